import type { Reading } from "#model";
import type { Check, Knowledge } from "./check.ts";
import { checkChange } from "./checks/change.ts";
import { checkConversion } from "./checks/conversion.ts";
import { checkCounted } from "./checks/counted.ts";
import { checkDate } from "./checks/date.ts";
import { checkDifference } from "./checks/difference.ts";
import { checkDirection } from "./checks/direction.ts";
import { checkIdentities } from "./checks/identities.ts";
import { checkMove } from "./checks/move.ts";
import { checkNamed } from "./checks/named.ts";
import { checkOrder } from "./checks/order.ts";
import { checkParts } from "./checks/parts.ts";
import { checkPoints } from "./checks/points.ts";
import { checkRank } from "./checks/rank.ts";
import { checkRestated } from "./checks/restated.ts";
import { checkShare } from "./checks/share.ts";
import { checkSums } from "./checks/sums.ts";
import { checkUnits } from "./checks/units.ts";
import { type Finding, findingKey } from "./finding.ts";
import { makePaper } from "./paper.ts";
import { countRates, type Rates } from "./rates.ts";

/** In the order in which a reader would ask; each looks at the whole article. */
const CHECKS: readonly Check[] = [
  checkRestated,
  checkSums,
  checkParts,
  checkNamed,
  checkShare,
  checkDifference,
  checkConversion,
  checkChange,
  checkMove,
  checkDirection,
  checkCounted,
  checkRank,
  checkOrder,
  checkDate,
  checkUnits,
  checkPoints,
  checkIdentities,
];

export interface ArticleAudit {
  /** In the order of the text, by the first figure or date of each; what fails is no different. */
  readonly findings: readonly Finding[];
  readonly rates: Rates;
}

/** Audits one article against itself. Pure; the same reading gives the same findings. */
export function auditArticle(reading: Reading, knowledge: Knowledge): ArticleAudit {
  const paper = makePaper(reading);
  const found = new Map<string, Finding>();
  for (const check of CHECKS) {
    for (const finding of check(paper, knowledge)) {
      const key = findingKey(finding);
      if (!found.has(key)) found.set(key, finding);
    }
  }
  const findings = [...found.values()].sort((a, b) => firstOf(a) - firstOf(b));
  return { findings, rates: countRates(reading.facts.length, findings) };
}

function firstOf({ terms, witnesses = [] }: Finding): number {
  return Math.min(...(terms.length > 0 ? terms.map(({ claim }) => claim) : witnesses).map(({ start }) => start));
}
