/** A multimap from 32-bit names to numbers, in flat arrays; what came last is walked first. */
export interface Buckets {
  put(name: number, value: number): void;
  /** Calls for each value of the name, the last first, at most `most` times; says whether it was more. */
  walk(name: number, most: number, each: (value: number) => void): boolean;
}

const SMALLEST = 1 << 12;
/** Slots are at most so full. */
const FULL = 0.7;

export function makeBuckets(): Buckets {
  let names = new Uint32Array(SMALLEST);
  /** Place of the last posting of the slot's name, from 1; 0 where the slot is free. */
  let heads = new Uint32Array(SMALLEST);
  let used = 0;
  let values = new Uint32Array(SMALLEST);
  let earlier = new Uint32Array(SMALLEST);
  let postings = 0;

  const slotOf = (name: number, table: Uint32Array, taken: Uint32Array): number => {
    const mask = table.length - 1;
    let slot = Math.imul(name, 0x9e3779b1) >>> Math.clz32(mask);
    while (taken[slot] !== 0 && table[slot] !== name) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const [newNames, newHeads] = [new Uint32Array(names.length * 2), new Uint32Array(names.length * 2)];
    for (let at = 0; at < names.length; at++) {
      if (heads[at] === 0) continue;
      const slot = slotOf(names[at]!, newNames, newHeads);
      newNames[slot] = names[at]!;
      newHeads[slot] = heads[at]!;
    }
    [names, heads] = [newNames, newHeads];
  };
  return {
    put(name, value) {
      if (used >= names.length * FULL) grow();
      if (postings + 1 >= values.length) [values, earlier] = [twice(values), twice(earlier)];
      const slot = slotOf(name, names, heads);
      if (heads[slot] === 0) {
        names[slot] = name;
        used++;
      }
      postings++;
      values[postings] = value;
      earlier[postings] = heads[slot]!;
      heads[slot] = postings;
    },
    walk(name, most, each) {
      let left = most;
      for (let at = heads[slotOf(name, names, heads)]!; at !== 0; at = earlier[at]!) {
        if (left-- === 0) return true;
        each(values[at]!);
      }
      return false;
    },
  };
}

function twice(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(old.length * 2);
  grown.set(old);
  return grown;
}
