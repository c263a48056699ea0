import type { Watch } from "#model";
import type { ClaimRule } from "./fired.ts";
import { makeAgree } from "./rule/agree.ts";
import { makeChanges } from "./rule/changes.ts";
import { isInConflict } from "./rule/conflict.ts";
import { makeCrosses } from "./rule/crosses.ts";
import { isFirst } from "./rule/first.ts";
import { isRevised } from "./rule/revised.ts";

/** What a watch asks of each claim; `undefined` for those that wait (`silent`, `tiers`). */
export function claimRuleOf({ rule, certainty }: Watch): ClaimRule | undefined {
  switch (rule.kind) {
    case "crosses":
      return onlyLevels(makeCrosses(rule, certainty));
    case "changes":
      return makeChanges(rule, certainty);
    case "new":
      return isFirst;
    case "conflict":
      return isInConflict;
    case "revised":
      return isRevised;
    case "agree":
      return makeAgree(rule);
    case "silent":
    case "tiers":
      return undefined;
  }
}

/** A rise by 5 % is no price of 5: of a measure that is no change itself only levels can cross a value. */
function onlyLevels(rule: ClaimRule): ClaimRule {
  return (now, past) => (now.isStep ? undefined : rule(now, past));
}
