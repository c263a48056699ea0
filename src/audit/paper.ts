import { fold, type Span, sentenceAround } from "#base";
import type { Fact, Reading } from "#model";
import type { Claim } from "./claim.ts";

/** One article laid out for the checks. Built once; everything in it is in the order of the text. */
export interface Paper {
  readonly reading: Reading;
  readonly text: string;
  /** The text in Simplified characters and ASCII marks, same offsets: words are looked for in it, folded too. */
  readonly folded: string;
  readonly claims: readonly Claim[];
  /** Where the body begins; what lies before is the title. */
  readonly body: number;
}

/** Lays out a reading whose facts are put together. Linear in its text and facts. */
export function makePaper(reading: Reading): Paper {
  const { article, facts } = reading;
  const { text, hash, id, title, published, publishedBy, source, url } = article;
  const brief = {
    hash,
    id,
    title,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
  };
  let last: Span = { start: 0, end: 0 };
  const commoditiesIn = makeCommodityIndex(reading);
  const claims = inOrder(facts).map((fact) => {
    if (fact.start < last.start || fact.end > last.end) last = sentenceAround(text, fact);
    const sentence = { ...last, text: text.slice(last.start, last.end) };
    return { ...fact, article: brief, sentence, commodities: commoditiesIn(last) };
  });
  return { reading, text, folded: fold(text), claims, body: Math.min(text.length, title.length + 1) };
}

/** In the order of the text, in whatever order they were given. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const isInOrder = facts.every((fact, n) => n === 0 || facts[n - 1]!.start <= fact.start);
  return isInOrder ? facts : facts.toSorted((a, b) => a.start - b.start);
}

/** Whether a span lies in the title. */
export function isInTitle({ body }: Paper, { start }: Span): boolean {
  return start < body;
}

/** The folded words between two spans of one text, the first before the second. */
export function wordsBetween({ folded }: Paper, first: Span, second: Span): string {
  return folded.slice(first.end, second.start);
}

/** Which commodities a stretch of the text names, in the order of their names. */
function makeCommodityIndex({ entities }: Reading): (stretch: Span) => readonly string[] {
  const named = entities
    .filter(({ type }) => type === "commodity")
    .map(({ id, name, spans }) => ({ name: id ?? fold(name), spans }));
  return ({ start, end }) =>
    named
      .filter(({ spans }) => spans.some((span) => span.start >= start && span.end <= end))
      .map(({ name }) => name)
      .sort();
}
