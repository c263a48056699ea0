const SECOND_LEVELS = new Set("ac co com edu go gob gouv gov gv idv ltd mil ne net nom or org plc sch".split(" "));

/**
 * The site of an address: the part of its name that one owner registers (`news.example.com.tw` → `example.com.tw`), by
 * the second levels that countries use; the name with its port where it is an IP address or a name of one part.
 */
function siteOf({ hostname, host }: Pick<URL, "hostname" | "host">): string {
  const labels = hostname.toLowerCase().replace(/\.$/, "").split(".");
  if (labels.length < 2 || hostname.includes(":") || /^\d+$/.test(labels.at(-1)!)) return host;
  const isCountry = labels.at(-1)!.length === 2 && SECOND_LEVELS.has(labels.at(-2)!);
  return labels.slice(isCountry ? -3 : -2).join(".");
}

/** Whether two addresses are of one site. */
export function isSameSite(one: URL, other: URL): boolean {
  return siteOf(one) === siteOf(other);
}
