import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
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
/** How far back a site is looked for that was introduced. */
const REACH = 400;

/** The place of an accident: the site that the article names most, else an unnamed one (一處小型金礦) told of before. */
export class Sites {
  readonly #sheet: Sheet;
  #named: Span | null | undefined;
  #first: Span | null | undefined;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Where those came to harm whom a figure at `before` tells of. */
  find(before: number): Span | undefined {
    this.#named ??= mostNamed(this.#sheet) ?? null;
    if (this.#named !== null) return this.#named;
    const introduced = lastIntroduced(this.#sheet, before);
    if (introduced !== undefined) return introduced;
    this.#first ??= firstIn(this.#sheet) ?? null;
    return this.#first !== null && this.#first.end <= before ? this.#first : undefined;
  }
}

function mostNamed({ entities, folded }: Sheet): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const { spans } of entities) {
    if (spans.length <= most) continue;
    const named = spans.find(({ start, end }) => NAMED.test(folded.slice(start, end)));
    if (named === undefined) continue;
    best = named;
    most = spans.length;
  }
  return best;
}

function lastIntroduced({ article, folded }: Sheet, before: number): Span | undefined {
  const from = Math.max(article.title.length + 1, before - REACH);
  const match = [...folded.slice(from, before).matchAll(INTRODUCED)].at(-1);
  if (match === undefined) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

function firstIn({ folded }: Sheet): Span | undefined {
  const match = ANYWHERE.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
