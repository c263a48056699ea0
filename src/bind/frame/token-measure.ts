import { figureFrom, type Sheet } from "#bind/sheet.ts";
import { makeTrieBack, matchBefore, type Scan, wordsOf } from "#grammar";
import { tail, whole } from "./pattern.ts";
import type { Token } from "./token.ts";
import { makeToken } from "./token.ts";
import { joinIndustries } from "./token-industry.ts";
import { joinMade } from "./token-made.ts";
import { MEASURE_TAILS, NO_MEASURES } from "./words/measures.ts";
import { WHOLES } from "./words/nouns.ts";

const TAIL = makeTrieBack(wordsOf(MEASURE_TAILS, true));
const NONE = whole(NO_MEASURES);
const WHOLE_WORLD = whole(WHOLES);
/** 中國|出口|稀土, 該礦|供應|全球: before goods and the whole of something these are verbs. */
const DEEDS = whole("出口 進口 投資 供應 儲備 採購 生產 消費 銷售");
const DIMENSIONS = whole("高度 深度 長度 寬度");
const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "cm"]);
/** 開採|行業, 加工|行業: behind one of these a verb is part of the noun. */
const INDUSTRY = whole("行業 業 業者 企業");
/** Measures in Latin letters. */
const METRICS = whole("EBITDA EPS AISC ROE ROA GDP GNI CPI PPI PMI");
/** 整個|計畫, 這項|計畫: here it is a noun. */
const PLANS = whole("計畫 計劃 規劃 規畫");
const SEVERAL = whole("綜合");
const WHOLE = tail("整個 該 這項 此項 各項 整項 上述 相關 新 項");

/** Tells measures from other nouns by how they end, and nouns from verbs by what stands beside them. */
export function markMeasures(sheet: Sheet, scan: Scan, tokens: Token[]): readonly Token[] {
  let count = 0;
  for (const token of tokens) {
    const before = tokens[count - 1];
    const { start, end } = token;
    if (isIndustry(sheet, before, token)) tokens[count - 1] = makeToken("noun", before!.start, end);
    else if (isWhole(sheet, before, token)) tokens[count++] = makeToken("noun", start, end);
    else if (isPlan(sheet, before, token)) tokens[count++] = makeToken("noun", start, end);
    else if (endsAsMeasure(sheet, scan, token)) tokens[count++] = makeToken("measure", start, end);
    else tokens[count++] = token;
  }
  tokens.length = count;
  joinIndustries(sheet, tokens);
  joinMade(sheet, tokens);
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (isDimension(sheet, tokens, i)) tokens[i] = makeToken("measure", tokens[i]!.start, tokens[i]!.end);
    else if (isDeed(sheet, tokens, i)) tokens[i] = makeToken("verb", tokens[i]!.start, tokens[i]!.end);
  }
  return tokens;
}

/** 湖|高度|約50公尺: before a length it is what is measured. */
function isDimension(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const length = next === undefined ? undefined : figureFrom(sheet, next.start);
  return length !== undefined && LENGTHS.has(length.unit) && DIMENSIONS.fits(sheet, tokens[at]!);
}

function isDeed(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.kind === "measure" &&
    ((at > 0 && tokens[at + 1]!.mention?.type === "commodity") || WHOLE_WORLD.fits(sheet, tokens[at + 1]!)) &&
    tokens[at - 1]?.mention?.type !== "commodity" &&
    DEEDS.fits(sheet, tokens[at]!)
  );
}

function isIndustry(sheet: Sheet, before: Token | undefined, token: Token): boolean {
  return token.kind === "noun" && before?.kind === "verb" && before.end === token.start && INDUSTRY.fits(sheet, token);
}

function isPlan(sheet: Sheet, before: Token | undefined, token: Token): boolean {
  return (
    token.kind === "adverb" && before?.end === token.start && PLANS.fits(sheet, token) && WHOLE.fits(sheet, before)
  );
}

/** 北坡|綜合|礦區: behind a word it tells of which kind, and leads to no source. */
function isWhole(sheet: Sheet, before: Token | undefined, token: Token): boolean {
  return token.kind === "prep" && before?.end === token.start && SEVERAL.fits(sheet, token);
}

function endsAsMeasure(sheet: Sheet, scan: Scan, token: Token): boolean {
  if ((token.kind !== "noun" && token.kind !== "rest") || token.end - token.start < 2) return false;
  const match = matchBefore(scan, TAIL, token.end);
  if (match !== undefined && match.start >= token.start) return !NONE.fits(sheet, token);
  return METRICS.fits(sheet, token);
}
