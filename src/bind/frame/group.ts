import type { Span } from "#base";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** 收入最高的|10%|人口|貢獻了: a share of people or things that is the subject itself. */
export function findGroup(_: View, { tokens, from, at, figure, split }: Place): Span | undefined {
  if (split || figure.unit !== "%" || at - 1 < from || tokens[at - 1]!.kind !== "of") return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== "noun" && next?.kind !== "measure") return undefined;
  for (let i = from; i < at; i++) {
    const { kind } = tokens[i]!;
    if (kind === "name" || kind === "prep" || kind === "speech") return undefined;
  }
  return { start: tokens[from]!.start, end: next.end };
}
