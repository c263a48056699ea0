import { canonicalAddress } from "#base";

/** First parts of a host that give one page another dress. */
const HOST_DRESS = /^(?:www|m|mobile|amp|wap|touch)\./;

/** One name for the addresses of one page: its phone, print and AMP copies have it too. What is no web address stays. */
export function addressKey(address: string): string {
  const canonical = canonicalAddress(address);
  if (canonical === undefined) return address;
  const { host, pathname, searchParams } = new URL(canonical);
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).sort();
  const path = pathname.replace(/\/+$/, "");
  return `${host.toLowerCase().replace(HOST_DRESS, "")}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
