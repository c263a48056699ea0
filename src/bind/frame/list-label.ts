import type { Naming } from "./naming.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

/** 綠色債券占59%、|社會債|22%: an item of a list, told by its name alone, measures what the first one did. */
export function listLabel({ sheet }: View, naming: Naming): string | undefined {
  const { tokens, from, at, number, split, figure, last } = naming;
  const before = sheet.figures[number - 1];
  if (!split || before?.unit !== figure.unit || before.change !== figure.change || at === from) return undefined;
  if (tokens[from - 1]?.kind !== "link") return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "link") return undefined;
  return tokens.slice(from, at).every((token) => isNominal(token) && token.kind !== "measure") ? last : undefined;
}
