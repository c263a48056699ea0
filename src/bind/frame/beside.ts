import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside } from "#bind/sheet.ts";
import { isArticle } from "./opener.ts";
import { tail, whole } from "./pattern.ts";
import type { Place } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { isOpeningBetween } from "./token-word.ts";
import type { View } from "./view.ts";

/** How far before its bracket a name is looked for. */
const BRACKET_REACH = 20;
/** What leads to the other side or to what is compared: 對德國|出口|3萬噸 is not Germany's. */
const AWAY = whole("對 向 從 自 往 至 到 給 比 較 相較 相較於 低於 高於 超過 超越 不及 相當於 等於 占 佔");
/** How many names a group may have that is told by its number. */
const GROUP_MAX = 9;
/** How far back its names may stand, in clauses. */
const GROUP_BACK = 3;
const GRADE = tail("級");
const GRADE_LONGEST = 4;
const WITH = whole("以 斥資 出資 耗資");
const GROUP = tail("國 家 者 州 省 廠 礦");

/** 農業部|65處|地區, 東南亞|3國: a count right behind a name is of it; 美國、日本與韓國|三國 are all of them. */
export function findHolder({ sheet }: View, { tokens, at, figure }: Place): Span | undefined {
  const name = tokens[at - 1];
  if ((figure.unit !== "1" && figure.unit !== "person") || name?.kind !== "name" || name.end !== figure.start)
    return undefined;
  const { start, end, mention } = name;
  if ((mention?.type !== "org" && mention?.type !== "place") || isArticle(sheet, figure)) return undefined;
  const count = figure.low.exponent === 0 ? Number(figure.low.digits) : 0;
  return { start: namesStart(tokens, at - 1, count) ?? start, end };
}

/** Where the first of as many joined names begins, the last of which stands at `at`. */
function namesStart(tokens: readonly Token[], at: number, count: number): number | undefined {
  if (count < 2 || count > GROUP_MAX) return undefined;
  let first = at;
  for (let names = 1; names < count; names++) {
    if (tokens[first - 1]?.kind !== "link" || tokens[first - 2]?.kind !== "name") return undefined;
    first -= 2;
  }
  return tokens[first]!.start;
}

/** 澳洲、智利和中國，|三國|去年產量: the names told before of a group told by its number. */
export function findNumbered({ sheet, tokens: all }: View, { tokens, at, figure, clause }: Place): Span | undefined {
  const count = figure.low.exponent === 0 ? Number(figure.low.digits) : 0;
  if (figure.unit !== "1" || count < 2 || count > GROUP_MAX) return undefined;
  if (!GROUP.fits(sheet, figure) || !isOpeningBetween(tokens, 0, at)) return undefined;
  for (let index = clause - 1; index >= 0 && clause - index <= GROUP_BACK; index--) {
    const list = all.of(index);
    for (let i = list.length - 1; i >= 0; i--) {
      const start = list[i]!.kind === "name" ? namesStart(list, i, count) : undefined;
      if (start !== undefined) return { start, end: list[i]!.end };
    }
  }
  return undefined;
}

/** 列為|甲級|61處、乙級88處: a grade is told of as many. */
export function findGraded({ sheet }: View, { tokens, from, at, figure }: Place): Span | undefined {
  const grade = at > from ? tokens[at - 1]! : undefined;
  if (figure.unit !== "1" || grade === undefined || !isNominal(grade) || grade.end - grade.start > GRADE_LONGEST)
    return undefined;
  return GRADE.fits(sheet, grade) ? { start: grade.start, end: grade.end } : undefined;
}

/** (14.6%), (跌10.4%): an amount with nothing before it in its bracket but how it moved. */
const MOVED = han(/\((?:[升漲跌降增減]|上升|下跌|增加|減少|年增|年減|按年升|按年跌|佔|約|達)?(?:約|近|逾)?$/);
const MOVED_MAX = 6;

/** 中國|(14.6%)|和歐盟|(12%): whose the amount in brackets is. */
export function findBracketed({ sheet }: View, { figure }: Place): Span | undefined {
  if (sheet.folded[figure.end] !== ")") return undefined;
  const lead = MOVED.exec(sheet.folded.slice(Math.max(0, figure.start - MOVED_MAX), figure.start));
  if (lead === null) return undefined;
  const bracket = figure.start - lead[0].length;
  const name = inside(sheet.mentions, bracket - BRACKET_REACH, bracket).at(-1);
  return name !== undefined && bracket - name.end <= 1 ? name : undefined;
}

/** 將法國歐安諾|持股|63.4%|的: a name with its measure right before the figure. */
export function findTight({ sheet }: View, { tokens, from, at }: Place): Span | undefined {
  let noun = at;
  while (noun > from && tokens[noun - 1]!.kind === "measure") noun--;
  const name = tokens[noun - 1];
  if (noun === at || noun - 1 <= from || name?.kind !== "name") return undefined;
  const type = name.mention?.type;
  const before = tokens[noun - 2]!;
  const leads = before.kind === "prep" || before.kind === "verb" || before.kind === "adverb";
  return leads && !AWAY.fits(sheet, before) && (type === "org" || type === "place")
    ? { start: name.start, end: name.end }
    : undefined;
}

/** 自2014年嘉能可|以|60億美元|出售…: the company right before 以 and its sum does what is told behind it. */
export function findPayer({ sheet }: View, { tokens, from, at }: Place): Span | undefined {
  const name = tokens[at - 2];
  if (at - 2 < from || name?.mention?.type !== "org" || tokens[at + 1]?.kind !== "verb") return undefined;
  return WITH.fits(sheet, tokens[at - 1]!) ? { start: name.start, end: name.end } : undefined;
}
