import type { Measure } from "#model";
import { emissions } from "./measures-emissions.ts";
import { finance } from "./measures-finance.ts";
import { nature } from "./measures-nature.ts";

export const measures: readonly Measure[] = [...emissions, ...finance, ...nature];
