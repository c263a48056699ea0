/**
 * Numbers for pairs (number of the run one shorter, next character), given out in order of first sight: an open-addressed
 * hash table in typed arrays, several times as fast as a Map of doubles and half its size.
 */
export interface RunTable {
  /** The number of the pair, a new one when it was not seen before. */
  numberOf(prefix: number, code: number): number;
  readonly size: number;
}

const EMPTY = -1;

export function makeRunTable(): RunTable {
  let capacity = 1 << 12;
  let prefixes = new Int32Array(capacity);
  let codes = new Uint16Array(capacity);
  let numbers = new Int32Array(capacity).fill(EMPTY);
  let size = 0;

  function slotOf(prefix: number, code: number): number {
    let slot = (Math.imul(prefix ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(code + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (numbers[slot] !== EMPTY && (prefixes[slot] !== prefix || codes[slot] !== code)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  }

  function grow(): void {
    const old = { prefixes, codes, numbers };
    capacity *= 2;
    prefixes = new Int32Array(capacity);
    codes = new Uint16Array(capacity);
    numbers = new Int32Array(capacity).fill(EMPTY);
    for (let i = 0; i < old.numbers.length; i++) {
      if (old.numbers[i] === EMPTY) continue;
      const slot = slotOf(old.prefixes[i]!, old.codes[i]!);
      prefixes[slot] = old.prefixes[i]!;
      codes[slot] = old.codes[i]!;
      numbers[slot] = old.numbers[i]!;
    }
  }

  return {
    get size() {
      return size;
    },
    numberOf(prefix, code) {
      let slot = slotOf(prefix, code);
      if (numbers[slot] !== EMPTY) return numbers[slot]!;
      if (size * 2 >= capacity) {
        grow();
        slot = slotOf(prefix, code);
      }
      prefixes[slot] = prefix;
      codes[slot] = code;
      numbers[slot] = size;
      size += 1;
      return size - 1;
    },
  };
}
