import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { behind, isLight, join, lastPhrase, measureBefore, verbBefore, wordOf } from "./nearby.ts";
import { isNominal } from "./phrase.ts";
import type { Place } from "./place.ts";
import type { Tokens } from "./token.ts";

const CLASSIFIERS = han(/[家處份項種次度名位人戶件筆個座艘張顆枚架輛台條間所支隻頭]$/);
const COUNTS = han(/(?:數|數量|人數|量|人口|名額)$/);
const AFTER_MAX = 7;

const COUNTING = han(/^(?:計|共|共計|合計|有|達|為|僅|僅剩|約|亦有|共有|計有|逾)$/);

/** 7份|意向書, 151家|企業: the number of what is counted, with what is said of it when it is short. */
export function countLabel(sheet: Sheet, tokens: Tokens, place: Place, subject: Span | undefined): string | undefined {
  const { from, at, figure } = place;
  const before = measureBefore(place.tokens, from, at);
  if (before !== undefined && COUNTS.test(wordOf(sheet, before.span))) return join(sheet, [before.span]);
  const thing = countedThing(sheet, place);
  const verb = verbBefore(place.tokens, from, at);
  const act = verb === undefined || isLight(sheet, verb) ? undefined : verb;
  if (thing !== undefined) {
    const said = saidOf(place, thing);
    if (subject !== undefined && subject.start <= thing.start && subject.end >= thing.end)
      return join(sheet, [act, said, unitNoun(sheet, figure)]);
    const isCounted = COUNTS.test(wordOf(sheet, thing));
    return join(sheet, [act, thing, said, isCounted ? undefined : "數"]);
  }
  if (place.tokens[at + 1]?.kind === "of" && verb !== undefined) return join(sheet, [verb, unitNoun(sheet, figure)]);
  const topic = topicBefore(sheet, place) ?? listed(sheet, tokens, place);
  const said = saidOf(place, figure);
  if (said !== undefined && TIMES.test(wordOf(sheet, figure))) return join(sheet, [said, "次數"]);
  if (topic !== undefined && subject !== undefined && subject.start <= topic.start && subject.end >= topic.end)
    return join(sheet, [act, said, unitNoun(sheet, figure)]);
  if (topic === undefined && act === undefined && said === undefined) return undefined;
  if (topic === undefined && said !== undefined) return join(sheet, [said, unitNoun(sheet, figure)]);
  return join(sheet, [act, topic, said, topic === undefined ? unitNoun(sheet, figure) : "數"]);
}

const TIMES = han(/[次度回]$/);
const LOCATIVE_END = han(/[中裡內]$/);

/** The noun right behind the count, up to its 的: 企業客戶|的諮詢電話. */
function countedThing(sheet: Sheet, { tokens, at }: Place): Span | undefined {
  const first = tokens[at + 1]?.kind === "quote" ? at + 2 : at + 1;
  if (tokens[first] === undefined || tokens[first].kind === "of" || tokens[first].kind === "link") return undefined;
  let last = first;
  while (
    last < tokens.length &&
    isNominal(tokens[last]!) &&
    tokens[last]!.kind !== "of" &&
    (tokens[last]!.kind !== "link" || isJoint(sheet, tokens, last))
  )
    last++;
  while (last > first && (tokens[last - 1]!.kind === "quote" || tokens[last - 1]!.kind === "link")) last--;
  if (last === first) return behind(sheet, tokens, at);
  const end = tokens[last - 1]!.end;
  const start = tokens[first].start;
  return { start, end: end - start > 2 && LOCATIVE_END.test(sheet.folded.slice(end - 1, end)) ? end - 1 : end };
}

function isJoint(sheet: Sheet, tokens: Place["tokens"], at: number): boolean {
  const next = tokens[at + 1];
  return JOINTS.test(wordOf(sheet, tokens[at]!)) && next !== undefined && isNominal(next);
}

const JOINTS = han(/^[與和及]$/);

/** 員工|被帶走, 企業|面臨破產風險: what follows the counted noun up to the end of its clause, when it is short. */
function saidOf({ tokens }: Place, thing: Span): Span | undefined {
  const next = tokens.findIndex(({ start }) => start >= thing.end);
  const first = tokens[next];
  if (first === undefined || (first.kind !== "verb" && first.kind !== "adverb" && first.kind !== "prep"))
    return undefined;
  const end = tokens.at(-1)!.end;
  if (first.kind === "adverb" && tokens[next + 1]?.kind !== "verb") return undefined;
  const hasFigure = tokens.slice(next).some(({ kind }) => kind === "figure" || kind === "time");
  return !hasFigure && end - first.start <= AFTER_MAX ? { start: first.start, end } : undefined;
}

/** A級邊坡|計|474處: the noun before, when nothing follows. */
function topicBefore(sheet: Sheet, { tokens, from, at }: Place): Span | undefined {
  let last = at;
  while (last > from && COUNTING.test(wordOf(sheet, tokens[last - 1]!))) last--;
  if (last === from || !isNominal(tokens[last - 1]!)) return undefined;
  let first = last;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  while (
    first < last &&
    tokens[first]!.kind !== "noun" &&
    tokens[first]!.kind !== "rest" &&
    tokens[first]!.kind !== "name"
  )
    first++;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : undefined;
}

/** …之C+級邊坡，亦有|17處: with nothing in its clause, what the clause before ended with. */
function listed(sheet: Sheet, tokens: Tokens, { clause, from, at, tokens: own }: Place): Span | undefined {
  if (clause === 0 || own.slice(from, at).some(({ kind }) => kind === "verb" && false)) return undefined;
  if (from !== 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return undefined;
  return lastPhrase(tokens.of(clause - 1));
}

function unitNoun(sheet: Sheet, figure: Figure): string {
  const classifier = CLASSIFIERS.exec(wordOf(sheet, figure)) === null ? undefined : sheet.text[figure.end - 1];
  if (figure.unit === "person" || classifier === "名" || classifier === "位" || classifier === "人") return "人數";
  return classifier === undefined || classifier === "個" ? "數量" : classifier === "度" ? "次數" : `${classifier}數`;
}
