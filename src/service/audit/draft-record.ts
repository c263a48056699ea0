import { type FactRecord, toFactRecord } from "#service/facts.ts";
import type { DraftCheck, DraftFigure } from "./draft.ts";
import type { Place } from "./place.ts";
import { type FindingRecord, toFindingRecord, wordsOf } from "./record.ts";
import type { FigureStatus } from "./status.ts";

/** One figure of a draft: the fact that was read, where it stands in the file, how it stands and by which findings. */
export interface DraftFigureRecord extends FactRecord, Place {
  readonly text: string;
  readonly status: FigureStatus;
  /** Ids of findings, the gravest first. */
  readonly findings: readonly string[];
  /** Reports of the ledger that say the same, and the roots that they go back to. */
  readonly reports: number;
  readonly origins: number;
  /** Why there was nothing to compare it with; only when no finding is about it. */
  readonly lacks?: NonNullable<DraftFigure["lacks"]>;
}

/** One article of a draft with everything that was found; the output contract of `assay check`, without sentences. */
export interface DraftRecord {
  /** The input as the user named it. */
  readonly input: string;
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  /** Whether there was a ledger to compare with. */
  readonly ledger: boolean;
  readonly figures: readonly DraftFigureRecord[];
  readonly findings: readonly FindingRecord[];
  readonly counts: DraftCounts;
}

/** Figures of the text, those of which words say that they must fit others, those that fit or do not; and how they stand. */
export interface DraftCounts extends Readonly<Record<FigureStatus, number>> {
  readonly figures: number;
  readonly checkable: number;
  readonly checked: number;
}

/** A checked draft in the form of the output contract. */
export function toDraftRecord(input: string, check: DraftCheck): DraftRecord {
  const { reading, figures, findings, rates, isAgainstLedger } = check;
  const { id, title, published } = reading.article;
  return {
    input,
    id,
    title,
    ...(published !== undefined && { published }),
    ledger: isAgainstLedger,
    figures: figures.map(toFigure),
    findings: findings.map(toFindingRecord),
    counts: { figures: rates.found, checkable: rates.checkable, checked: rates.checked, ...countStatuses(figures) },
  };
}

function toFigure({ claim, place, status, findings, reports, origins, lacks }: DraftFigure): DraftFigureRecord {
  return {
    ...toFactRecord(claim),
    text: wordsOf(claim),
    ...place,
    status,
    findings: findings.map((finding) => toFindingRecord(finding).id),
    reports,
    origins,
    ...(lacks !== undefined && { lacks }),
  };
}

function countStatuses(figures: readonly DraftFigure[]): Readonly<Record<FigureStatus, number>> {
  const counts = { conflicting: 0, stale: 0, supported: 0, derivable: 0, unknown: 0 };
  for (const { status } of figures) counts[status] += 1;
  return counts;
}
