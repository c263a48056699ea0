import type { Knowledge } from "./check.ts";
import type { Claim } from "./claim.ts";
import { type Context, compareClaims } from "./compare-claims.ts";
import type { Finding } from "./finding.ts";

/** What is said of two reports, the order of which does not matter. */
export function compareReport(a: Claim, b: Claim, { rules }: Knowledge, context?: Context): Finding {
  const { verdict, by, unknown, isGuarded, origins, text } = compareClaims(
    a,
    b,
    rules.get(a.measure?.value ?? ""),
    context,
  );
  return {
    check: "reports",
    verdict,
    by: [by, ...(verdict === "different" ? [] : unknown)],
    terms: [a, b].map((claim) => ({ role: "report", claim })),
    text,
    isGuarded,
    origins,
  };
}
