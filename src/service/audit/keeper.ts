/**
 * Asks once for each key and keeps the answers, at most so many; the oldest goes first. Keys that are asked together are
 * answered together.
 */
export function makeKeeper<T>(
  most: number,
  askAll: (keys: readonly string[]) => Promise<readonly T[]>,
): (keys: readonly string[]) => Promise<readonly T[]> {
  const kept = new Map<string, T>();
  return async (keys) => {
    const missing = [...new Set(keys)].filter((key) => !kept.has(key));
    const answers = missing.length === 0 ? [] : await askAll(missing);
    const found = new Map(missing.map((key, at) => [key, answers[at]!]));
    const all = keys.map((key) => (kept.has(key) ? kept.get(key)! : found.get(key)!));
    for (const [key, answer] of found) kept.set(key, answer);
    while (kept.size > most) kept.delete(kept.keys().next().value!);
    return all;
  };
}
