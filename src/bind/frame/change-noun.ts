import type { Span } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import type { Sheet } from "#bind/sheet.ts";
import { isBefore, measureBefore, modifies } from "./before.ts";
import type { Naming } from "./naming.ts";
import { head, holds, tail as tailOf, type Words } from "./pattern.ts";
import { isTelling } from "./telling.ts";
import { isNominal, type Token } from "./token.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { FUNDS, ITSELF, PRICES } from "./words/prices.ts";

/** How many clauses back the noun of a change is looked for. */
const BACK_MAX = 6;
export const GROWTH_END: Words = holds("成長 增長");
const SELF = tailOf(ITSELF);
const FUND = tailOf(FUNDS);
const PRICE = head(PRICES);
/** How far before the subject its fund may be named: 比特幣ETF「|IBIT|」. */
const FUND_REACH = 5;
/** How many tokens behind a measured noun its 的 is looked for. */
const OF_REACH = 4;

/** What the stretch says of a change. */
export interface ToldChange {
  readonly noun?: Span;
  /** What only says that it changed: 利潤|增長, 名義|成長. */
  readonly tail?: Span;
}

/** The measured noun of the figure's own stretch, and its tail. */
export function ownNoun(sheet: Sheet, { tokens, from, at, subject }: Naming): ToldChange {
  const own = measureBefore(tokens, from, at);
  if (own === undefined || modifies(tokens, own.next, at) || isBefore(own.span, subject)) return {};
  const last = tokens[own.next - 1]!;
  if (isTelling(sheet, last)) return { noun: own.span };
  const before = measureBefore(tokens, from, own.next - 1);
  const isNear = before !== undefined && tokens.slice(before.next, own.next - 1).every(joins);
  return { tail: last, ...(isNear && isTelling(sheet, before.span) && { noun: before.span }) };
}

function joins(token: Token): boolean {
  return isNominal(token) || token.kind === "time" || token.kind === "prep" || token.kind === "adverb";
}

/** The noun that changed, told in an earlier clause: a price for what rises on a market, else any telling one. */
export function carriedNoun(view: View, naming: Naming, isPrice: boolean): Span | undefined {
  const { sheet, topics, tokens: all } = view;
  const { clause, from, tokens, subject, type } = naming;
  const isListed = type === "org" || type === "commodity" || type === "program";
  const isOwners = subject !== undefined && holdsOwner(topics(clause), subject);
  const isItself = subject !== undefined && (SELF.fits(sheet, subject) || (isListed && !isPrice && isOwners));
  const { start } = tokens[from]!;
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    if (isItself && index < clause) return undefined;
    const isFar = sheet.clauses[index]!.sentence !== sheet.clauses[clause]!.sentence;
    if (isFar && !isPrice && isOwners) return undefined;
    const noun = headMeasure(all.of(index), start) ?? topics(index).noun;
    if (noun === undefined || noun.end > start || !isTelling(sheet, noun)) continue;
    if (!isPrice || PRICE.fits(sheet, noun)) return noun;
  }
  return undefined;
}

function holdsOwner({ owner }: Topic, subject: Span): boolean {
  return owner !== undefined && owner.start <= subject.start && owner.end >= subject.end;
}

/** The last measured noun of a clause that is no modifier of another (市值|最大的生產商). */
function headMeasure(tokens: readonly Token[], before: number): Span | undefined {
  for (let to = lowerBound(tokens.length, (i) => tokens[i]!.end > before); to > 0; ) {
    const found = measureBefore(tokens, 0, to);
    if (found === undefined) return undefined;
    if (isHead(tokens, found.next)) return found.span;
    to = found.next - 1;
    while (to > 0 && tokens[to - 1]!.kind === "measure") to--;
  }
  return undefined;
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (isNominal(next)) return false;
  return next.kind !== "adverb" || !tokens.slice(at, at + OF_REACH).some(({ kind }) => kind === "of");
}

/** Without any noun: what rises of a company is its share, of goods their price; what grows of a land its economy. */
export function usualNoun(
  sheet: Sheet,
  { subject, type }: Naming,
  isPrice: boolean,
  tail: Span | undefined,
): string | undefined {
  if (type === "place" && tail !== undefined && GROWTH_END.fits(sheet, tail)) return "經濟";
  if (!isPrice || (subject !== undefined && isFund(sheet, subject))) return undefined;
  if (type === "org") return "股價";
  return type === "commodity" ? "價格" : undefined;
}

/** Indices and funds are their own price. */
function isFund(sheet: Sheet, subject: Span): boolean {
  const before = sheet.folded.slice(Math.max(0, subject.start - FUND_REACH), subject.start);
  return FUND.fits(sheet, subject) || FUND.test(before.replace(/[「『]/, ""));
}
