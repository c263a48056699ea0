import { isLight } from "./before.ts";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
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
  if (last === undefined || before === undefined || before.unit !== figure.unit || from >= at) return undefined;
  const words = tokens.slice(from, at);
  const isBare = words.every(
    (token) => token.kind === "time" || isLight(sheet, token) || PLAIN.fits(sheet, token) || AMONG.fits(sheet, token),
  );
  if (!isBare) return undefined;
  if (isLength(figure.unit) && words.some((token) => AMONG.fits(sheet, token))) return last;
  return words.some(({ kind }) => kind === "time") && !hasNounBehind(naming) ? last : undefined;
}

function hasNounBehind({ tokens, at }: Naming): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind !== "time" && next.kind !== "figure";
}
