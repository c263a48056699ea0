/** A set of whole numbers for one text; quick to make because the table is used again. */
export interface Seen {
  /** Whether the number comes for the first time; it is remembered. */
  isNew(key: number): boolean;
}

const SMALLEST = 1 << 13;

let keys = new Int32Array(SMALLEST);
let rounds = new Int32Array(SMALLEST);
let round = 0;

/** An empty set for at most `most` numbers. The set made before is no longer valid. */
export function makeSeen(most: number): Seen {
  let size = keys.length;
  while (size < most * 2) size *= 2;
  if (size > keys.length || round === 0x7fffffff) {
    keys = new Int32Array(size);
    rounds = new Int32Array(size);
    round = 0;
  }
  round++;
  return { isNew };
}

function isNew(key: number): boolean {
  const wanted = key | 0;
  const mask = keys.length - 1;
  let slot = Math.imul(wanted, 0x9e3779b1) >>> Math.clz32(mask);
  while (rounds[slot] === round) {
    if (keys[slot] === wanted) return false;
    slot = (slot + 1) & mask;
  }
  rounds[slot] = round;
  keys[slot] = wanted;
  return true;
}
