import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { firstEndingAfter, type Sheet } from "#bind/sheet.ts";
import { tail } from "./pattern.ts";
import { NAMED_SITES, SITES, SITES_INTRODUCED } from "./words/nouns.ts";

const NAMED = tail(NAMED_SITES);
const alternatives = (words: string) => words.split(" ").join("|");
const ANYWHERE = han(new RegExp(`[^,。、;:\\s()「」]{0,14}(?:${alternatives(SITES)})`));
/** 一處小型金礦, 一座年產能90萬噸的煤礦. */
const INTRODUCED = han(
  new RegExp(
    `[^,。、;:\\s「」]{0,14}一(?:處|座|家|個)[^,。、;:\\s()「」]{0,12}(?:${alternatives(SITES_INTRODUCED)})`,
    "g",
  ),
);
const LEADS = han(/^.*(?:造成|導致|引發|致使|發生在|發生於|位於)/);
/** How far back a site is looked for that was introduced. */
const REACH = 400;

/** The place of an accident: the site that the article names most, else an unnamed one (一處小型金礦) told of before. */
export class Sites {
  readonly #sheet: Sheet;
  #found: { readonly named?: Span; readonly introduced: readonly Span[]; readonly first?: Span } | undefined;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Where those came to harm whom a figure at `before` tells of. */
  find(before: number): Span | undefined {
    this.#found ??= findSites(this.#sheet);
    const { named, introduced, first } = this.#found;
    if (named !== undefined) return named;
    const near = introduced[firstEndingAfter(introduced, before) - 1];
    if (near !== undefined && near.start >= before - REACH) return near;
    return first !== undefined && first.end <= before ? first : undefined;
  }
}

function findSites(sheet: Sheet) {
  const named = mostNamed(sheet);
  if (named !== undefined) return { named, introduced: [] };
  const title = sheet.article.title.length;
  const introduced = [...sheet.folded.matchAll(INTRODUCED)].map(spanOfMatch).filter(({ start }) => start > title);
  const first = ANYWHERE.exec(sheet.folded);
  return { introduced, ...(first !== null && { first: spanOfMatch(first) }) };
}

/** Behind the verb that leads to it: 地震造成|礦坑. */
function spanOfMatch({ index, 0: words }: RegExpExecArray): Span {
  return { start: index + (LEADS.exec(words)?.[0].length ?? 0), end: index + words.length };
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
