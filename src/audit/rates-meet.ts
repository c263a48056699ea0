import { intervalText, isMoney, meet, quotient } from "#algebra";
import { boundsOf, type Interval, toSerial } from "#base";
import { allowedBy } from "./claim.ts";
import type { Finding } from "./finding.ts";

/** Rates of days further apart are different rates. */
const DAYS_MAX = 31;
const PAIRS_MAX = 200;

/** Amounts told in two currencies by different articles: the implied rates of one month should share an interval. */
export function compareRates(findings: readonly Finding[]): readonly Finding[] {
  const rates = findings
    .filter(isRate)
    .slice(0, PAIRS_MAX)
    .map((finding) => ({ finding, rate: rateOf(finding), day: dayOf(finding) }));
  return rates.flatMap((a, i) =>
    rates.slice(i + 1).flatMap((b) => {
      if (articleOf(a.finding) === articleOf(b.finding) || unitsOf(a.finding) !== unitsOf(b.finding)) return [];
      if (a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) > DAYS_MAX) return [];
      if (a.rate === undefined || b.rate === undefined) return [];
      const both = meet(a.rate, b.rate);
      return [
        {
          check: "conversion" as const,
          verdict: both === undefined ? ("undetermined" as const) : ("holds-with-rounding" as const),
          by: both === undefined ? ["published"] : [],
          terms: [...a.finding.terms, ...b.finding.terms],
          text: `${intervalText(a.rate)} ∩ ${intervalText(b.rate)} = ${both === undefined ? "∅" : intervalText(both)} ${unitsOf(a.finding)}`,
          isGuarded: false,
        },
      ];
    }),
  );
}

function isRate({ check, verdict, terms }: Finding): boolean {
  return (
    check === "conversion" &&
    verdict === "holds" &&
    terms.length === 2 &&
    terms.every(({ claim }) => isMoney(claim.unit))
  );
}

function rateOf({ terms }: Finding): Interval | undefined {
  return quotient(allowedBy(terms[0]!.claim), allowedBy(terms[1]!.claim));
}

function unitsOf({ terms }: Finding): string {
  return terms.map(({ claim }) => claim.unit).join("/");
}

function articleOf({ terms }: Finding): string {
  return terms[0]!.claim.article.hash;
}

function dayOf({ terms }: Finding): number | undefined {
  const { published } = terms[0]!.claim.article;
  const last = published === undefined ? undefined : boundsOf(published).last;
  return last === undefined ? undefined : toSerial(last);
}
