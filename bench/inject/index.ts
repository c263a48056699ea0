import { injectDigit } from "./digit.ts";
import type { Injector } from "./edit.ts";
import { injectPercentPoints } from "./percent-points.ts";
import { injectScaleWord } from "./scale-word.ts";
import { injectSwappedDigits } from "./swapped-digits.ts";
import { injectSwappedSubjects } from "./swapped-subjects.ts";
import { injectTenfold } from "./tenfold.ts";
import { injectUnit } from "./unit.ts";
import { injectWrongDate } from "./wrong-date.ts";
import { injectWrongSum } from "./wrong-sum.ts";

export { applyEdit, type Clean, type Edit, type Injector } from "./edit.ts";

/** The errors of careless writers, by the name that the tables print. */
export const INJECTORS = {
  digit: injectDigit,
  "swapped digits": injectSwappedDigits,
  "×10": injectTenfold,
  "scale word": injectScaleWord,
  "% / points": injectPercentPoints,
  unit: injectUnit,
  "swapped subjects": injectSwappedSubjects,
  "wrong sum": injectWrongSum,
  "wrong year or date": injectWrongDate,
} as const satisfies Readonly<Record<string, Injector>>;

export type InjectionKind = keyof typeof INJECTORS;
