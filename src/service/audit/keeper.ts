/** Asks once for each key and keeps the answers, at most so many; the oldest goes first. */
export function makeKeeper<T>(most: number, ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = ask(key);
    kept.set(key, asked);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return asked;
  };
}
