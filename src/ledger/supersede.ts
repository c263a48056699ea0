import type { Run } from "#model";

/**
 * Whether an article whose current reading is of run `current` is known to `run`: the same, or one that came before
 * it. A run of the same revision but another id (other word tables) is newer when it comes later.
 */
export function isKnownUnder(current: Run, run: Run): boolean {
  return run.revision < current.revision || isSameRun(current, run);
}

/** A run is its id and revision, and the engine that names it to people. */
export function isSameRun(a: Run, b: Run): boolean {
  return a.id === b.id && a.revision === b.revision && a.engine === b.engine;
}

/** Topics in the order they became known, each once. */
export function joinTopics(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])];
}
