import { fold } from "#base";
import { han } from "#bind/han.ts";
import type { Figure } from "#model";
import { isMoney } from "#pack";
import { isLight } from "./before.ts";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

/** Adverbs that tell nothing of what is measured. */
const PLAIN = whole("則 也 亦 約 大約 約為 大概 更 僅 還 已 均 都 仍 卻 只 才 也僅 則為");

/** 其中|40公尺|被堵死: a part of the length told before. */
const AMONG = whole("其中");
const isLength = (unit: string) => unit === "m" || unit === "km" || unit === "ha" || unit === "m2" || unit === "km2";

/** 占|69.2%，2023年為|68.6%: a time and no more than a light verb; what the figure before measured, in its unit. */
export function sameLabel({ sheet }: View, naming: Naming): string | undefined {
  const { tokens, from, at, figure, number, last } = naming;
  const before = sheet.figures[number - 1];
  if (last === undefined || last === "" || before === undefined) return undefined;
  const again = sameMoney(sheet, naming, before);
  if (again !== undefined) return again;
  if (before.unit !== figure.unit) return undefined;
  if (DATED.test(sheet.folded.slice(before.end, figure.start))) return last;
  if (from >= at) return undefined;
  const words = tokens.slice(from, at);
  const isBare = words.every(
    (token) => token.kind === "time" || isLight(sheet, token) || PLAIN.fits(sheet, token) || AMONG.fits(sheet, token),
  );
  if (!isBare) return undefined;
  if (isLength(figure.unit) && words.some((token) => AMONG.fits(sheet, token))) return last;
  return words.some(({ kind }) => kind === "time") && (!hasNounBehind(naming) || isSameThing(sheet, before, figure))
    ? last
    : undefined;
}

/** 7.25萬噸(2019年：|7.31萬噸|): the same at another time. */
const DATED = han(
  /^[^()]{0,12}\((?:\d{4}年|[上去前]年|去年同期|上年同期|同期|[上前]季|[上前]月|前值)[^()]{0,8}[:：]?(?:約|為)?$/,
);
const GAP_MAX = 14;
const EQUALS = han(/^[^,，]{0,5}[,，]?\s?(?:約?相當於|約合|折合|即|等於)(?:大約|約)?(每股|每噸|每公噸|每盎司)?$/);
const OR = han(/^[,，]?\s?或(?:約)?$/);

/** 派息45億美元，相當於每股|4.19美元|; 上升0.37元，或|11.28%|. */
function sameMoney(sheet: View["sheet"], { figure, last }: Naming, before: Figure): string | undefined {
  const gap = sheet.folded.slice(before.end, figure.start);
  if (gap.length > GAP_MAX) return undefined;
  const equals = isMoney(before.unit) && isMoney(figure.unit) ? EQUALS.exec(gap) : null;
  if (equals !== null) return sheet.text.slice(figure.start - (equals[1]?.length ?? 0), figure.start) + last!;
  if (figure.unit !== "%" || !OR.test(gap)) return undefined;
  return rateOf(sheet, before, last!);
}

/** How a change is told that is also a rate: 年增3億美元|或35%|. */
const PER = han(/(?:[年月季]|同比|環比|按[年月季])(?:增加?|減少?|升|降|成長)$/);
const PER_LONGEST = 6;
/** What is traded rises and falls; of what else was told, the label tells what. */
const TRADED = han(/[價報點漲跌]|指數|市值/);
const CHANGED = han(/(?:[增減漲跌升降]幅|幅度|率)$/);

/** A change told once more as a rate: of what it is, when that is known and no price. */
function rateOf(sheet: View["sheet"], { start, change }: Figure, label: string): string | undefined {
  if (change !== "up" && change !== "down") return undefined;
  const isUp = change === "up";
  if (label === "" || TRADED.test(fold(label))) return inScript(sheet, isUp ? "漲幅" : "跌幅");
  if (CHANGED.test(fold(label))) return label;
  const per = PER.exec(sheet.folded.slice(Math.max(0, start - PER_LONGEST), start));
  if (per === null) return label + inScript(sheet, isUp ? "增幅" : "減幅");
  return label + inScript(sheet, `${sheet.text.slice(start - per[0].length, start)}幅度`);
}

/** 產出13萬盎司|黃金|，去年同期8萬盎司|黃金|: the same thing behind both. */
function isSameThing({ folded }: View["sheet"], before: Figure, figure: Figure): boolean {
  return folded.slice(before.end, before.end + 2) === folded.slice(figure.end, figure.end + 2);
}

function hasNounBehind({ tokens, at }: Naming): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind !== "time" && next.kind !== "figure";
}
