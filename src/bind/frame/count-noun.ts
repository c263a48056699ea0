import type { Span } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import type { Sheet } from "#bind/sheet.ts";
import { behind, lastPhrase } from "./behind.ts";
import { tail, whole } from "./pattern.ts";
import { type Place, spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { View } from "./view.ts";
import { COUNT_VERBS } from "./words/verbs.ts";

const JOINT = whole("與 和 及");
const LOCATIVE = tail("中 裡 內");
const COUNTING = whole(COUNT_VERBS);
const MODAL = whole("應 須 未 待 擬 已 尚未 應該 仍未");
/** Those told before, not what is counted. */
const AMONG = whole("其中 當中 其 這些 他們 上述 前述 部分");
/** How many characters may be said of what is counted. */
const SAID_MAX = 9;

/** 30個|企業客戶|的諮詢電話: the noun right behind the count, up to its 的. */
export function countedThing(sheet: Sheet, { tokens, at }: Place): Span | undefined {
  const first = tokens[at + 1]?.kind === "quote" ? at + 2 : at + 1;
  const opening = tokens[first];
  if (opening === undefined || opening.kind === "of" || opening.kind === "link") return undefined;
  if (sheet.folded.slice(tokens[at]!.end, opening.start).includes("(")) return undefined;
  let last = modified(sheet, tokens, first);
  while (last < tokens.length && goesOn(sheet, tokens, last)) last++;
  const whole = last;
  // 120家|礦場|電費|上升: what is counted, not what is measured of it and told about; 3300張|床位 is what is counted.
  const next = tokens[last]?.kind;
  if (next === "verb" || next === "adverb") while (last > first && tokens[last - 1]!.kind === "measure") last--;
  if (last === first) last = whole;
  while (last > first && (tokens[last - 1]!.kind === "quote" || tokens[last - 1]!.kind === "link")) last--;
  if (last === first) return behind(sheet, tokens, at);
  const { start, end } = spanOf(tokens, first, last);
  return { start, end: end - start > 2 && LOCATIVE.within(sheet.folded, end - 1, end) ? end - 1 : end };
}

/** 應|揭露|企業: behind a modal and its verb, when a noun and what is told of it follow. */
function modified(sheet: Sheet, tokens: readonly Token[], first: number): number {
  const { kind } = tokens[first + 1] ?? {};
  if (!MODAL.fits(sheet, tokens[first]!) || (kind !== "verb" && kind !== "speech")) return first;
  let end = first + 2;
  while (end < tokens.length && goesOn(sheet, tokens, end)) end++;
  const next = tokens[end]?.kind;
  return end > first + 2 && (next === "verb" || next === "adverb") ? first + 2 : first;
}

function goesOn(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === "link") {
    const next = tokens[at + 1];
    return next !== undefined && isNominal(next) && JOINT.fits(sheet, token);
  }
  return isNominal(token) && token.kind !== "of";
}

/** 員工|被帶走, 企業|面臨破產風險: what follows the counted noun up to the end of its clause, when it is short. */
export function saidOf({ tokens }: Place, thing: Span): Span | undefined {
  const next = lowerBound(tokens.length, (i) => tokens[i]!.start >= thing.end);
  const first = tokens[next];
  if (first === undefined || (first.kind !== "verb" && first.kind !== "adverb" && first.kind !== "prep"))
    return undefined;
  if (first.kind === "adverb" && tokens[next + 1]?.kind !== "verb") return undefined;
  const { end } = tokens.at(-1)!;
  if (end - first.start > SAID_MAX) return undefined;
  const isTold = tokens.slice(next).every(({ kind }) => kind !== "figure" && kind !== "time");
  return isTold ? { start: first.start, end } : undefined;
}

/** A級邊坡|計|474處: the noun before, when nothing follows. */
export function nounBefore(sheet: Sheet, { tokens, from, at }: Place): Span | undefined {
  let last = at;
  while (last > from && COUNTING.fits(sheet, tokens[last - 1]!)) last--;
  if (last === from || !isNominal(tokens[last - 1]!)) return undefined;
  let first = last;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  while (first < last && !isNoun(tokens[first]!)) first++;
  if (first === last || AMONG.fits(sheet, spanOf(tokens, first, last))) return undefined;
  return spanOf(tokens, first, last);
}

function isNoun({ kind }: Token): boolean {
  return kind === "noun" || kind === "rest" || kind === "name";
}

/** …之C+級邊坡，亦有|17處: with nothing in its clause, what the clause before ended with. */
export function toldBefore({ sheet, tokens }: View, { clause, from, at, tokens: own }: Place): Span | undefined {
  if (at > 0 && AMONG.fits(sheet, own[at - 1]!)) return undefined;
  if (clause === 0 || from !== 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence)
    return undefined;
  const last = lastPhrase(tokens.of(clause - 1));
  return last !== undefined && last.end - last.start > 1 ? last : undefined;
}
