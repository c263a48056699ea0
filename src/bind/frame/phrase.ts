import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import { INDICATORS, SUBJECT_TAILS } from "#bind/words/predicates.ts";
import { charTable, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { COMPANY_MEASURE } from "./company.ts";
import { OWNER, ownerEnd } from "./owner.ts";
import { tail, whole } from "./pattern.ts";
import { headOf, trim } from "./phrase-edge.ts";
import { nameInFront, namesAtEnd } from "./phrase-name.ts";
import { spanOf, wordOf, wordsBetween } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { RESULTS } from "./words/measures.ts";
import { LOCATIVES, METALS, NO_OWNERS, WHOLES } from "./words/nouns.ts";

const INDICATOR = makeTrie(wordsOf(INDICATORS, true));
const TAILS = charTable(SUBJECT_TAILS);
const METAL = charTable(METALS);
const WHOLE = whole(WHOLES);
const IN_ALL = whole("整體 總體 全年");
const RESULT = whole(RESULTS);
const ORDINAL = /^第\d+/;
const NO_OWNER = whole(NO_OWNERS);
/** 一條|長2公里的坑道: it only introduces what is told behind it. */
const ONE = han(/^一[條座個家處名位些艘間批項種起場架輛台段][長寬高深厚]?$/);
const PRICE_OF_GOODS = whole("價格 報價 現貨價 現貨價格 期貨價 期貨價格 期價 均價");
const PRICE = tail("價 價格 報價");
const TOWARDS = whole("用於 用在 對 對於 向 往 輸往 銷往 從 自");
/** 出口量|最大|的五個國家: it only says which of them. */
const SUPERLATIVE = whole("最大 最小 最高 最低 最多 最少 最強 最快 最慢 最長 最短 最重");
/** 力拓|成績單|亮眼: how somebody does, not who. */
const SHOWING = whole("成績單 表現 走勢 成績");
/** 半導體|指數: one by its name. */
const INDEX = whole("指數");
/** 扣除|一次性項目|之虧損: what is left out is not whose it is. */
const LEFT_OUT = whole("扣除 剔除 扣掉 撇除 不含 不計 不包括");
/** 強颱|康芮, 花蓮|地震: what strikes has figures as whoever acts has. */
const DISASTER = han(
  /^(?:強烈|中度|輕度)?(?:颱風|強颱|中颱|輕颱)|(?:颱風|風災|地震|強震|水災|洪災|震災|土石流|豪雨|暴雨|野火|山火|熱浪)$/,
);
const OF = whole("之 的");
/** 我國|這|13種礦產. */
const POINTER = whole("這 那 該 此");
/** 全球|總|儲量. */
const TOTAL = whole("總");
const LOCATIVE = tail(LOCATIVES);
/** How many characters an owner may have. */
const LONGEST = 40;

/** A noun phrase: whose, and the measured noun when the phrase ends in one. */
export interface Phrase {
  readonly owner: Span | undefined;
  readonly noun: Span | undefined;
  /** Firm enough to be carried on: a name stands in it, or it ends like a noun. */
  readonly firm: boolean;
}

function phraseOf(owner: Span | undefined, noun: Span | undefined, firm: boolean): Phrase {
  return { owner, noun, firm };
}

const NO_PHRASE = phraseOf(undefined, undefined, false);

/** Splits the tokens of a noun phrase into owner and measured noun: 國有企業|利潤, 俄國最大水泥製造商|Cemros. */
export function readPhrase(sheet: Sheet, scan: Scan, tokens: readonly Token[], from: number, to: number): Phrase {
  let [first, last] = trim(tokens, from, to);
  while (last > first + 1 && tellsNothing(sheet, tokens[last - 1]!)) [first, last] = trim(tokens, first, last - 1);
  if (first >= last) return NO_PHRASE;
  const cut = measuresAt(sheet, tokens, first, last);
  if (cut === first) return readMeasures(scan, spanOf(tokens, first, last));
  const noun = cut < last ? spanOf(tokens, cut, last) : undefined;
  const [start, end] = trim(tokens, first, cut);
  if (noun !== undefined && WHOLE.test(wordsBetween(sheet, tokens, start, end))) {
    // 整體|毛利 is a company's, 整體|出口 a land's.
    const isOfFirm = COMPANY_MEASURE.fits(sheet, noun) && IN_ALL.test(wordsBetween(sheet, tokens, start, end));
    return isOfFirm
      ? phraseOf(undefined, noun, false)
      : phraseOf({ start: tokens[start]!.start, end: noun.end }, noun, true);
  }
  return readOwner(sheet, scan, tokens, start, end, noun);
}

function tellsNothing(sheet: Sheet, token: Token): boolean {
  return SUPERLATIVE.fits(sheet, token) || SHOWING.fits(sheet, token) || POINTER.fits(sheet, token);
}

/** Where the measured nouns begin with which the tokens end: 股價|年漲幅, 鎳|產量和市場份額. */
function measuresAt(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && (tokens[at - 1]!.kind === "measure" || joinsMeasures(tokens, from, at))) at--;
  return at < to && at - 1 > from && TOTAL.fits(sheet, tokens[at - 1]!) ? at - 1 : at;
}

function joinsMeasures(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    at - 2 >= from &&
    tokens[at - 1]!.kind === "link" &&
    tokens[at]?.kind === "measure" &&
    tokens[at - 2]!.kind === "measure"
  );
}

/** Nothing but measured nouns: a state of the economy is a subject of its own (工業產出|增速). */
function readMeasures(scan: Scan, run: Span): Phrase {
  const indicator = matchAt(scan, INDICATOR, run.start);
  if (indicator === undefined || indicator.end > run.end) return phraseOf(undefined, run, false);
  const noun = indicator.end < run.end ? { start: indicator.end, end: run.end } : undefined;
  return phraseOf({ start: run.start, end: indicator.end }, noun, true);
}

function readOwner(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: Span | undefined,
): Phrase {
  let [first, cut] = [headOf(tokens, from, to), to];
  if (noun !== undefined && first < cut && INDEX.fits(sheet, noun) && tokens.slice(first, cut).every(isNominal))
    return phraseOf({ start: tokens[first]!.start, end: noun.end }, noun, true);
  if (noun !== undefined && LEFT_OUT.fits(sheet, tokens[from]!) && OF.within(sheet.folded, noun.start - 1, noun.start))
    return phraseOf(undefined, noun, false);
  const possessor =
    noun === undefined || first === from ? undefined : possessorOf(sheet, scan, tokens, from, first, to);
  if (possessor !== undefined) return phraseOf(possessor, noun, true);
  const traded = noun === undefined ? undefined : tradedBehindTime(sheet, tokens, first, cut, noun);
  if (traded !== undefined) return phraseOf(traded, noun, true);
  const inner = innerEnd(tokens, first, cut);
  if (inner > first) [first, cut] = trim(tokens, first, inner);
  if (first >= cut) return phraseOf(undefined, noun, false);
  if (!tokens.slice(first, cut).some(isNominal)) return phraseOf(undefined, noun, false); // 先前提出|的目標
  const named = nameOf(sheet, scan, tokens, first, cut, noun);
  if (named !== undefined) return phraseOf(named, noun, true);
  const span = spanOf(tokens, first, cut);
  const words = wordOf(sheet, span);
  const isShort = span.end - span.start < 2 && METAL[scan.codes[span.start]!] === 0;
  if (
    isShort ||
    NO_OWNER.test(words) ||
    ONE.test(words) ||
    ORDINAL.test(words) ||
    span.end - span.start > LONGEST ||
    LOCATIVE.test(words)
  )
    return phraseOf(undefined, noun, false);
  if (noun !== undefined) {
    const indicator = matchAt(scan, INDICATOR, span.start);
    if (indicator !== undefined && indicator.end <= span.end && indicator.end - span.start > 2)
      return phraseOf({ start: span.start, end: indicator.end }, noun, true);
    const until = ownerEnd(sheet, tokens, first, cut);
    if (until < cut && until === first + 1 && isPricedThere(tokens, first, cut) && PRICE_OF_GOODS.fits(sheet, noun))
      return phraseOf(spanOf(tokens, first, cut), noun, true);
    // 北坡|黃金|業績: goods that end the name of who tells its results.
    if (until < cut && isOnlyGoods(tokens, until, cut) && RESULT.fits(sheet, noun)) return phraseOf(span, noun, true);
    if (until === first) return phraseOf(span, { start: span.start, end: noun.end }, false);
    if (until < cut)
      return phraseOf(spanOf(tokens, first, until), { start: tokens[until]!.start, end: noun.end }, true);
  }
  const isFirm =
    METAL[scan.codes[span.start]!] === 1 ||
    TAILS[scan.codes[span.end - 1]!] === 1 ||
    tokens.slice(first, cut).some(({ kind }) => kind === "name") ||
    OWNER.test(words) ||
    DISASTER.test(words) ||
    inside(sheet.mentions, span.start, span.end).length > 0;
  return phraseOf(span, noun, isFirm);
}

function isOnlyGoods(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ mention }) => mention?.type === "commodity");
}

/** 中國|仲鎢酸銨|價格: goods as they are priced in a land. */
function isPricedThere(tokens: readonly Token[], first: number, cut: number): boolean {
  return tokens[first]!.mention?.type === "place" && tokens[cut - 1]!.mention?.type === "commodity";
}

/** 美國2月|期貨黃金|價格: what has the price, behind the time of its delivery. */
function tradedBehindTime(
  sheet: Sheet,
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: Span,
): Span | undefined {
  if (!PRICE.fits(sheet, noun) || tokens[to - 1]?.mention?.type !== "commodity") return undefined;
  const time = tokens.slice(from, to).findLastIndex(({ kind }) => kind === "time");
  return time <= 0 || from + time + 1 >= to ? undefined : spanOf(tokens, from + time + 1, to);
}

/** Behind the words that stand before the first preposition or time; `from` when none does. */
function innerEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { kind } = tokens[at]!;
    if (kind === "prep" || kind === "time") return at;
  }
  return from;
}

/** The name in which a phrase ends or with which it opens. */
function nameOf(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: Span | undefined,
): Span | undefined {
  const isGoods =
    noun !== undefined &&
    to - from > 1 &&
    tokens[to - 1]!.mention?.type === "commodity" &&
    ownerEnd(sheet, tokens, from, to) < to;
  const named = (isGoods ? undefined : namesAtEnd(sheet, tokens, from, to)) ?? nameInFront(scan, tokens, from, to);
  if (named !== undefined) return named;
  const { kind, mention, start, end } = tokens[from]!;
  const isSomebody = kind === "name" && (mention?.type === "person" || mention?.type === "org");
  return isSomebody && LOCATIVE.test(wordsBetween(sheet, tokens, from, to)) ? { start, end } : undefined;
}

/** 中國大陸2024年的|稀土產量: whose it is, when what stands behind the 的 is no owner by itself. */
function possessorOf(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
): Span | undefined {
  const isGoods = tokens.slice(head, to).every((token) => token.mention?.type === "commodity");
  if (!isGoods && ownerEnd(sheet, tokens, head, to) > head) return undefined;
  const lead = tokens.slice(from, head).findIndex(({ kind }) => kind === "verb" || kind === "prep");
  // 中國|對美國|的|稀土出口量: what it is directed at is not whose it is.
  const isTowards = lead > 0 && TOWARDS.fits(sheet, tokens[from + lead]!);
  if (lead !== -1 && !isTowards) return undefined;
  const { owner, firm } = readPhrase(sheet, scan, tokens, from, isTowards ? from + lead : head - 1);
  return firm === true ? owner : undefined;
}
