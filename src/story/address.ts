/** Words of a query that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_|fbclid$|gclid$|mc_|igshid$|ref$|ref_src$|source$|from$|share$|amp$|outputtype$|print$|page_view$)/i;
/** First parts of a host and last parts of a path that give one page another dress. */
const HOST_DRESS = /^(?:www|m|mobile|amp|wap|touch)\./;
const PATH_DRESS = /(?:\/(?:amp|print|index\.html?)|\.amp(?=\.html$))\/?$/;

/** One form for the addresses of one page: its phone, print and AMP copies have it too. What is no web address stays. */
export function addressKey(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return address;
  const host = url.host.toLowerCase().replace(HOST_DRESS, "");
  const path = url.pathname.replace(PATH_DRESS, "").replace(/\/+$/, "");
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join("&");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}
