import type { Sheet } from "#bind/sheet.ts";
import { head, whole } from "./pattern.ts";
import { isNominal, type Token } from "./token.ts";
import { PERFORMS, REPORTS, TELLS } from "./words/speech.ts";

const PERFORMING = head(PERFORMS);
const REPORTING = head(REPORTS);
const TELLING = whole(TELLS);
const MODAL = whole("估計 預計 預估 預期 預測 推估 料 預料");
const SAYING = whole("指 稱 說 消息 訊");
const MARK = whole(", :");
/** How far behind the phrase its verb of speech may stand. */
const NEAR = 4;

/** How the predicate of a clause begins, and whether it is one of speech. */
export interface Said {
  /** The token with which the predicate begins. */
  readonly predicate: number;
  /** Who speaks, not what is spoken of. */
  readonly speech: boolean;
  /** The speaker tells what it does itself: 宣布, 決定. */
  readonly performs: boolean;
  /** The speaker publishes figures, of a company most often its own: 公布, 申報. */
  readonly reports: boolean;
}

/** 該公司|指，: one character of speech at the end of the clause, behind nothing but nouns. */
export function endsInSaying(sheet: Sheet, tokens: readonly Token[], first: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined || to - 1 <= first || !SAYING.fits(sheet, last)) return false;
  return MARK.within(sheet.folded, last.end, last.end + 1) && tokens.slice(first, to - 1).every(isNominal);
}

/** Reads the predicate behind the noun phrase that ends at `end`: 力拓|17日|公布. */
export function readSaid(sheet: Sheet, tokens: readonly Token[], end: number, to: number): Said {
  let verb: number | undefined;
  for (let at = end; at < to && at - end < NEAR; at++) {
    const { kind } = tokens[at]!;
    if (kind === "speech" && !(at === end && isModal(sheet, tokens, end))) verb = at;
    if (kind !== "adverb" && kind !== "time") break;
  }
  if (verb === undefined && !endsInSpeech(sheet, tokens, end, to))
    return { predicate: end, speech: false, performs: false, reports: false };
  const words = sheet.folded.slice(tokens[verb ?? to - 1]!.start, tokens[to - 1]!.end);
  return {
    predicate: verb ?? end,
    speech: true,
    performs: PERFORMING.test(words),
    reports: REPORTING.test(words),
  };
}

/** 原鋁產量|估計|為: behind what is measured nobody speaks. */
function isModal(sheet: Sheet, tokens: readonly Token[], end: number): boolean {
  return end > 0 && tokens[end - 1]!.kind === "measure" && MODAL.fits(sheet, tokens[end]!);
}

/** …於17日|表示, 金管會|統計: the clause ends in a verb of speech, or in what a source does. */
function endsInSpeech(sheet: Sheet, tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return last !== undefined && to > from && (last.kind === "speech" || (to > 1 && TELLING.fits(sheet, last)));
}
