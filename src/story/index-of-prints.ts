import { makeBuckets } from "./buckets.ts";
import type { Print } from "./print.ts";
import { type Relation, relate } from "./relate.ts";

/** A related article and how it hangs together with this one. */
export interface Edge {
  readonly to: number;
  readonly relation: Relation;
}

/** What the index has done, counted: for tests and for people who wonder. */
export interface IndexCounts {
  readonly articles: number;
  /** Entries of buckets that were looked at. */
  readonly walked: number;
  /** Pairs that were compared exactly. */
  readonly compared: number;
  /** Times that a bucket held more than is walked: what is far behind in it was not looked at. */
  readonly hot: number;
}

/** Articles by what they say, so that a new one is compared with few: never pairs of everything. */
export interface PrintIndex {
  /** Adds an article and gives its number. One that is known already (a newer run read it) is taken anew. */
  add(print: Print): number;
  readonly prints: readonly Print[];
  /** By number: what it was found to hang together with, in both directions. */
  readonly edges: readonly (readonly Edge[])[];
  /** The number of an article by its hash. */
  find(hash: string): number | undefined;
  counts(): IndexCounts;
}

/** Entries of one bucket that are looked at, the newest: of a bucket that tells little, fewer. */
export const WALK_MOST = 48;
export const WALK_LITTLE = 16;
/** Articles that are compared exactly, the most promising. */
export const COMPARE_MOST = 24;
/** What meeting must tell at least: two bands, or one figure of three digits. */
const TELLS_LEAST = 2;

export function makePrintIndex(): PrintIndex {
  const buckets = makeBuckets();
  const prints: Print[] = [];
  const edges: Edge[][] = [];
  const numbers = new Map<string, number>();
  let [walked, compared, hot] = [0, 0, 0];
  /** By number: how much meeting it has told so far; all 0 between two articles. */
  let told = new Float32Array(1_024);

  const candidatesOf = (print: Print): readonly number[] => {
    if (told.length < prints.length) told = new Float32Array(prints.length * 2);
    const met: number[] = [];
    for (const { name, tells } of print.buckets) {
      const isHot = buckets.walk(name, tells > 1 ? WALK_MOST : WALK_LITTLE, (other) => {
        walked++;
        if (told[other] === 0) met.push(other);
        told[other]! += tells;
      });
      if (isHot) hot++;
    }
    const ranked = met
      .filter((other) => told[other]! >= TELLS_LEAST && numbers.get(prints[other]!.hash) === other)
      .sort((a, b) => told[b]! - told[a]! || b - a)
      .slice(0, COMPARE_MOST);
    for (const other of met) told[other] = 0;
    return ranked;
  };
  const forget = (number: number) => {
    for (const { to } of edges[number]!) edges[to] = edges[to]!.filter((edge) => edge.to !== number);
    edges[number] = [];
    numbers.delete(prints[number]!.hash);
  };
  return {
    prints,
    edges,
    find: (hash) => numbers.get(hash),
    add(print) {
      const known = numbers.get(print.hash);
      if (known !== undefined) forget(known);
      const number = prints.length;
      const candidates = candidatesOf(print);
      prints.push(print);
      edges.push([]);
      numbers.set(print.hash, number);
      for (const other of candidates) {
        compared++;
        const relation = relate(print, prints[other]!);
        if (relation === undefined) continue;
        edges[number]!.push({ to: other, relation });
        edges[other]!.push({ to: number, relation });
      }
      for (const { name } of print.buckets) buckets.put(name, number);
      return number;
    },
    counts: () => ({ articles: numbers.size, walked, compared, hot }),
  };
}
