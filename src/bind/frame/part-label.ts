import { lastPhrase } from "./behind.ts";
import type { Naming } from "./naming.ts";
import { head, tail } from "./pattern.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";

/** What compares to such a whole is no part of it: 高於去年產量的. */
const COMPARES = head("高於 低於 多於 少於 超過 超越 達到 較 比");

const AIM = tail("目標");

/** 供應該礦產量的|65%|, 約當日本需求的|30%|: a part of the measured noun right before. */
export function partLabel({ sheet }: View, { tokens, from, at, figure }: Naming): string | undefined {
  if (figure.change !== undefined || at - 2 < from || tokens[at - 1]!.kind !== "of") return undefined;
  if (tokens[at - 2]!.kind !== "measure" || tokens[at + 1]?.kind === "of") return undefined;
  const whole = lastPhrase(tokens, from, at - 1);
  if (whole === undefined) return undefined;
  const before = tokens.findLast(({ kind, end }) => end <= whole.start && kind !== "time");
  if (before !== undefined && COMPARES.fits(sheet, before)) return undefined;
  return join(sheet, [whole, AIM.fits(sheet, whole) ? "達成率" : "比重"]);
}
