import {
  auditArticle,
  type Claim,
  countOrigins,
  type Finding,
  type Knowledge,
  makePaper,
  type Rates,
  type RootOf,
} from "#audit";
import type { Reading } from "#model";
import { makeRoots } from "#service/story/roots.ts";
import { type Compare, type FactSource, makeCompare } from "./against.ts";
import { readJudged } from "./judged.ts";
import type { Locate, Place } from "./place.ts";
import { type FigureStatus, statusOf } from "./status.ts";

/** Findings against the ledger that are told of one figure, and reports that one of them names; all are counted. */
const TOLD_MAX = 5;
/** What is told first of the reports on one figure. */
const ORDER: readonly string[] = ["conflict", "revision", "divergent", "agree", "compatible"];

/** One figure of a draft, how it stands, and why. */
export interface DraftFigure {
  readonly claim: Claim;
  readonly place: Place;
  readonly status: FigureStatus;
  /** Findings of the draft itself that the figure takes part in, then those against the ledger, the gravest first. */
  readonly findings: readonly Finding[];
  /** Reports of the ledger that say the same, and the roots that they go back to. */
  readonly reports: number;
  readonly origins: number;
  /** Why nothing was found to compare it with. */
  readonly lacks?: "measure" | "subject" | "others";
}

export interface DraftCheck {
  readonly reading: Reading;
  readonly figures: readonly DraftFigure[];
  /** Of the draft itself, and of its figures against the ledger. */
  readonly findings: readonly Finding[];
  readonly rates: Rates;
  readonly isAgainstLedger: boolean;
}

/** Checks an article that is not printed yet: against itself, and against a ledger where there is one. */
export async function makeDraftCheck(
  ledger: FactSource | undefined,
  knowledge: Knowledge,
): Promise<(reading: Reading, locate: Locate) => Promise<DraftCheck>> {
  const compare: Compare =
    ledger === undefined ? async () => [] : await makeCompare(ledger, knowledge, { judged: await readJudged(ledger) });
  const findRoots = ledger === undefined ? async () => () => undefined : makeRoots(ledger);
  return async (reading, locate) => {
    const { findings: own, rates } = auditArticle(reading, knowledge);
    const { claims } = makePaper(reading);
    const against = await compare(claims);
    const others = against.flatMap(({ verdict, terms }) =>
      verdict === "agree" ? terms.slice(1).map(({ claim }) => claim) : [],
    );
    const rootOf = await findRoots(others);
    const figures = claims.map((claim) =>
      toFigure(
        claim,
        locate(reading.article, claim),
        withClaim(own, claim),
        inOrder(withClaim(against, claim)),
        rootOf,
      ),
    );
    const told = new Set([...own, ...figures.flatMap(({ findings }) => findings)]);
    return { reading, figures, findings: [...told], rates, isAgainstLedger: ledger !== undefined };
  };
}

function withClaim(findings: readonly Finding[], { id }: Claim): readonly Finding[] {
  return findings.filter(({ terms }) => terms.some(({ claim }) => claim.id === id));
}

function toFigure(
  claim: Claim,
  place: Place,
  own: readonly Finding[],
  others: readonly Finding[],
  rootOf?: RootOf,
): DraftFigure {
  const same = others
    .filter(({ verdict }) => verdict === "agree")
    .flatMap(({ terms }) => terms.map((term) => term.claim).filter(({ id }) => id !== claim.id));
  const findings = [...own, ...others.slice(0, TOLD_MAX).map(shorten)];
  return {
    claim,
    place,
    status: statusOf(claim, own, others),
    findings,
    reports: same.length,
    origins: countOrigins(same, rootOf),
    ...(findings.length === 0 && { lacks: lackOf(claim) }),
  };
}

/** The figure itself and the best witnessed of its reports. */
function shorten(finding: Finding): Finding {
  return finding.terms.length <= TOLD_MAX + 1 ? finding : { ...finding, terms: finding.terms.slice(0, TOLD_MAX + 1) };
}

function lackOf({ measure, subject }: Claim): NonNullable<DraftFigure["lacks"]> {
  if (measure === undefined) return "measure";
  return subject === undefined ? "subject" : "others";
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ verdict }: Finding) => ORDER.indexOf(verdict);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
