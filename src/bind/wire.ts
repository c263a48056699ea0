import type { Span } from "#base";
import { makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "#grammar";
import type { Act, Reader } from "./act.ts";
import type { Speaker } from "./pronoun.ts";
import { inside, mentionAt } from "./sheet.ts";
import { findSpeakers, isPersonName, PHRASE_MAX } from "./speaker.ts";
import { isBeside, strangerAt, strangerBeside } from "./stranger.ts";
import { COPULAS, DOCUMENTS, SAID_NOUNS, WIRED } from "./words/voices.ts";

const WIRED_BACK = makeTrieBack(wordsOf(`${WIRED} ${DOCUMENTS}`, true));
const WIRE_MAX = 24;
export const SAID = makeTrie(wordsOf(SAID_NOUNS, true));
/** Whoever does this has a number to give. */
export const GIVES = makeTrie(wordsOf("公布的 發布的 通報的 提供的 統計的 給出的 估計的 掌握的 登記的 回報的", true));
const GIVEN =
  /(?:公布|發布|发布|通報|通报|提供|統計|统计|給出|给出|估計|估计|掌握|登記|登记|回報|回报)的[^，,。的]{1,12}(?:則是|则是|則為|则为|是|為|为|達|达|僅|仅|有|增至|升至|上修為|上修为|更新為|更新为)/;
const COPULA = makeTrie(wordsOf(COPULAS, true));
/** 甲|自己給出|的|數字: what may stand between the one who says it and the noun. */
const OF =
  /^[」』》)）]?(?:[(（][^()（）]{1,40}[)）])?(?:自己|本身)?(?:給出|给出|給|给|彙整|汇整|匯整|彙編|汇编|調查|调查|提出|開出|开出|公布|發布|发布|提供|最新|目前|原先|此前)*的?(?:最新|基本|官方)?$/;

/** 新聞社|消息，…: a clause that is nothing but a name and the word for a report. */
export function readWire(reader: Reader, clause: Span): Act | undefined {
  if (clause.end - clause.start > WIRE_MAX) return undefined;
  const { sheet, scan, memory } = reader;
  const word = matchBefore(scan, WIRED_BACK, clause.end);
  if (word === undefined) return undefined;
  const found = findSpeakers(sheet, scan, memory, clause.start, word.start);
  const speakers = found.length > 0 ? found : (strangerBeside(sheet, scan, clause.start, word.start) ?? []);
  const last = speakers.at(-1);
  if (inside(sheet.figures, clause.start, clause.end).length > 0) return undefined;
  if (last === undefined || last.kind === "person" || !isBeside(sheet, scan, last.end, word.start)) return undefined;
  return { start: clause.start, said: clause.end, speakers, reach: "sentence" };
}

/** 警方先前|公布的|失蹤人數則是…: who gave the number, before the noun that it is of. */
export function readGiven(reader: Reader, clause: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const limit = Math.min(clause.end, clause.start + PHRASE_MAX);
  const given = GIVEN.exec(sheet.text.slice(clause.start, limit));
  if (given === null) return undefined;
  const at = clause.start + given.index;
  const found = findSpeakers(sheet, scan, memory, clause.start, at);
  const speakers = found.length > 0 ? found : (strangerBeside(sheet, scan, clause.start, at) ?? []);
  const last = speakers.at(-1);
  if (last === undefined || !isBeside(sheet, scan, last.end, at)) return undefined;
  return { start: clause.start, said: at + given[0].length, speakers, reach: "sentence" };
}

/** 甲的預測是…, 乙給出的數字為…: what is said has a noun and no verb of speech. */
export function readSaidNoun(reader: Reader, clause: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const limit = Math.min(clause.end, clause.start + PHRASE_MAX);
  for (let at = clause.start; at < limit; at++) {
    const mention = mentionAt(sheet, at);
    if (mention !== undefined) {
      at = mention.end - 1;
      continue;
    }
    const noun = matchAt(scan, SAID, at);
    if (noun === undefined) continue;
    if (noun.end < clause.end && matchAt(scan, COPULA, noun.end) === undefined) continue;
    const found = findSpeakers(sheet, scan, memory, clause.start, noun.start);
    const named = found.length > 0 ? undefined : namedAt(reader, clause.start, noun.start);
    const speakers = named === undefined ? found : [named];
    const last = speakers.at(-1);
    if (last === undefined || !OF.test(sheet.text.slice(last.end, noun.start))) return undefined;
    return { start: clause.start, said: noun.end, speakers, reach: "sentence" };
  }
  return undefined;
}

/** A name that no list knows; 唯一|的答案, 鎳價|的預估 are none. */
function namedAt({ sheet, scan }: Reader, from: number, until: number): Speaker | undefined {
  const named = strangerAt(sheet, scan, from, until);
  if (named?.kind !== "person" || isPersonName(scan, named.span.start, named.span.end)) return named;
  return undefined;
}
