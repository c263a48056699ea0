import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { type Sheet, startsAt } from "#bind/sheet.ts";
import { PAIRS, PRONOUNS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { isNominal, type Phrase, readPhrase } from "./phrase.ts";
import type { Token } from "./token.ts";

/** Adverbs of one character before a subject. */
const LEADS = han(/^[各均共每且連近僅只約]$/);
/** What names a source, not a topic. */
const SOURCES = han(/^(?:據|根據|依據|按照|依照|依|按)$/);
const REPORTS = han(/^(?:公布|發布|公告|宣布|交出|財報|申報|揭露|重申)/);
const PERFORMS = han(/^(?:宣布|宣告|決議|決定|承諾|同意|提議|聲明|公告|發布|預告)/);
const PRONOUN = makeTrie(wordsOf(PRONOUNS, true));
const PAIR = makeTrie(wordsOf(PAIRS, true));
const PREDICATE_HEADS = han(
  /^(?:一度|高達|約為|為|也需|需|還需|仍需|則需|往往|共|共有|共計|計|約需|已|仍|均|都|則|達|長達|高達|恐需|至少需)/,
);

/** How many tokens a modifier before 的 may have. */
const MODIFIER_MAX = 7;
const PHRASE_MAX = 24;
const LOCATIVE = han(/(?:中|內|裡|裏|上|下|方面|時|後|前|間|期間|之際|以來|以外)$/);
/** 與軍事|無關|產業: what makes a companion a modifier. */
const RELATED = han(/^(?:無關|有關|相關|高度相關)$/);

/** What a clause is about. */
export interface Topic extends Phrase {
  /** The pronoun that stands for it. */
  readonly pronoun?: string;
  /** The phrase names two that were named together before. */
  readonly pair?: Span;
  /** Who speaks, not what is spoken of. */
  readonly speech?: boolean;
  /** The speaker tells what it does itself: 宣布, 決定. */
  readonly performs?: boolean;
  /** The speaker publishes figures, of a company most often its own: 公布, 申報. */
  readonly reports?: boolean;
  /** The token with which the predicate begins. */
  readonly predicate: number;
}

/** Reads the noun phrase with which the tokens from `from` open. */
export function readTopic(sheet: Sheet, scan: Scan, tokens: readonly Token[], from: number, to: number): Topic {
  let first = skipOpeners(sheet, tokens, from, to);
  const behind = skipPreposition(sheet, tokens, first, to);
  if (behind === undefined) return { predicate: first };
  if (behind !== first) first = skipOpeners(sheet, tokens, behind, to);
  const isSaid = endsInSaying(sheet, tokens, first, to);
  const end = isSaid ? to - 1 : phraseEnd(sheet, tokens, first, to);
  let verb = tokens[end];
  for (let at = end; at < to && at - end < 4; at++) {
    const { kind } = tokens[at]!;
    if (kind === "speech") verb = tokens[at];
    if (kind !== "adverb" && kind !== "time") break;
  }
  const speech = isSaid || verb?.kind === "speech" || endsInSpeech(sheet, tokens, end, to);
  const start = tokens[first];
  if (isCause(sheet, tokens, from, end, to)) return { predicate: end };
  const predicate = verb?.kind === "speech" ? tokens.indexOf(verb) : end;
  const performs =
    speech &&
    PERFORMS.test(sheet.folded.slice((verb?.kind === "speech" ? verb : tokens[to - 1]!).start, tokens[to - 1]!.end));
  const reports =
    speech &&
    REPORTS.test(sheet.folded.slice((verb?.kind === "speech" ? verb : tokens[to - 1]!).start, tokens[to - 1]!.end));
  const said = { ...(reports && { reports }), predicate, ...(speech && { speech }), ...(performs && { performs }) };
  if (start === undefined || end <= first) return said;
  const pair = matchAt(scan, PAIR, start.start);
  if (pair !== undefined && pair.end <= (verb?.start ?? Number.MAX_SAFE_INTEGER))
    return { pair: { start: pair.start, end: pair.end }, ...said };
  const phrase = readPhrase(sheet, scan, tokens, first, end);
  const pronoun = pronounOf(sheet, scan, phrase, tokens, first, end);
  if (pronoun !== undefined) {
    const { noun } = phrase;
    return { pronoun, ...(noun !== undefined && { noun }), ...said };
  }
  return { ...phrase, ...said };
}

const SAYING = han(/^[指稱說]$/);

/** 該公司|指，: one character of speech at the end of the clause, behind a noun. */
function endsInSaying(sheet: Sheet, tokens: readonly Token[], first: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    to - 1 > first &&
    SAYING.test(sheet.folded.slice(last.start, last.end)) &&
    /[,，:：]/.test(sheet.text[last.end] ?? "") &&
    tokens.slice(first, to - 1).every(isNominal)
  );
}

const CAUSES = han(/^(?:因為|因|由於)$/);
const HENCE = han(/^而$/);

/** 因為這項消息|而|上漲: what stands there is the cause, and whoever rose was named before. */
function isCause(sheet: Sheet, tokens: readonly Token[], from: number, end: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !CAUSES.test(sheet.folded.slice(first.start, first.end))) return false;
  return tokens
    .slice(end, Math.min(to, end + 2))
    .some((token) => HENCE.test(sheet.folded.slice(token.start, token.end)));
}

/** 該煤企, 這家公司: a noun that only points back. */
const POINTING = han(/^(?:該|這(?:家|座|項|筆|批|些|個|場|種|份)?|上述|前述)[^的]{1,8}$/);

function pronounOf(
  sheet: Sheet,
  scan: Scan,
  { owner, noun }: Phrase,
  tokens: readonly Token[],
  first: number,
  end: number,
): string | undefined {
  const start = owner?.start ?? tokens[first]!.start;
  const match = matchAt(scan, PRONOUN, start);
  const isPrefix = match !== undefined && match.end - start > 1 && owner !== undefined && owner.end > match.end;
  if (owner !== undefined && !isPrefix && POINTING.test(sheet.folded.slice(owner.start, owner.end)))
    return sheet.folded.slice(owner.start, owner.end);
  if (match === undefined) return undefined;
  const until = owner?.end ?? noun?.start ?? tokens[end - 1]!.end;
  if (match.end >= until) return sheet.folded.slice(start, until);
  return noun !== undefined && match.end - start > 1 && !isPrefix ? sheet.folded.slice(start, match.end) : undefined;
}

/** …於17日表示, …在會中透露: the clause ends in a verb of speech. */
/** 金管會|統計，: what a source does. */
const TELLS = han(
  /^(?:預計|預估|預測|估計|估算|推估|分析|認為|統計|調查|盤點|彙整|研究|消息|報導|資料|數據|決議|公告|回應|估|喊話|放話|指|稱)$/,
);

function endsInSpeech(sheet: Sheet, tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    to - 1 >= from &&
    (last.kind === "speech" || (to - 1 > 0 && TELLS.test(sheet.folded.slice(last.start, last.end))))
  );
}

function skipOpeners(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at]!;
    if (token.kind === "quote" || token.kind === "time" || token.kind === "opener") at++;
    else if (
      token.kind === "adverb" &&
      (token.end - token.start > 1 || LEADS.test(sheet.folded.slice(token.start, token.end)))
    )
      at++;
    else if (token.kind === "name") return at;
    else if (token.kind === "figure") {
      if (!isArticle(sheet, token) && !isWindow(sheet, token, tokens[at + 1])) return at;
      at++;
    } else return at;
  }
  return at;
}

function isRank(sheet: Sheet, { start }: Span): boolean {
  return startsAt(sheet.figures, start)?.unit === "rank";
}

/** 未來半年內|美國: a time to come, and who acts in it. */
function isWindow(sheet: Sheet, { start, end }: Span, next: Token | undefined): boolean {
  const figure = startsAt(sheet.figures, start);
  if (figure === undefined || next === undefined || !isNominal(next) || next.kind === "of") return false;
  return WINDOW_UNITS.has(figure.unit) && /[內内間间]$/.test(sheet.text.slice(start, end));
}

const WINDOW_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour"]);

/** 1位, 一座: a count that only introduces its noun. */
export function isArticle(sheet: Sheet, { start }: Span): boolean {
  const figure = startsAt(sheet.figures, start);
  return (
    figure !== undefined &&
    (figure.unit === "1" || figure.unit === "person") &&
    figure.low.digits === 1n &&
    figure.low.exponent === 0 &&
    figure.high.digits === 1n
  );
}

/**
 * Behind the preposition phrase with which the tokens begin, when a subject may follow it; where it begins, when it
 * only modifies a noun (與澳洲簽訂的|協議); `undefined` when nothing but the phrase stands there.
 */
function skipPreposition(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number | undefined {
  const first = tokens[from];
  if (first === undefined || (first.kind !== "prep" && first.kind !== "link")) return from;
  const isSource = SOURCES.test(sheet.folded.slice(first.start, first.end));
  for (let at = from + 1; at < to && at - from < PHRASE_MAX; at++) {
    const token = tokens[at]!;
    // 由必和必拓持股|57.5%|的|銅礦: it only says which.
    if (token.kind === "figure" && tokens[at + 1]?.kind !== "of") return undefined;
    if ((token.kind === "of" && !isSource) || RELATED.test(sheet.folded.slice(token.start, token.end))) {
      const end = phraseEnd(sheet, tokens, at + 1, to);
      if (end > at + 1 && (end === to || tokens[end]!.kind !== "speech")) return token.kind === "of" ? at + 1 : from;
    }
    const next = tokens[at + 1];
    if (
      isNominal(token) &&
      LOCATIVE.test(sheet.folded.slice(token.start, token.end)) &&
      next !== undefined &&
      at + 1 < to &&
      isNominal(next)
    ) {
      if (next.kind !== "of") return at + 1;
    }
    if (token.kind === "time" && next !== undefined && isNominal(next) && next.kind !== "of" && at - from <= 1)
      return at + 1;
  }
  return undefined;
}

/** Where the noun phrase that begins at `from` ends. */
export function phraseEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < PHRASE_MAX) {
    const token = tokens[at]!;
    if (isNominal(token)) {
      at++;
      continue;
    }
    if (token.kind === "figure") {
      // 產量排名|第二|的|澳洲: a rank that only says which.
      if (at > from && isRank(sheet, token) && tokens[at + 1]?.kind === "of") {
        at += 2;
        continue;
      }
      if (at > from || tokens[at + 1] === undefined || !isNominal(tokens[at + 1]!) || tokens[at + 1]!.kind === "of")
        break;
      at++;
      continue;
    }
    if (token.kind === "time") {
      if (tokens[at + 1]?.kind !== "of" && !(at > from && tokens[at - 1]!.kind === "prep")) break;
      at++;
      continue;
    }
    const modifies = token.kind === "verb" || token.kind === "prep" || at === from;
    const behind =
      token.kind === "speech"
        ? undefined
        : ((modifies ? modifierEnd(sheet, tokens, from, at, to) : undefined) ??
          compoundEnd(sheet, tokens, from, at, to));
    if (behind === undefined) break;
    at = behind;
  }
  return at;
}

/** 紐約掛牌的|「MP Materials」股價均已…: a verb whose 的 comes soon, with a predicate behind, only modifies. */
function modifierEnd(
  sheet: Sheet,
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
): number | undefined {
  for (let at = verb + 1; at < to && at - verb <= MODIFIER_MAX; at++) {
    const { kind } = tokens[at]!;
    if (kind === "figure" && !(tokens[at + 1]?.kind === "of" && isRank(sheet, tokens[at]!))) return undefined;
    if (kind !== "of") continue;
    for (let next = at + 1; next < to; next++) {
      const behind = tokens[next]!;
      if (behind.kind === "figure") return next > at + 1 && tokens[next - 1]!.kind === "measure" ? at + 1 : undefined;
      if (!isNominal(behind)) return next > at + 1 ? at + 1 : undefined;
    }
    return at + 1 < to && verb === from ? at + 1 : undefined;
  }
  return undefined;
}

/** 影響|企業利潤|增速: what such a verb works on is no part of a name with it. */
const CAUSING = han(/^(?:影響|拉低|拉高|推高|推升|壓低|帶動|拖累|衝擊)$/);

/** 維修|中心|共有, 興建|精煉廠|也需: a verb that opens the phrase with a noun and another predicate behind is part of it. */
function compoundEnd(
  sheet: Sheet,
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
): number | undefined {
  if (verb !== from || tokens[verb]!.kind !== "verb") return undefined;
  if (CAUSING.test(sheet.folded.slice(tokens[verb]!.start, tokens[verb]!.end))) return undefined;
  let at = verb + 1;
  while (at < to && isNominal(tokens[at]!) && tokens[at]!.kind !== "of") at++;
  const next = tokens[at];
  if (at === verb + 1 || at >= to || next === undefined) return undefined;
  if (next.kind !== "figure" && tokens[at - 1]!.kind === "measure") return at;
  if (next.kind !== "verb" && next.kind !== "adverb") return undefined;
  const word = sheet.folded.slice(next.start, next.start + 3);
  return PREDICATE_HEADS.test(word) ? at : undefined;
}
