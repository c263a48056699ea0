const ASIDE_ELEMENTS = new Set(["nav", "footer", "aside", "menu", "form"]);
const MAIN_ELEMENTS = new Set(["main"]);
const ASIDE =
  /(?:^|[-_\s])(?:nav\w*|menu\w*|foot\w*|side-?bar\w*|aside|breadcrumbs?|crumbs?|related\w*|popular|hot|hits?|rank\w*|most-?read|trending|login|member|share\w*|social\w*|pag(?:er|ination)|paging|tags?|ads?|advert\w*|banner|cookie\w*|topbar|toolbar|subnav|recommend\w*|promo\w*)(?:$|[-_\s\d])/i;
const MAIN =
  /(?:^|[-_\s])(?:main|content|articles?|news-?list|list-?news|post-?list|story-?list|stories|headlines?|results?|feed|stream|archive|listing)(?:$|[-_\s\d])/i;
/** Pages that gather or serve, and hold no article. */
const GATHERING =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|reporters?|search|login|register|members?|subscribe|about|contact|privacy|terms|help|ads?|rss|feeds?|sitemap|videos?|photos?|gallery|podcasts?|events?|archives?|print|amp|comments?|users?|shop|cart)(?:\/|\.|$)/i;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|zip|mp[34]|xml|json|css|js|apk|docx?|xlsx?)$/i;
const ARTICLE_WORD =
  /\/(?:articles?|story|stories|news|posts?|p|a|n|blog|archives|detail|content|realtime|breakingnews)\//i;

/** Whether an element is where links to articles stand, or where they do not. */
export function placeOf(
  name: string,
  { class: classes = "", id = "", role = "" }: Readonly<Record<string, string>>,
): "main" | "aside" | undefined {
  if (name === "html" || name === "body" || name === "a") return undefined;
  if (ASIDE_ELEMENTS.has(name) || /^(?:navigation|contentinfo|complementary|search|menu)$/.test(role)) return "aside";
  const names = `${classes.slice(0, 300)} ${id.slice(0, 100)}`;
  if (ASIDE.test(names)) return "aside";
  if (MAIN_ELEMENTS.has(name) || role === "main" || MAIN.test(names)) return "main";
  return undefined;
}

/**
 * Whether an address on the site of `page` can be that of one article: it has a number of five digits, a date, a long
 * slug, or a number after a word such as `news`; it is no section, tag, author, file or the page itself.
 */
export function isArticlePath(url: URL, page: URL): boolean {
  if (!/^https?:$/.test(url.protocol)) return false;
  const { pathname, search } = url;
  if (pathname === "/" && search === "") return false;
  if (pathname === page.pathname && (search === page.search || /^\?(?:page|p|offset|start)=\d+$/i.test(search)))
    return false;
  if (FILE.test(pathname) || GATHERING.test(pathname)) return false;
  const path = safeDecode(pathname);
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  if (/(?:19|20)\d{2}[-/]?(?:0?[1-9]|1[0-2])[-/]?\d{0,2}/.test(path)) return true;
  if (/\d{5}/.test(path) || /[?&]\w{0,20}(?:id|no|sn|article|news)=\w{0,20}\d{3}/i.test(search)) return true;
  if (ARTICLE_WORD.test(`${path}/`) && /\d{2}/.test(last)) return true;
  if ((last.match(/-/g)?.length ?? 0) >= 3) return true;
  if ((last.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6) return true;
  return /\.s?html?$|\.php$|\.aspx?$/i.test(last) && /\d/.test(last);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
