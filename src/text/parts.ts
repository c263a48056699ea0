import { baseOf, partsOf, wholeOf } from "./part-address.ts";
import { findLinks, type PageLink } from "./part-links.ts";

/** What a page says of the other parts of its article. */
export interface PartLinks {
  /** The how-manieth part it is itself; 1 when nothing says otherwise. */
  readonly at: number;
  /** Addresses of other parts by their number. */
  readonly pages: ReadonlyMap<number, string>;
  /** Where all parts stand on one page. */
  readonly whole?: string;
}

const NONE: PartLinks = { at: 1, pages: new Map() };
const NUMBER_MAX = 200;
const NEXT =
  /^(?:下一?[頁页]|次[頁页]|後一?[頁页]|后一?[页]|[繼继][續续][閱阅][讀读]|接下[頁页]|next(?: page| part)?|continue(?: reading)?|[›»>→]{1,2})[\s›»>→]*$/i;
const BEFORE = /^[\s‹«<←]*(?:上一?[頁页]|前一?[頁页]|previous(?: page| part)?|prev|[‹«<←]{1,2})$/i;
const COUNT = /^(?:第?\s?(\d{1,3})\s?[頁页]?|(?:page|part)\s?(\d{1,3})(?:\s?(?:of|\/)\s?\d{1,3})?|\[(\d{1,3})\])$/i;
const WHOLE =
  /^(?:[看閱阅讀读顯显示展開开瀏浏覽览]{0,4}全文(?:[閱阅][讀读]|[瀏浏][覽览]|[顯显]示)?|[單单一][頁页](?:[閱阅][讀读]|[瀏浏][覽览]|[顯显]示|模式)|不分[頁页](?:[閱阅][讀读]|[顯显]示)?|全部(?:[顯显]示|[頁页]面)|[顯显]示全部|(?:view|show|read)(?: it| this| the| article| story)* (?:all(?: pages)?|as (?:a |one )?single page|(?:on|as) (?:one|a single) page|full (?:article|story|text))|(?:single|one)[- ]page(?: view| version)?|full (?:article|story|text)|all pages)[\s›»>→]*$/i;

/**
 * The other parts of an article that is printed over several pages: links of the same host whose address is that of
 * this page with a number, and that say so by their words (`2`, `下一頁`) or `rel`; the page that has it all, where one
 * is named. Other articles, however numbered, are none of it.
 */
export function findParts(html: string, address: string): PartLinks {
  const own = URL.parse(address);
  if (own === null || own.pathname === "/") return NONE;
  const links = findLinks(html).flatMap((link) => {
    const url = URL.parse(link.href, own);
    return url === null || url.origin !== own.origin ? [] : [{ ...link, url: withoutHash(url) }];
  });
  const { at, base } = placeOf(own, links);
  const pages = new Map<number, string>();
  for (const link of links) {
    if (link.url.href === own.href) continue;
    const number = numberOf(link.url, base, at);
    if (number === undefined || number === at || number > NUMBER_MAX || pages.has(number)) continue;
    if (saysSo(link, number, at)) pages.set(number, link.url.href);
  }
  const whole = links.find(({ url, words }) => wholeOf(url) === base && url.href !== own.href && WHOLE.test(words));
  return { at, pages, ...(whole !== undefined && { whole: whole.url.href }) };
}

/** Which part of what this page is: by its own address, believed at once only where no article is called so. */
function placeOf(
  own: URL,
  links: readonly (PageLink & { readonly url: URL })[],
): { readonly at: number; readonly base: string } {
  for (const { base, number, isDoubtful } of partsOf(own)) {
    if (number < 1 || number > NUMBER_MAX) continue;
    const isNamed = () =>
      links.some(
        ({ url, words, rel }) => baseOf(url) === base && (BEFORE.test(words) || rel === "prev" || countOf(words) === 1),
      );
    if (!isDoubtful || (number > 1 && isNamed())) return { at: number, base };
  }
  return { at: 1, base: baseOf(own) };
}

function numberOf(url: URL, base: string, at: number): number | undefined {
  if (at !== 1 && baseOf(url) === base) return 1;
  return partsOf(url).find((part) => part.base === base && part.number >= 1)?.number;
}

function saysSo({ words, rel }: PageLink, number: number, at: number): boolean {
  const rels = rel.split(/\s+/);
  if (number === at + 1 && (rels.includes("next") || NEXT.test(words))) return true;
  if (number === at - 1 && (rels.includes("prev") || BEFORE.test(words))) return true;
  return countOf(words) === number;
}

function countOf(words: string): number | undefined {
  const found = COUNT.exec(words);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  return digits === undefined ? undefined : Number(digits);
}

function withoutHash(url: URL): URL {
  const bare = new URL(url);
  bare.hash = "";
  return bare;
}
