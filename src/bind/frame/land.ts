import type { Span } from "#base";
import { firstEndingAfter, type Sheet } from "#bind/sheet.ts";

/** How far back a land is looked for whose rate is told. */
const LAND_MAX = 400;
const COUNTRY = /^core\.[a-z]{2}$/;

/** The land whose rate of growth, prices or work a figure tells: the last that was named, a country if there is one. */
export function findLand(sheet: Sheet, before: number): Span | undefined {
  let land: Span | undefined;
  for (let i = firstEndingAfter(sheet.mentions, before) - 1; i >= 0; i--) {
    const mention = sheet.mentions[i]!;
    if (before - mention.end > LAND_MAX) break;
    if (mention.type !== "place" || sheet.text[mention.end] === ")" || mention.end > before) continue;
    if (COUNTRY.test(sheet.entities[mention.entity]!.id ?? "")) return mention;
    land ??= mention;
  }
  return land;
}
