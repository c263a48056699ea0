import { figureFrom, type Sheet } from "#bind/sheet.ts";
import { head, whole } from "./pattern.ts";
import { isNominal, type Token } from "./token.ts";
import { COMPOUND_PREDICATES } from "./words/verbs.ts";

/** How many tokens a phrase may have. */
export const PHRASE_MAX = 24;
/** How many tokens a modifier before 的 may have. */
const MODIFIER_MAX = 7;
const PREDICATE = head(COMPOUND_PREDICATES);
/** 影響|企業利潤|增速: what such a verb works on is no part of a name with it. */
const CAUSING = whole("激勵 刺激 提振 推動 影響 拉低 拉高 推高 推升 壓低 帶動 拖累 衝擊");
/** 美國2月|期貨|黃金: the month is when it is delivered. */
const TRADED = whole("期貨 合約");
/** 收購|在澳洲上市的|北坡礦業: whom such a verb takes is not who acts. */
const TAKES = whole("收購 併購 購買 入股 出售 投資 取得 獲得 簽署 建立 興建 推出");
const PREDICATE_LONGEST = 3;

/** Where the noun phrase that begins at `from` ends: before its predicate. */
export function phraseEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < PHRASE_MAX) {
    const next = stepOver(sheet, tokens, from, at, to);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** Behind the token at `at` when it belongs to the phrase. */
function stepOver(sheet: Sheet, tokens: readonly Token[], from: number, at: number, to: number): number | undefined {
  const token = tokens[at]!;
  if (isNominal(token)) return at + 1;
  const next = tokens[at + 1];
  switch (token.kind) {
    case "figure":
      if (at > from && isRank(sheet, token) && next !== undefined && isNominal(next) && next.kind !== "link")
        return at + (next.kind === "of" ? 2 : 1);
      return at === from && next !== undefined && isNominal(next) && next.kind !== "of" && next.kind !== "link"
        ? at + 1
        : undefined;
    case "time":
      if (next !== undefined && TRADED.fits(sheet, next)) return at + 1;
      return next?.kind === "of" || (at > from && tokens[at - 1]!.kind === "prep") ? at + 1 : undefined;
    case "speech":
      return undefined;
    default: {
      const mayModify = token.kind === "verb" || token.kind === "prep" || at === from;
      return (
        (mayModify ? modifierEnd(sheet, tokens, from, at, to) : undefined) ?? compoundEnd(sheet, tokens, from, at, to)
      );
    }
  }
}

/** 產量排名|第二|的|澳洲: a rank that only says which. */
function isRank(sheet: Sheet, { start }: Token): boolean {
  return figureFrom(sheet, start)?.unit === "rank";
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
    return at + 1 < to && verb === from && !TAKES.fits(sheet, tokens[verb]!) ? at + 1 : undefined;
  }
  return undefined;
}

/** 維修|中心|共有, 興建|精煉廠|也需: a verb that opens the phrase with a noun and another predicate behind is part of it. */
function compoundEnd(
  sheet: Sheet,
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
): number | undefined {
  if (verb !== from || tokens[verb]!.kind !== "verb" || CAUSING.fits(sheet, tokens[verb]!)) return undefined;
  let at = verb + 1;
  while (at < to && isNominal(tokens[at]!) && tokens[at]!.kind !== "of") at++;
  const next = tokens[at];
  if (at === verb + 1 || at >= to || next === undefined) return undefined;
  if (next.kind !== "figure" && tokens[at - 1]!.kind === "measure") return at;
  if (next.kind !== "verb" && next.kind !== "adverb") return undefined;
  return PREDICATE.within(sheet.folded, next.start, next.start + PREDICATE_LONGEST) ? at : undefined;
}
