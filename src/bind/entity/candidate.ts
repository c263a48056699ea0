import type { Span } from "#base";
import type { EntityType } from "#model";

/** A stretch of the text that one finder takes for a name. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** Higher wins where two overlap; between equals the longer. */
  readonly weight: number;
  /** Candidates of one key are one entity: a gazetteer id, or the name that the text taught. */
  readonly key?: string;
  /** `pack.id` of the gazetteer row. */
  readonly id?: string;
  /** The row's own first form: of two printed forms as long as each other it is the name. */
  readonly canonical?: string;
}

/** Candidates without overlaps, in the order of the text: by weight, then length, then place. */
export function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(length);
  const kept = ranked.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    for (let i = start; i < end; i++) taken[i] = 1;
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
