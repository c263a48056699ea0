import type { Knowledge } from "./check.ts";
import type { Claim } from "./claim.ts";
import { type Context, compareClaims } from "./compare-claims.ts";
import type { Finding } from "./finding.ts";

/** What is said of two reports, the order of which does not matter. */
export function compareReport(a: Claim, b: Claim, { rules }: Knowledge, context?: Context): Finding {
  const compared = compareClaims(a, b, rules.get(a.measure?.value ?? ""), context);
  const { verdict, by, unknown, origins } = compared;
  return {
    check: "reports",
    verdict,
    by: [by, ...(verdict === "different" ? [] : unknown)],
    terms: [a, b].map((claim) => ({ role: "report", claim })),
    get text() {
      return compared.text;
    },
    get isGuarded() {
      return compared.isGuarded;
    },
    origins,
  };
}
