import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { carry, findLand, type Wanted } from "./carry.ts";
import type { ClauseTopic } from "./clause-topic.ts";
import { lastPhrase } from "./nearby.ts";
import { type Place, toSlot } from "./place.ts";
import { findNamed, readPronoun, speakerOf } from "./pronoun.ts";
import type { Tokens } from "./token.ts";
import type { Topic } from "./topic.ts";

const JOINED = han(/^[^,，。、]{0,3}[與和及][^,，。、]{0,6}$/);
/** How far back whoever says 我們 may have been named. */
const SPEAKER_BACK = 6;
/** 該公司, 兩國, 他們, 該礦場: what the pronoun of a clause points back to. */
export function pointed(
  sheet: Sheet,
  topics: (clause: number) => ClauseTopic,
  all: Tokens,
  { clause, figure }: Place,
  own: Topic,
): Slot<string> | undefined {
  return referTo(sheet, topics, all, clause, own, { before: figure.start });
}

export function referTo(
  sheet: Sheet,
  topics: (clause: number) => ClauseTopic,
  tokens: Tokens,
  clause: number,
  topic: Topic,
  wanted: Wanted,
): Slot<string> | undefined {
  if (topic.pair !== undefined) {
    const pair = findPair(sheet, clause, wanted);
    return toSlot(sheet, pair ?? topic.pair, pair === undefined ? "printed" : "carried", "pair");
  }
  if (topic.pronoun === undefined) return undefined;
  if (ORDERED.test(topic.pronoun)) {
    const pair = findPair(sheet, clause, { before: sheet.clauses[clause]!.start }, PAIR_NEAR);
    if (pair === undefined) return undefined;
    const names = inside(sheet.mentions, pair.start, pair.end);
    return toSlot(sheet, topic.pronoun.startsWith("前") ? names[0]! : names.at(-1)!, "carried", "ordered");
  }
  const { start } = sheet.clauses[clause]!;
  const { types, speaker, noun } = readPronoun(topic.pronoun);
  if (speaker === true) {
    const who = speakerOf(topics, clause, SPEAKER_BACK);
    if (who !== undefined) return toSlot(sheet, who, "carried", "speaker");
  }
  if (noun !== undefined) {
    const named = findNamed(sheet, noun, start);
    if (named !== undefined) return toSlot(sheet, named, "carried", "named-before");
  }
  if (types?.[0] === "place") {
    const land = findLand(sheet, start);
    if (land !== undefined) return toSlot(sheet, land, "carried", "place");
  }
  if (clause === 0) return undefined;
  if (topic.pronoun === "这") {
    const last = lastPhrase(tokens.of(clause - 1));
    if (last !== undefined && inside(sheet.mentions, last.start, last.end).length > 0)
      return toSlot(sheet, last, "carried", "this");
  }
  return carry(
    sheet,
    topics,
    clause - 1,
    clause,
    { before: start, ...(types !== undefined && { types }) },
    () => undefined,
  );
}

/** 前者, 後者: the first or the last of two just named. */
const ORDERED = han(/^[前後]者/);
const PAIR_NEAR = 3;
const PAIR_BACK = 12;

/** The last two names of one type that a clause joins: 華盛頓與坎培拉. */
function findPair(sheet: Sheet, clause: number, { before }: Wanted, back = PAIR_BACK): Span | undefined {
  for (let index = clause; index >= 0 && clause - index <= back; index--) {
    const { start, end } = sheet.clauses[index]!;
    const names = inside(sheet.mentions, start, Math.min(end, before));
    for (let i = names.length - 1; i > 0; i--) {
      const [first, second] = [names[i - 1]!, names[i]!];
      if (
        first.type === second.type &&
        (first.type === "place" || first.type === "org") &&
        JOINED.test(sheet.folded.slice(first.end, second.start))
      )
        return { start: first.start, end: second.end };
    }
  }
  return undefined;
}
