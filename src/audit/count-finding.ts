import { toNumber } from "#base";
import type { Claim } from "./claim.ts";
import type { Finding, Verdict } from "./finding.ts";
import type { NameList } from "./name-list.ts";

/** What is said of a number of things and a list of names; `before` are those that were named ahead of the list. */
export function tellCount(
  claim: Claim,
  { names }: Pick<NameList, "names">,
  verdict: Verdict,
  isGuarded: boolean,
  before = 0,
): Finding {
  const count = toNumber(claim.low);
  const more = before === 0 ? "" : ` + ${before}`;
  const sign = signOf(verdict, count, names.length + before);
  return {
    check: "counted",
    verdict,
    by: verdict === "incomplete" ? ["list"] : [],
    terms: [{ role: "count", claim }],
    witnesses: names,
    text: `${count} ${sign} ${names.length}${more}: ${names.map(({ text }) => text).join("、")}${more}`,
    isGuarded,
  };
}

/** 至少6家 holds of seven names too. */
function signOf(verdict: Verdict, count: number, found: number): string {
  if (verdict === "fails") return "≠";
  return count === found ? "=" : count < found ? "≤" : ">";
}
