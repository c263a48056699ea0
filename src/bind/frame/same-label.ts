import { isLight } from "./before.ts";
import type { Naming } from "./naming.ts";
import type { View } from "./view.ts";

/** 占|69.2%，2023年為|68.6%: a time and no more than a light verb; what the figure before measured, in its unit. */
export function sameLabel({ sheet }: View, naming: Naming): string | undefined {
  const { tokens, from, at, figure, number, last } = naming;
  const before = sheet.figures[number - 1];
  if (last === undefined || before === undefined || before.unit !== figure.unit || from >= at) return undefined;
  const words = tokens.slice(from, at);
  const isBare = words.every((token) => token.kind === "time" || isLight(sheet, token));
  return isBare && words.some(({ kind }) => kind === "time") && !hasNounBehind(naming) ? last : undefined;
}

function hasNounBehind({ tokens, at }: Naming): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind !== "time" && next.kind !== "figure";
}
