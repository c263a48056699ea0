import type { Slot } from "#model";
import { carry, type Refer, type Told, type Wanted } from "./carry.ts";
import { COMPANY_MEASURE, LISTED } from "./company.ts";
import { findLand } from "./land.ts";
import { holds } from "./pattern.ts";
import { type Place, toSlot } from "./place.ts";
import { referTo } from "./refer.ts";
import type { View } from "./view.ts";
import { OF_LANDS } from "./words/prices.ts";

const LAND_MEASURE = holds(OF_LANDS);
const OF_WHOLE = holds("占 佔");

/** Without a subject of its own a figure is about what the clauses before were about; 失業率 about a land, 營收 about a company. */
export function carried(view: View, place: Place & { readonly told: Told }): Slot<string> | undefined {
  const { sheet } = view;
  const { clause, split, figure, tokens, from, at, told } = place;
  const words = from < at ? sheet.folded.slice(tokens[from]!.start, figure.start) : "";
  const isCompany = COMPANY_MEASURE.test(words);
  if (!isCompany && LAND_MEASURE.test(words) && !OF_WHOLE.test(words)) {
    const land = findLand(sheet, figure.start);
    if (land !== undefined) return toSlot(sheet, land, "carried", "land");
  }
  const wanted: Wanted = { before: figure.start };
  const refer: Refer = (index, wish) =>
    wish.types === undefined && index !== clause ? referTo(view, index, view.topics(index), wish) : undefined;
  const start = split ? clause : clause - 1;
  return (
    (isCompany ? carry(view, start, clause, { ...wanted, types: LISTED }, refer) : undefined) ??
    carry(view, start, clause, wanted, refer, told)
  );
}
