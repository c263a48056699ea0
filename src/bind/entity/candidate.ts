import type { Span } from "#base";
import type { EntityType } from "#model";

/** A stretch of the text that one finder takes for a name. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** Higher wins where two overlap; between equals the longer. */
  readonly weight: number;
  /** Candidates of one key are one entity: a gazetteer id, or the name that the text taught. */
  readonly key: string | undefined;
  /** `pack.id` of the gazetteer row. */
  readonly id: string | undefined;
  /** The row's own first form: of two printed forms as long as each other it is the name. */
  readonly canonical: string | undefined;
}

/** Makes a candidate. All are made here, of one shape: hundreds are sorted and joined for each article. */
export function candidate(
  start: number,
  end: number,
  type: EntityType,
  rule: string,
  weight: number,
  key?: string,
  id?: string,
  canonical?: string,
): Candidate {
  return { start, end, type, rule, weight, key, id, canonical };
}

let owners = new Uint32Array(16384);

/** Candidates without overlaps, in the order of the text: by weight, then length, then place. */
export function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  if (owners.length < length) owners = new Uint32Array(2 * length);
  owners.fill(0, 0, length);
  ranked.forEach((each, index) => {
    const { start, end } = each;
    for (let i = start; i < end; i++) {
      if (owners[i] === 0) continue;
      const place = owners[i]! - 1;
      ranked[place] = knownAs(ranked[place]!, each);
      return;
    }
    for (let i = start; i < end; i++) owners[i] = index + 1;
  });
  const settled: Candidate[] = [];
  for (let at = 0; at < length; ) {
    const owner = owners[at] === 0 ? undefined : ranked[owners[at]! - 1]!;
    if (owner !== undefined) settled.push(owner);
    at = owner?.end ?? at + 1;
  }
  return settled;
}

/** 總統川普: what a title finds and a gazetteer knows is what the gazetteer knows. */
function knownAs(owner: Candidate, { start, end, type, key, id, canonical }: Candidate): Candidate {
  if (id === undefined || owner.id !== undefined || owner.key !== undefined) return owner;
  if (owner.start !== start || owner.end !== end || owner.type !== type) return owner;
  return candidate(start, end, type, owner.rule, owner.weight, key, id, canonical);
}
