/** Chance with a seed: the same seed gives the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly float: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, in random order. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
}

/** Mulberry32 over the seed mixed with `stream`, so that neighbouring streams have nothing in common. */
export function makeRandom(seed: number, stream = 0): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const some = <T>(list: readonly T[], count: number) => {
    const rest = [...list];
    for (let at = 0; at < Math.min(count, rest.length); at++) {
      const other = int(at, rest.length - 1);
      [rest[at], rest[other]] = [rest[other]!, rest[at]!];
    }
    return rest.slice(0, count);
  };
  return {
    next,
    int,
    float: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    some,
  };
}
