/** Milliseconds for which one list may keep the process to itself. */
const TURN = 8;

/** The same list, letting others have their turn: a store answers without waiting, and so would a long list. */
export async function* inTurns<T>(list: AsyncIterable<T>): AsyncGenerator<T> {
  let begun = performance.now();
  for await (const item of list) {
    yield item;
    if (performance.now() - begun < TURN) continue;
    await letOthers();
    begun = performance.now();
  }
}

/** Resolves when everybody who waited has had a turn. */
export function letOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
