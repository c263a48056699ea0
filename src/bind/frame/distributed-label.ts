import { fold } from "#base";
import { han } from "#bind/han.ts";
import { changedNoun } from "#bind/measure-change.ts";
import { suffixOf } from "./change-suffix.ts";
import type { Naming } from "./naming.ts";
import { holds } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

/** How far before the figure the words of the change may begin. */
const REACH = 16;
const SPREAD = han(
  /(?:^|[,、。;])(同比|環比|按年|按月|按季|年|月|季)?(?:均|也|亦)?分別(同比|環比|按年|按月|按季|年|月|季)?[^,、。;\d]{1,6}$/,
);
/** 及|下跌|0.3%: another move behind the one before. */
const NEXT = /^[和与及、而]/;
const PRICE = holds("價");

/** 產量為20萬噸和2萬噸，按年分別增|14%|及20%: changes told one to one of the levels before. */
export function distributedLabel({ sheet }: View, { figure, number, last }: Naming): string | undefined {
  const before = sheet.figures[number - 1];
  if (before === undefined || last === undefined || last === "") return undefined;
  const from = Math.max(before.end, figure.start - REACH);
  const words = sheet.folded.slice(from, figure.start);
  const told = changedNoun(fold(last));
  const isLevel = before.change !== "up" && before.change !== "down";
  if (isLevel ? told !== undefined || !SPREAD.test(words) : told === undefined || !NEXT.test(words)) return undefined;
  const noun = isLevel ? last : last.slice(0, told!.length);
  const match = isLevel ? SPREAD.exec(words) : null;
  const base = match?.[1] ?? match?.[2] ?? "";
  const move = { folded: words, text: sheet.text.slice(from, figure.start) };
  const suffix = suffixOf(figure, move, fold(noun), PRICE.test(fold(noun)));
  return noun + inScript(sheet, base.length > 1 ? base : "") + inScript(sheet, suffix);
}
