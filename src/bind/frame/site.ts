import type { Span } from "#base";
import { clauseAt } from "#bind/clause.ts";
import { han } from "#bind/han.ts";
import { firstEndingAfter, inside, type Sheet } from "#bind/sheet.ts";
import { tail } from "./pattern.ts";
import { NAMED_SITES, SITES, SITES_INTRODUCED } from "./words/nouns.ts";

const NAMED = tail(NAMED_SITES);
const alternatives = (words: string) => words.split(" ").join("|");
const ANYWHERE = han(new RegExp(`[^,。、;:\\s()「」【】〔〕]{0,14}(?:${alternatives(SITES)})`, "g"));
/** 一處小型金礦, 一座年產能90萬噸的煤礦. */
const INTRODUCED = han(
  new RegExp(
    `[^,。、;:\\s「」【】〔〕]{0,14}一(?:處|座|家|個)[^,。、;:\\s()「」【】〔〕]{0,12}(?:${alternatives(SITES_INTRODUCED)})`,
    "g",
  ),
);
const SITE_END = han(new RegExp(`(?:${alternatives(NAMED_SITES.trim().split(/\s+/).join(" "))})$`));
/** 山西北坡煤礦: a name that only its place tells to be one. */
const NAMED_BY_WORDS = han(
  new RegExp(
    `[^,。、;:\\s()「」【】〔〕的在於了]{4,24}(?:${alternatives(NAMED_SITES.trim().split(/\s+/).join(" "))})`,
    "g",
  ),
);
const LEADS = han(/^.*(?:^根?據|發生一?起?|造成|導致|引發|致使|發生在|發生於|位於|驚傳|傳出|再傳|又傳|爆發|突發|驚見)/);
/** How far back a site is looked for that was introduced. */
const REACH = 400;
/** How long a name is that only says what it is: 煤礦, 尾礦壩. */
const BARE = 3;
/** How far before it its place may begin. */
const PLACE_REACH = 40;
/** And one that is only called a mine. */
const UNNAMED_REACH = 250;

/** The place of an accident: the site that the article names most, else an unnamed one (一處小型金礦) told of before. */
export class Sites {
  readonly #sheet: Sheet;
  #found: { readonly named?: Span; readonly introduced: readonly Span[]; readonly first?: Span } | undefined;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Where those came to harm whom a figure at `before` tells of, in a sentence that begins at `opening`. */
  find(before: number, opening: number): Span | undefined {
    this.#found ??= findSites(this.#sheet);
    const { named, introduced, first } = this.#found;
    const told = namedIn(this.#sheet, opening, before);
    if (told !== undefined && (named === undefined || !isSame(this.#sheet, named, told))) return told;
    if (named !== undefined) return named;
    const near = introduced[firstEndingAfter(introduced, before) - 1];
    if (near !== undefined && near.start >= before - REACH) return near;
    if (first === undefined || first.start < before - UNNAMED_REACH) return undefined;
    // 一起煤礦事故…。南嶺鄉|北坡煤礦|: named only behind the toll.
    const isBehind = first.start < before + UNNAMED_REACH && isPlaced(this.#sheet, first);
    return first.end <= before || isBehind ? first : undefined;
  }
}

function findSites(sheet: Sheet) {
  const named = mostNamed(sheet);
  if (named !== undefined) return { named, introduced: [] };
  const title = sheet.article.title.length;
  const introduced = [...sheet.folded.matchAll(INTRODUCED)]
    .map((match) => withPlace(sheet, match, spanOfMatch(match)))
    .filter(({ start }) => start > title);
  const first = firstTelling(sheet);
  return { introduced, ...(first !== undefined && { first }) };
}

function isPlaced({ mentions }: Sheet, { start, end }: Span): boolean {
  const name = inside(mentions, start, end)[0];
  return name?.type === "place" && name.start === start;
}

/** The first that says more than what it is: not 發生|煤礦|事故, else that. */
function firstTelling(sheet: Sheet): Span | undefined {
  let bare: Span | undefined;
  for (const match of sheet.folded.matchAll(ANYWHERE)) {
    const span = spanOfMatch(match);
    if (span.end - span.start > BARE) return span;
    bare ??= span;
  }
  return bare;
}

/** Behind the verb that leads to it: 地震造成|礦坑. */
function spanOfMatch({ index, 0: words }: RegExpExecArray): Span {
  return { start: index + (LEADS.exec(words)?.[0].length ?? 0), end: index + words.length };
}

/** 北坡州南嶺市的|一處礦場: from the first place of its clause on, when no verb leads to it. */
function withPlace(sheet: Sheet, { index }: RegExpExecArray, span: Span): Span {
  if (index !== span.start) return span;
  const { start } = sheet.clauses[clauseAt(sheet.clauses, span.start)]!;
  const place = inside(sheet.mentions, Math.max(start, span.start - PLACE_REACH), span.end)[0];
  return place?.type === "place" && place.start < span.start ? { start: place.start, end: span.end } : span;
}

/** The last site that the sentence itself names before the figure. */
function namedIn({ mentions, folded }: Sheet, from: number, to: number): Span | undefined {
  const named = inside(mentions, from, to);
  const known = named.findLast(({ start, end }) => NAMED.within(folded, start, end));
  if (known !== undefined) return known;
  const told = [...folded.slice(from, to).matchAll(NAMED_BY_WORDS)].at(-1);
  if (told === undefined) return undefined;
  if (LEADS.test(told[0])) return undefined;
  const span = { start: from + told.index, end: from + told.index + told[0].length };
  const place = named.find(({ start, end, type }) => type === "place" && start >= span.start && end < span.end);
  return place === undefined ? undefined : { start: place.start, end: span.end };
}

/** 雲南煤礦, 雲南省富源縣北坡煤礦: the same, told once by its place alone. */
function isSame({ folded }: Sheet, named: Span, told: Span): boolean {
  const stem = folded.slice(named.start, named.end).replace(SITE_END, "");
  return stem.length >= 2 && folded.slice(told.start, told.end).includes(stem);
}

function mostNamed({ entities, folded }: Sheet): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const { spans } of entities) {
    if (spans.length <= most) continue;
    const named = spans.find(({ start, end }) => NAMED.within(folded, start, end));
    if (named === undefined) continue;
    best = named;
    most = spans.length;
  }
  return best;
}
