import { whereAlpha2 } from "iso-3166-1";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json";

const atlas = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Outlines of the world's countries (Natural Earth, 1:110 million), by ISO 3166-1 numeric code. */
export const countries = feature(atlas, atlas.objects.countries);

/** The numeric code of the outlines for an alpha-2 code. */
export function toNumeric(alpha2: string): string | undefined {
  return whereAlpha2(alpha2)?.numeric;
}
