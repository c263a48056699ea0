import type { Reading } from "#model";
import type { Knowledge } from "./check.ts";
import type { Claim } from "./claim.ts";
import { compareReport } from "./compare-report.ts";
import type { Finding } from "./finding.ts";
import { makePaper } from "./paper.ts";

/** Claims of one measure that are compared with each other; more are a series, not reports of one thing. */
const GROUP_MAX = 200;

/** Compares the reports of different articles on one measure. Nothing is said of those that speak of different things. */
export function compareReports(readings: readonly Reading[], knowledge: Knowledge): readonly Finding[] {
  const groups = new Map<string, Claim[]>();
  for (const reading of readings) {
    for (const claim of makePaper(reading).claims) {
      if (claim.measure === undefined) continue;
      const group = groups.get(claim.measure.value);
      if (group === undefined) groups.set(claim.measure.value, [claim]);
      else if (group.length < GROUP_MAX) group.push(claim);
    }
  }
  return [...groups.values()].flatMap((group) => comparePairs(group, knowledge));
}

function comparePairs(group: readonly Claim[], knowledge: Knowledge): Finding[] {
  return group.flatMap((a, index) =>
    group.slice(index + 1).flatMap((b) => {
      if (a.article.hash === b.article.hash) return [];
      const finding = compareReport(a, b, knowledge);
      return finding.verdict === "different" ? [] : [finding];
    }),
  );
}
