import { deriveChanges } from "#board/derive/changes.ts";
import { deriveConcentrations } from "#board/derive/concentrations.ts";
import { deriveIdentity } from "#board/derive/identities.ts";
import { deriveRatios } from "#board/derive/ratios.ts";
import type { DerivedItem } from "#board/record.ts";
import type { Derivation } from "#model";
import { headOf, type MakeSection, type SectionInput } from "./part.ts";

const ITEMS_MAX = 200;

/** What is computed from what is printed, each with its equation and the facts it comes from. */
export const makeDerived: MakeSection<"derived"> = (declared, input) => {
  const items = declared.derive.flatMap((each) => deriveEach(each, input));
  if (items.length === 0) return [];
  const left = items.length - ITEMS_MAX;
  return [{ ...headOf(declared), kind: "derived", items: items.slice(0, ITEMS_MAX), ...(left > 0 && { left }) }];
};

function deriveEach(each: Derivation, input: SectionInput): readonly DerivedItem[] {
  switch (each.kind) {
    case "concentration":
      return deriveConcentrations(each, input.items, input.pack);
    case "change":
      return deriveChanges(each, input.items, input.pack);
    case "ratio":
      return deriveRatios(each, input.items, input.pack);
    case "identity":
      return deriveIdentity(each, input);
  }
}
