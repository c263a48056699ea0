import { meet, quotient } from "#algebra";
import type { Interval } from "#base";
import { allowedBy, type Claim } from "./claim.ts";
import type { Paper } from "./paper.ts";
import { rateBand } from "./rate-band.ts";

/** Words that several currencies have: 元 alone, 披索. */
const SHARED: readonly (readonly [word: RegExp, currencies: readonly string[]])[] = [
  [/(?<![港澳美加歐欧日韓韩紐纽新幣币])元$/, ["TWD", "CNY", "HKD"]],
  [/[披比]索$/, ["PHP", "MXN", "CLP", "COP"]],
];

/** Whether the rate is one of another currency that has the printed word. */
export function isOtherCurrency(
  paper: Paper,
  first: Claim,
  second: Claim,
  rates: readonly Interval[],
  year?: number,
): boolean {
  const othersOf = ({ start, end, unit }: Claim) => {
    const printed = paper.text.slice(start, end);
    if (/[台民港澳美歐欧][幣币元]|人民/.test(printed)) return [unit];
    return [unit, ...(SHARED.find(([word]) => word.test(printed))?.[1] ?? [])];
  };
  return othersOf(first).some((from) =>
    othersOf(second).some((to) => {
      const band = rateBand(from, to, year);
      return band !== undefined && rates.every((each) => meet(each, band) !== undefined);
    }),
  );
}

/** The rates of the lower and of the upper ends of two ranges. */
export function endRates(first: Claim, second: Claim): Interval[] {
  const end = (claim: Claim, side: "low" | "high") =>
    allowedBy({ ...claim, low: claim[side], high: claim[side], bound: "about" });
  return (["low", "high"] as const).flatMap((side) => quotient(end(second, side), end(first, side)) ?? []);
}
