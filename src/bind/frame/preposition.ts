import type { Sheet } from "#bind/sheet.ts";
import { tail, whole } from "./pattern.ts";
import { PHRASE_MAX, phraseEnd } from "./phrase-end.ts";
import { isNominal, type Token } from "./token.ts";
import { RELATED, SOURCES } from "./words/speech.ts";

const SOURCE = whole(SOURCES);
/** 比|6月|高峰低: what follows belongs to what is compared. */
const COMPARISON = whole("比 較 相較 相較於");
/** 將|推遲在澳洲的|建設: nobody stands behind it who acts. */
const DISPOSAL = whole("將 把");
/** 自從|國防部|提供貸款後: what follows is told whole, not as a time. */
const SINCE = whole("自從");
const RELATING = whole(RELATED);
/** 向|力拓|收購|位於巴西的礦權: such a verb is done by whoever was told of before, and its object does not act. */
const TO = whole("向 對 跟");
const DEALS = whole("收購 併購 購買 採購 買進 買入 購入 訂購 租用 借款 借入 貸款 出售 售出 轉讓 提供 投資 增資 支付");
/** How a phrase of place or time ends. */
const LOCATIVE = tail("中 內 裡 裏 上 下 方面 時 後 前 間 期間 之際 以來 以外");

/**
 * Behind the preposition phrase with which the tokens begin, when a subject may follow it (在上半年|力拓); where it begins,
 * when it only modifies a noun (與澳洲簽訂的|協議); `undefined` when nothing but the phrase stands there.
 */
export function skipPreposition(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number | undefined {
  const first = tokens[from];
  if (first === undefined || (first.kind !== "prep" && first.kind !== "link")) return from;
  if (DISPOSAL.fits(sheet, first)) return undefined;
  if (SINCE.fits(sheet, first) && tokens[from + 1]?.kind === "name") return from + 1;
  const isSource = SOURCE.fits(sheet, first);
  const isComparison = COMPARISON.fits(sheet, first);
  const isDirected = TO.fits(sheet, first);
  for (let at = from + 1; at < to && at - from < PHRASE_MAX; at++) {
    const token = tokens[at]!;
    // 由必和必拓持股|57.5%|的|銅礦: it only says which.
    if (token.kind === "figure" && tokens[at + 1]?.kind !== "of") return undefined;
    if (isDirected && at > from + 1 && tokens[at + 1]?.kind !== "of" && DEALS.fits(sheet, token)) return undefined;
    if ((token.kind === "of" && !isSource) || RELATING.fits(sheet, token)) {
      const end = phraseEnd(sheet, tokens, at + 1, to);
      if (end > at + 1 && (end === to || tokens[end]!.kind !== "speech")) return token.kind === "of" ? at + 1 : from;
    }
    const next = tokens[at + 1];
    if (next === undefined || !isNominal(next) || next.kind === "of") continue;
    if (at + 1 < to && isNominal(token) && LOCATIVE.fits(sheet, token)) return at + 1;
    if (token.kind === "time" && at - from <= 1 && !isComparison) return at + 1;
  }
  return undefined;
}
