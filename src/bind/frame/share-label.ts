import { han } from "#bind/han.ts";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { head, whole } from "./pattern.ts";
import { wordOf } from "./place.ts";
import { inScript, join } from "./script.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

/** How many tokens before the figure the verb of the share may stand. */
const REACH = 8;
const IN_ALL = whole("總 年 全年 總體 整體");
const TAKES = head("佔 占");
/** 佔有, 佔據: somebody holds something. */
const HOLDS = head("佔有 佔據 佔領 占有 占據 占領");
const NOUN = head("占比 佔比");
const REACHES = whole("達 高達 為");
/** What stands between the whole and the figure. */
const TAIL = han(/(?:的?(?:比重|比率|比例))?的?高?達?(?:約|近|逾)?$/);
/** How much of the words before the figure the tail may be. */
const TAIL_MAX = 12;

/** 佔|全球總算力的|14.05%: a share is named by its whole. */
export function shareLabel({ sheet }: View, { tokens, from, at, figure }: Naming): string | undefined {
  for (let i = at - 1; i >= from && at - i <= REACH; i--) {
    const verb = tokens[i]!;
    const word = wordOf(sheet, verb);
    if (!TAKES.test(word) || HOLDS.test(word) || (NOUN.test(word) && i < at - 1)) {
      const next = tokens[i + 1]!;
      const isCompound = next.start === verb.end && next.kind !== "figure" && isNominal(next) && next.kind !== "of";
      if (i === at - 1 && i > 0 && verb.kind === "verb" && IN_ALL.fits(sheet, tokens[i - 1]!)) continue; // 佔全球總|消耗|0.13%
      if (verb.kind === "verb" && !REACHES.test(word) && !(isCompound && word.length > 1)) return undefined;
      continue;
    }
    const before = measureBefore(tokens, Math.max(from, i - 2), i);
    if (NOUN.test(word) && before?.next === i) return join(sheet, [before.span, verb]);
    const start = verb.start + (sheet.text[verb.start + 1] === "了" ? 2 : 1);
    const words = sheet.folded.slice(Math.max(start, figure.start - TAIL_MAX), figure.start);
    const whole = { start, end: figure.start - TAIL.exec(words)![0].length };
    if (whole.end - whole.start < 2) return i >= at - 2 ? inScript(sheet, "比重") : undefined;
    return join(sheet, [before?.next === i ? before.span : undefined, "占", whole, "比重"]);
  }
  return undefined;
}
