import type { Article, Run } from "#model";

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

/** What may be told of a text beside it. */
export type Told = Pick<Article, "id"> & { readonly [part in "url" | "published" | "source"]?: unknown };

/** Whether a text that had no day or no outlet is given one, as the same page, and loses nothing of what was known. */
export function tellsMore(known: Told, now: Told): boolean {
  const parts = ["published", "source"] as const;
  const isKept = parts.every((part) => known[part] === undefined || known[part] === now[part]);
  const isGained = parts.some((part) => known[part] === undefined && now[part] !== undefined);
  return known.id === now.id && known.url === now.url && isKept && isGained;
}

/** Topics in the order they became known, each once. */
export function joinTopics(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])];
}
