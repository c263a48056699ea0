/** An address taken as that of a part: of which page, and the how-manieth. */
export interface PartAddress {
  /** The address of its first part, without what may differ: ending, `index`, the last slash. */
  readonly base: string;
  readonly number: number;
  /** Whether such addresses are also those of articles that are numbered one by one. */
  readonly isDoubtful: boolean;
}

const QUERY =
  /^(?:page|p|pg|pn|page_?no|page_?num(?:ber)?|page_?index|paged|part|cur(?:rent)?_?page|cpage_?no)=(\d{1,3})$/i;
const FOLDER = /\/(?:page|part|p)[/_-]?(\d{1,3})\/?$/i;
const ENDING = /\.(?:s?html?|php|aspx?|jsp)$/i;
const NAMED = /[_-](?:page|part|p)[_-]?(\d{1,3})$/i;
const NUMBERED = /[_-](\d{1,2})$/;
const LAST = /\/(\d{1,2})\/?$/;
const WHOLE_QUERY =
  /^(?:(?:page|p|pg|view|show|display|mode)=(?:all|full|whole|single|singlepage|single-page|onepage)|(?:all|full|fullpage|full_?text|single_?page|one_?page|view_?all|show_?all)(?:=(?:1|true|yes|y|on|all)?)?)$/i;
const WHOLE_PATH = /[/_-](?:all|full|full-?text|single|single-?page|one-?page|view-?all|show-?all)\/?$/i;

/** What an address is the page of, however it is written. */
export function baseOf(url: URL): string {
  const path = withoutEnding(url.pathname.replace(/\/index(?:\.\w{2,5})?$/i, "/")).replace(/\/$/, "");
  return `${url.origin}${path}${url.search}`;
}

/** All ways in which an address can be that of a part. */
export function partsOf(url: URL): readonly PartAddress[] {
  const found: PartAddress[] = [];
  const add = (pathname: string, search: string, number: string, isDoubtful: boolean): void => {
    const base = new URL(url);
    base.pathname = pathname;
    base.search = search;
    found.push({ base: baseOf(base), number: Number(number), isDoubtful });
  };
  const { pathname, search } = url;
  for (const parameter of search.slice(1).split("&")) {
    const number = QUERY.exec(parameter)?.[1];
    if (number !== undefined) add(pathname, without(search, parameter), number, false);
  }
  const bare = withoutEnding(pathname);
  for (const [pattern, isDoubtful] of [
    [FOLDER, false],
    [NAMED, false],
    [NUMBERED, true],
    [LAST, true],
  ] as const) {
    const at = pattern.exec(bare);
    if (at !== null && at.index > 0) add(bare.slice(0, at.index), search, at[1]!, isDoubtful);
  }
  return found;
}

/** The page of which an address shows all parts at once; `undefined` when it does not say so. */
export function wholeOf(url: URL): string | undefined {
  const parameter = url.search
    .slice(1)
    .split("&")
    .find((one) => WHOLE_QUERY.test(one));
  const base = new URL(url);
  if (parameter !== undefined) base.search = without(url.search, parameter);
  else {
    const bare = withoutEnding(url.pathname);
    base.pathname = bare.replace(WHOLE_PATH, "");
    if (base.pathname === bare) return undefined;
  }
  return baseOf(base);
}

function withoutEnding(path: string): string {
  return path.replace(ENDING, "");
}

function without(search: string, dropped: string): string {
  return search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== dropped)
    .join("&");
}
