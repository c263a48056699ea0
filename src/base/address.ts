/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w*|hsa_\w*|pk_\w*|mtm_\w*|guce?_?\w*|soc_\w*|_x_tr_\w*|at_(?:medium|campaign\w*)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|vero_id|_ga|_gl|_hs\w*|ref|ref_src|ref_url|referrer|spm|scm|cmpid|cid_source|ncid|ocid|smid|smtyp|srnd|taid|tsrc|xtor|wt\.\w*|s_cid|cmp|chdtv|__twitter_impression|share_?(?:id|from|source|token)?|shared|isappinstalled|wechat_\w*|dicbo|fb_(?:action|ref|source)\w*|spot_im\w*|outbrain\w*|icid|itm_\w*|ito|nr_email_referer|oref|rss|from(?:=(?!\d+$).*)?)$/i;
const INDEX = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i;
const AMP_PATH = /\/amp(?:\.html?)?\/?$|\.amp(?:\.html)?$/i;
const AMP_QUERY = /^(?:amp|amp=(?:1|true|yes)?|output(?:type)?=amp)$/i;
const PRINT_PATH = /\/print(?:\.html?|\.php)?\/?$/i;
const PRINT_QUERY =
  /^(?:print(?:=(?:1|true|yes|y|friendly)?)?|(?:view|mode|format|action|output)=print|printable=(?:1|yes|true)|printerfriendly=\w+)$/i;
const ADDRESS_CHARS_MAX = 2_000;

/** A copy of a page for another purpose, and the page that it is a copy of. */
export interface Copy {
  readonly kind: "amp" | "print";
  readonly address: string;
}

/**
 * The one form of an address that has many: without fragment, tracking parameters, name and password, default port and
 * `index.html`; AMP and print copies become their page where their address says so beyond doubt. `undefined` for what
 * is no http(s) address, or longer than 2,000 characters. `base` makes it whole.
 */
export function canonicalAddress(address: string, base?: string): string | undefined {
  const url = URL.parse(address.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > ADDRESS_CHARS_MAX) return undefined;
  const bare = bareAddress(url);
  return copyOf(bare)?.address ?? bare.href;
}

/** An address without what says nothing of its page: fragment, tracking parameters, name, `index.html`. */
export function bareAddress(given: URL): URL {
  const url = new URL(given);
  url.hash = "";
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  url.pathname = url.pathname.replace(INDEX, "/");
  return withoutParameters(url, (parameter) => isTracking(parameter));
}

function isTracking(parameter: string): boolean {
  const [name = ""] = parameter.split("=", 1);
  return TRACKING.test(name) && (name.toLowerCase() !== "from" || TRACKING.test(parameter));
}

/** Keeps the other parameters as they were written. */
function withoutParameters(given: URL, isDropped: (parameter: string) => boolean): URL {
  if (given.search === "") return given;
  const kept = given.search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !isDropped(parameter));
  const url = new URL(given);
  url.search = kept.join("&");
  return url;
}

/** The page that an address is an AMP or print copy of, where the address alone says so beyond doubt. */
export function copyOf(url: URL): Copy | undefined {
  const cached = cachedPage(url);
  if (cached !== undefined) return { kind: "amp", address: cached };
  for (const [kind, path, query] of [
    ["amp", AMP_PATH, AMP_QUERY],
    ["print", PRINT_PATH, PRINT_QUERY],
  ] as const) {
    const page = withoutParameters(url, (parameter) => query.test(parameter));
    const pathname = page.pathname.replace(path, (found) => (found.startsWith(".") ? ".html" : ""));
    const isPath = pathname !== page.pathname && isStory(pathname);
    if (isPath) page.pathname = pathname;
    if (isPath || page.search !== url.search) return { kind, address: page.href };
  }
  return undefined;
}

/** `/news/8123`, not `/3d`: what is left must be the address of one story. */
function isStory(pathname: string): boolean {
  return /\d{3}|(?:[^/-]+-){2}|\/[^/]+\/[^/]+\/[^/]/.test(pathname);
}

/** A page in the caches of search engines: `cdn.ampproject.org/c/s/HOST/PATH`, `google.com/amp/s/HOST/PATH`. */
function cachedPage({ hostname, pathname, search }: URL): string | undefined {
  const path = /(?:^|\.)cdn\.ampproject\.org$/.test(hostname)
    ? /^\/[acv]\/(s\/)?(.+)$/.exec(pathname)
    : /(?:^|\.)google\.[a-z.]{2,6}$/.test(hostname)
      ? /^\/amp\/(s\/)?(.+\..+)$/.exec(pathname)
      : null;
  return path === null ? undefined : canonicalAddress(`http${path[1] === undefined ? "" : "s"}://${path[2]}${search}`);
}
