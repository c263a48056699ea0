import { VOID } from "./elements.ts";
import { MARK_CHARS_MAX, MARKS_MAX, type Mark, type PageMarks } from "./page-marks.ts";

type Attributes = Readonly<Record<string, string>>;

/** A mark whose words are known by their place in the page's text. */
interface Draft {
  readonly attributes: Attributes;
  readonly start: number;
  end: number;
}

/** Gathers what a page says of its article while it is scanned. */
export interface Marker {
  open(name: string, attributes: Attributes): void;
  text(data: string): void;
  close(name: string): void;
  /** What was gathered, once. */
  end(): PageMarks;
}

const BYLINE = /byline|author|dateline|writtenby/;

/** Elements are told in the order of the page, each closed in the order of nesting. */
export function makeMarker(): Marker {
  const metas = new Map<string, string>();
  const open: (readonly Draft[])[] = [];
  const [dates, bylines]: [Draft[], Draft[]] = [[], []];
  const times: (Draft | undefined)[] = [undefined, undefined, undefined, undefined];
  let [headline, author, heading, changed]: (Draft | undefined)[] = [];
  let [headings, articles, mains, at] = [0, 0, 0, 0];
  let [lang, text] = ["", ""];
  let canonical: string | undefined;

  const noteTime = (draft: Draft): void => {
    const places = ["pubdate" in draft.attributes, articles > 0, mains > 0, true];
    for (const [place, is] of places.entries()) if (is) times[place] ??= draft;
  };
  /** The drafts that an element begins; most begin none. */
  const begin = (name: string, attributes: Attributes): readonly Draft[] => {
    const { itemprop, rel, class: kinds, id } = attributes;
    const isByline =
      rel === "author" ||
      itemprop?.includes("author") === true ||
      (kinds !== undefined && BYLINE.test(kinds.toLowerCase())) ||
      (id !== undefined && BYLINE.test(id.toLowerCase()));
    if (itemprop === undefined && name !== "time" && name !== "h1" && !isByline) return NONE;
    const draft: Draft = { attributes, start: at, end: at };
    if (itemprop === "headline") headline ??= draft;
    if (itemprop === "author") author ??= draft;
    if (itemprop === "datePublished" && dates.length < MARKS_MAX) dates.push(draft);
    if (itemprop === "dateModified") changed ??= draft;
    if (isByline && name !== "meta" && name !== "link" && bylines.length < MARKS_MAX) bylines.push(draft);
    if (name === "time") noteTime(draft);
    if (name === "h1") {
      headings++;
      heading ??= draft;
    }
    return [draft];
  };

  return {
    open(name, attributes) {
      if (name === "html") lang ||= attributes.lang ?? "";
      else if (name === "meta") noteMeta(metas, attributes);
      else if (name === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href;
      const drafts = begin(name, attributes);
      if (VOID.has(name)) return;
      if (name === "article") articles++;
      if (name === "main") mains++;
      open.push(drafts);
    },
    text(data) {
      text += data;
      at += data.length;
    },
    close(name) {
      if (VOID.has(name)) return;
      if (name === "article") articles--;
      if (name === "main") mains--;
      for (const draft of open.pop() ?? NONE) draft.end = at;
    },
    end() {
      const toMark = (draft: Draft): Mark => toMarkOf(draft, text);
      return {
        lang,
        metas,
        ...(canonical !== undefined && { canonical }),
        ...(headline !== undefined && { headline: toMark(headline) }),
        ...(author !== undefined && { author: toMark(author) }),
        ...(heading !== undefined && { heading: toMark(heading) }),
        ...(changed !== undefined && { changed: toMark(changed) }),
        headings,
        dates: dates.map(toMark),
        times: times.map((draft) => (draft === undefined ? undefined : toMark(draft))),
        bylines: bylines.map(toMark),
      };
    },
  };
}

const NONE: readonly Draft[] = [];

function noteMeta(metas: Map<string, string>, { property, name, itemprop, content }: Attributes): void {
  const key = (property ?? name ?? itemprop)?.toLowerCase();
  const value = content?.trim();
  if (key && value && !metas.has(key)) metas.set(key, value);
}

function toMarkOf({ attributes, start, end }: Draft, text: string): Mark {
  const { content, datetime } = attributes;
  return {
    ...(content !== undefined && { content }),
    ...(datetime !== undefined && { datetime }),
    text: text.slice(start, Math.min(end, start + MARK_CHARS_MAX)),
  };
}
