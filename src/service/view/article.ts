import type { Ledger } from "#ledger";
import { type Block, type Fact, intervalOf, type Label } from "#model";
import { findStanding } from "#service/audit/article.ts";
import { type BoundRecord, type FactRecord, toBoundRecord } from "#service/facts.ts";
import { findMeasureLabels } from "./fact.ts";
import { type DeskFinding, toDeskFinding } from "./finding.ts";
import { makeFindingKnowledge } from "./finding-knowledge.ts";
import { type IntervalRecord, toIntervalRecord } from "./interval.ts";
import { type FigureState, findStates } from "./state.ts";

/** A fact of an article, with how it stands. */
export interface ArticleFact extends FactRecord {
  readonly interval: IntervalRecord;
  readonly measureLabel?: Label;
  /** The rule of every slot that is not printed beside its figure. */
  readonly rules: Readonly<Record<string, string>>;
  readonly state: FigureState;
  readonly cell: string;
  /** Other articles that report the cell, at most 99. */
  readonly reports: number;
  readonly judged?: "right" | "wrong";
}

/** An article as its page shows it: the line of the reader's output, its blocks, and what was found. */
export interface ArticleRecord extends Omit<BoundRecord, "facts"> {
  readonly blocks: readonly Block[];
  readonly facts: readonly ArticleFact[];
  /** Of the article itself, and against the others of the ledger. */
  readonly findings: readonly DeskFinding[];
  readonly counts: { readonly figures: number; readonly checkable: number; readonly checked: number };
}

/** The current reading of an article by id or hash; `undefined` when there is none. */
export async function viewArticleRecord(ledger: Ledger, id: string): Promise<ArticleRecord | undefined> {
  const stored = await ledger.reading(id);
  if (stored === undefined) return undefined;
  const [standing, knowledge, labels] = await Promise.all([
    findStanding(ledger, stored.article.hash),
    makeFindingKnowledge(ledger),
    findMeasureLabels(),
  ]);
  const { findings = [], rates, facts: known } = standing ?? {};
  const states = findStates(findings);
  const record = toBoundRecord(stored, stored.run.id);
  return {
    ...record,
    blocks: stored.article.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    facts: record.facts.map((fact, n) => ({
      ...fact,
      interval: toIntervalRecord(intervalOf(stored.facts[n]!)),
      ...withLabel(labels.get(fact.measure ?? "")),
      rules: findRules(stored.facts[n]!),
      state: states.get(fact.id) ?? "unknown",
      ...(known?.get(fact.id) ?? { cell: "", reports: 0 }),
    })),
    findings: findings.map((finding) => toDeskFinding(finding, knowledge)),
    counts: { figures: stored.figures.length, checkable: rates?.checkable ?? 0, checked: rates?.checked ?? 0 },
  };
}

function withLabel(label: Label | undefined): Pick<ArticleFact, "measureLabel"> {
  return label === undefined ? {} : { measureLabel: label };
}

/** How each slot that is carried or assumed was come by. */
function findRules({ subject, measure, period, stance, qualifiers }: Fact): ArticleFact["rules"] {
  return Object.fromEntries(
    Object.entries({ subject, measure, period, stance, ...qualifiers }).flatMap(([name, slot]) =>
      slot === undefined || slot.evidence.kind === "printed" ? [] : [[name, slot.evidence.rule]],
    ),
  );
}
