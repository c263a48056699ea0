import { hashText } from "#bench/duplicates/hash.ts";

/** Bits in which two fingerprints of one text may differ. */
const BITS_MOST = 3;
const BLOCKS = 4;
const BLOCK = 16n;

/**
 * The well-known baseline: SimHash of 64 bits over pairs of characters, texts that differ in at most three bits joined;
 * found by blocks of 16 bits, of which one is then equal.
 */
export function groupBySimHash(texts: readonly string[]): readonly (readonly number[])[] {
  const prints = texts.map(simHash);
  const home = prints.map((_, at) => at);
  const rootOf = (at: number): number => {
    while (home[at] !== at) at = home[at]!;
    return at;
  };
  for (let block = 0; block < BLOCKS; block++) {
    const buckets = new Map<bigint, number[]>();
    for (const [at, print] of prints.entries()) {
      const name = (print >> (BigInt(block) * BLOCK)) & 0xffffn;
      const bucket = buckets.get(name) ?? [];
      for (const other of bucket) {
        if (bitsOf(print ^ prints[other]!) > BITS_MOST) continue;
        const [a, b] = [rootOf(at), rootOf(other)];
        home[Math.max(a, b)] = Math.min(a, b);
      }
      buckets.set(name, [...bucket, at]);
    }
  }
  return groupBy(prints.map((_, at) => String(rootOf(at))));
}

/** Places with one name together. */
export function groupBy(names: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [at, name] of names.entries()) groups.set(name, [...(groups.get(name) ?? []), at]);
  return [...groups.values()];
}

function simHash(text: string): bigint {
  const votes = new Int32Array(64);
  const plain = text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
  for (let at = 0; at + 2 <= plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    const [low, high] = [hashText(pair, 1), hashText(pair, 2)];
    for (let bit = 0; bit < 32; bit++) {
      votes[bit]! += (low >>> bit) & 1 ? 1 : -1;
      votes[bit + 32]! += (high >>> bit) & 1 ? 1 : -1;
    }
  }
  return votes.reduce((print, vote, bit) => (vote > 0 ? print | (1n << BigInt(bit)) : print), 0n);
}

function bitsOf(value: bigint): number {
  let count = 0;
  for (let rest = value; rest > 0n; rest &= rest - 1n) count++;
  return count;
}
