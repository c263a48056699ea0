import type { Ledger, StoredFact } from "#ledger";
import type { Label } from "#model";
import { compareCell, type OriginGroup } from "#service/audit/cell.ts";
import { readJudged } from "#service/audit/judged.ts";
import { type DeskFact, findMeasureLabels, makeDeskFacts } from "./fact.ts";
import { type DeskFinding, toDeskFinding } from "./finding.ts";
import { makeFindingKnowledge } from "./finding-knowledge.ts";
import { findStates } from "./state.ts";

/** Reports of a cell that are shown, the newest. */
const FACTS_MAX = 200;

/** Everything that is reported of one thing, side by side. */
export interface CellRecord {
  readonly cell: string;
  readonly subject?: string;
  readonly measure?: string;
  readonly measureLabel?: Label;
  readonly period?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly facts: readonly DeskFact[];
  /** What comparing them says, the gravest first. */
  readonly findings: readonly DeskFinding[];
  readonly reports: number;
  /** Roots that the reports go back to. */
  readonly origins: number;
  /** The reports by root, the root with most of them first. */
  readonly groups: readonly OriginGroup[];
}

/** A cell by its name; `undefined` when the ledger has no fact of it. */
export async function viewCell(ledger: Ledger, cell: string): Promise<CellRecord | undefined> {
  const [facts = []] = await ledger.factLists([{ cell, limit: FACTS_MAX }]);
  const [first] = facts;
  if (first === undefined) return undefined;
  const [{ findings, origins }, knowledge, toDeskFact, labels] = await Promise.all([
    readJudged(ledger).then((judged) => compareCell(ledger, facts, judged)),
    makeFindingKnowledge(ledger),
    makeDeskFacts(),
    findMeasureLabels(),
  ]);
  const states = findStates(findings);
  return {
    ...whatOf(first, labels),
    facts: facts.map((fact) => ({
      ...toDeskFact(fact),
      state: states.get(fact.id) ?? "unknown",
      reports: facts.length - 1,
    })),
    findings: findings.map((finding) => toDeskFinding(finding, knowledge)),
    reports: facts.length,
    origins: origins.length,
    groups: origins,
  };
}

function whatOf({ cell, subject, measure, period, qualifiers }: StoredFact, labels: ReadonlyMap<string, Label>) {
  const label = measure === undefined ? undefined : labels.get(measure.value);
  return {
    cell,
    ...(subject !== undefined && { subject: subject.value }),
    ...(measure !== undefined && { measure: measure.value }),
    ...(label !== undefined && { measureLabel: label }),
    ...(period !== undefined && { period: period.value }),
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, { value }]) => [name, value])),
  };
}
