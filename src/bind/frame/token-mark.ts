import { han } from "#bind/han.ts";
import { firstEndingAfter, type Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { tail } from "./pattern.ts";
import type { Token } from "./token.ts";
import { makeToken } from "./token.ts";

/** (中央社紐約4日綜合外電報導). */
const BYLINE = tail("電 報導 報道 整理");
const DAY = /^[今昨前明]\s?\(\d{1,2}\)\s?日/;
const DAY_MAX = 10;
const QUOTED_MAX = 16;
/** With these somebody's words begin, no name. */
const SPOKEN = "我你您他她它這这那請请不要能會会";
/** What a quoted name holds none of. */
const MARKS = ",，。、；：「『《";

/** Behind a bracket without a figure; a bracket that holds one is read on inside. */
export function closeBracket(sheet: Sheet, scan: Scan, open: number, limit: number): number {
  let end = open + 1;
  while (end < limit && scan.codes[end] !== 0x29) end++;
  scan.steps += end - open;
  if (end >= limit) return open + 1;
  if (BYLINE.within(sheet.folded, end - 3, end)) return end + 1;
  const figure = sheet.figures[firstEndingAfter(sheet.figures, open)];
  return figure !== undefined && figure.start < end ? open + 1 : end + 1;
}

/** 今 (13) 日: a day told with its number. */
export function readDay({ folded }: Sheet, at: number): Token | undefined {
  const day = DAY.exec(folded.slice(at, at + DAY_MAX));
  return day === null ? undefined : makeToken("time", at, at + day[0].length);
}

const CLOCK = han(
  /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚間|晚上|深夜|午後|午夜)?\d{1,2}(?:時|點)(?:\d{1,2}分|半)?(?:\d{1,2}秒)?(?:許|左右)?/,
);
const CLOCK_MAX = 16;

/** 中午12時23分, 9點半左右: a time of the day. */
export function readClock({ folded }: Sheet, at: number): Token | undefined {
  const clock = CLOCK.exec(folded.slice(at, at + CLOCK_MAX));
  return clock === null ? undefined : makeToken("time", at, at + clock[0].length);
}

/** 同業「深藍算力」: what stands in quotation marks right behind a role is a name. */
export function readQuotedName(
  sheet: Sheet,
  scan: Scan,
  before: Token | undefined,
  at: number,
  limit: number,
): Token | undefined {
  if (sheet.text[at] !== "「" || before?.end !== at || (before.kind !== "noun" && before.kind !== "rest"))
    return undefined;
  const most = Math.min(limit, at + QUOTED_MAX);
  for (let end = at + 1; end < most; end++) {
    scan.steps++;
    const mark = sheet.text[end]!;
    if (mark === "」") {
      const holdsName = firstEndingAfter(sheet.mentions, at) !== firstEndingAfter(sheet.mentions, end);
      return end - at > 2 && !holdsName && !SPOKEN.includes(sheet.text[at + 1]!)
        ? makeToken("name", at + 1, end)
        : undefined;
    }
    if (MARKS.includes(mark)) return undefined;
  }
  return undefined;
}
