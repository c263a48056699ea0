import { han } from "#bind/han.ts";
import { behind } from "./behind.ts";
import type { Frame } from "./find.ts";
import { type Place, toSlot } from "./place.ts";
import type { View } from "./view.ts";
import { VALUES } from "./words/prices.ts";

/** How far before the figure the noun of value begins. */
const REACH = 10;
const HEDGES = "約|達|高達|逾|超過|近";
const VALUE_NOUN = han(new RegExp(`(?:${VALUES.split(" ").join("|")})(?:${HEDGES})*$`));
const HEDGE = han(new RegExp(`(?:${HEDGES})+$`));

const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "cm"]);
const EXTENT = han(new RegExp(`[長深高寬厚](?:${HEDGES})*$`));

/** An amount that describes the noun behind it, its subject: 總額達|85億美元|的|礦產協議, 長達|200公尺|的|坑道. */
export function findRelative({ sheet }: View, { tokens, at, figure, clause }: Place): Frame | undefined {
  let of = at + 1;
  if (tokens[of]?.kind === "figure" && "（(".includes(sheet.text[tokens[of]!.start - 1] ?? " ")) of++;
  if (tokens[of]?.kind !== "of" || tokens[of + 1]?.kind === "figure") return undefined;
  const from = Math.max(sheet.clauses[clause]!.start, figure.start - REACH);
  const words = LENGTHS.has(figure.unit) ? EXTENT : VALUE_NOUN;
  const head = words.exec(sheet.folded.slice(from, figure.start))?.[0];
  if (head === undefined) return undefined;
  const noun = behind(sheet, tokens, of);
  if (noun === undefined || noun.end - noun.start < 2) return undefined;
  const start = figure.start - head.length;
  const told = sheet.text.slice(start, start + head.replace(HEDGE, "").length);
  const label = words === EXTENT ? `${told.slice(0, 1)}度` : told;
  return { subject: toSlot(sheet, noun, "printed", "relative"), label };
}
