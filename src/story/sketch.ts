import type { Tokens } from "./tokens.ts";

/**
 * A set of shingles: windows of neighbouring tokens. All of them of an article of usual length; of a long one the
 * smallest hashes, which are an even choice and tell how much two sets share as all would.
 */
export interface Sketch {
  /** Rising, each once. */
  readonly hashes: Uint32Array;
  /** Hashes up to this one are complete. */
  readonly cut: number;
}

/** Tokens that a shingle joins: about three words of Chinese, a short phrase of English. */
const WIDTH = 5;
/** Hashes that are kept of one article. */
export const SKETCH_MOST = 2_048;
const ALL = 0xffffffff;

export function sketchOf({ hashes, count }: Tokens, width = WIDTH): Sketch {
  const size = Math.max(0, count - width + 1);
  const found = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    let hash = 0x9747b28c;
    for (let next = at; next < at + width; next++) hash = mix(hash ^ hashes[next]!);
    found[at] = hash;
  }
  return cutDown(found.sort());
}

function cutDown(sorted: Uint32Array): Sketch {
  let kept = 0;
  for (let at = 0; at < sorted.length && kept < SKETCH_MOST; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at]!;
  const isWhole = kept < SKETCH_MOST;
  return { hashes: sorted.slice(0, kept), cut: isWhole ? ALL : sorted[kept - 1]! };
}

/** How much two sketches share: the number of common shingles and of those of each, among what both know completely. */
export interface Shared {
  readonly common: number;
  readonly left: number;
  readonly right: number;
}

export function shareOf(a: Sketch, b: Sketch): Shared {
  const cut = Math.min(a.cut, b.cut);
  let [left, right, common] = [0, 0, 0];
  while (left < a.hashes.length && right < b.hashes.length) {
    const [mine, other] = [a.hashes[left]!, b.hashes[right]!];
    if (mine > cut || other > cut) break;
    if (mine === other) common++;
    if (mine <= other) left++;
    if (other <= mine) right++;
  }
  while (left < a.hashes.length && a.hashes[left]! <= cut) left++;
  while (right < b.hashes.length && b.hashes[right]! <= cut) right++;
  return { common, left, right };
}

/** The finishing steps of Murmur 3: every bit of the number moves every bit of the answer. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
