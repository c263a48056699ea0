import type { Measure } from "#model";
import { firms } from "./measures-firms.ts";
import { prices } from "./measures-prices.ts";

export const measures: readonly Measure[] = [...prices, ...firms];
