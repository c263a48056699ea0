import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { BEHIND_SKIPPED } from "./words/verbs.ts";

/** How many characters the phrase behind a figure may have. */
const BEHIND_MAX = 20;
/** How many tokens may follow a verb inside it. */
const INSIDE_MAX = 6;
/** Of a change, not of a thing. */
const DEGREE = whole("明顯 顯著 大幅 小幅 略微 微幅 急劇");
const JOINT = whole("與 和 及");
const SIGNED = whole("合約 協議 合同 契約 訂單 條約");
const SKIPPED = whole(BEHIND_SKIPPED);

/** The noun phrase behind a figure: 逾 400 個|專案|參與, 每人1,300元|報考證照補助. */
export function behind(sheet: Sheet, tokens: readonly Token[], at: number): Span | undefined {
  let first = at + 1;
  if (tokens[first]?.kind === "figure" && sheet.folded[tokens[first]!.start - 1] === "(") first++;
  while (first < tokens.length && isSkipped(sheet, tokens[first]!)) first++;
  if (tokens[first]?.kind === "link") return undefined;
  let last = first;
  while (last < tokens.length && tokens[last]!.end - tokens[first]!.start <= BEHIND_MAX) {
    const next = stepOver(sheet, tokens, first, last);
    if (next === undefined) break;
    last = next;
  }
  while (last > first && isJoining(tokens[last - 1]!)) last--;
  return last > first ? spanOf(tokens, first, last) : undefined;
}

/** Behind the token at `at` when the phrase goes on with it. */
function stepOver(sheet: Sheet, tokens: readonly Token[], first: number, at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const goesOn = next !== undefined && isNominal(next);
  switch (token.kind) {
    case "link":
      return goesOn && JOINT.fits(sheet, token) ? at + 1 : undefined;
    case "of":
      return goesOn ? at + 1 : undefined;
    case "quote":
      return at > first && next !== undefined && !goesOn ? undefined : at + 1;
    default:
      if (at > first && isSigned(sheet, tokens, at)) return at + 2;
      return isNominal(token) ? at + 1 : verbInside(sheet, tokens, first, at);
  }
}

function isSkipped(sheet: Sheet, token: Token): boolean {
  return token.kind === "of" || token.kind === "quote" || SKIPPED.fits(sheet, token);
}

function isJoining({ kind }: Token): boolean {
  return kind === "of" || kind === "link" || kind === "quote";
}

/** 雲端|服務|合約: a verb before what is signed is part of its name. */
function isSigned(sheet: Sheet, tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return tokens[verb]!.kind === "verb" && next !== undefined && SIGNED.fits(sheet, next);
}

/** A verb is inside the phrase when a noun of measure ends it (報考證照|補助), or its 的 and a noun follow. */
function verbInside(sheet: Sheet, tokens: readonly Token[], first: number, verb: number): number | undefined {
  const { kind, start, end } = tokens[verb]!;
  if (kind !== "verb" && (kind !== "adverb" || verb !== first)) return undefined;
  if (kind === "adverb" && DEGREE.within(sheet.folded, start, end)) return undefined;
  let at = verb + 1;
  if (kind === "adverb" && tokens[at]?.kind === "verb") at++;
  let hasOf = false;
  while (at < tokens.length && at - verb < INSIDE_MAX && isNominal(tokens[at]!)) {
    if (at > verb + 1) hasOf ||= tokens[at - 1]!.kind === "of";
    at++;
  }
  if (at === verb + 1) return undefined;
  const last = tokens[at - 1]!;
  // 13億美元|的|優先擔保債務: up to the end of the clause, verbs in it only describe.
  if (
    kind === "verb" &&
    verb > first &&
    last.kind === "measure" &&
    at === tokens.length &&
    tokens[first - 1]?.kind === "of"
  )
    return end - start > 1 && tokens[verb - 1]!.end === start ? at : undefined;
  if (kind === "adverb") return isNominal(last) && end - start > 1 ? at : undefined;
  return (verb === first && last.kind === "measure") || hasOf ? at : undefined;
}

/** What a clause last spoke of: the noun phrase with which it ends. */
export function lastPhrase(tokens: readonly Token[], from = 0, to = tokens.length): Span | undefined {
  let end = to;
  while (end > from && tokens[end - 1]!.kind === "quote") end--;
  let first = end;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  while (first < end && (tokens[first]!.kind === "quote" || tokens[first]!.kind === "link")) first++;
  return first < end ? spanOf(tokens, first, end) : undefined;
}
