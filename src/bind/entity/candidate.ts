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
}

/** Candidates without overlaps, in the order of the text: by weight, then length, then place. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  const taken = new Map<number, true>();
  for (const candidate of ranked) {
    let free = true;
    for (let i = candidate.start; i < candidate.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = candidate.start; i < candidate.end; i++) taken.set(i, true);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
