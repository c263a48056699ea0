import type { Measure } from "#model";
import { labour } from "./measures-labour.ts";
import { output } from "./measures-output.ts";

export const measures: readonly Measure[] = [...output, ...labour];
