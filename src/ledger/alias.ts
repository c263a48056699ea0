import type { EntityType } from "#model";

/** An accepted alias, both names folded. */
export interface AliasPair {
  readonly type: EntityType;
  readonly name: string;
  readonly alias: string;
}

/** Which subject keys accepted aliases join. */
export interface Aliases {
  /** The keys and every key that an alias leads to from them. */
  reach(keys: Iterable<string>): ReadonlySet<string>;
  /** The keys that are one thing with this one, itself among them; the first stands for all. */
  classOf(key: string): readonly string[];
  /** Every key that some alias joins to another. */
  readonly keys: readonly string[];
}

/**
 * Joins the keys of accepted aliases. `idOf` gives the gazetteer row of that type with that form, when it is the only
 * one. An alias accepted for two things leads to both and joins neither: two things with one acronym stay two.
 */
export function joinAliases(
  pairs: readonly AliasPair[],
  idOf: (form: string, type: EntityType) => string | undefined,
): Aliases {
  const ids = new Set<string>();
  const things = new Map<string, Set<string>>();
  for (const { type, name, alias } of pairs) {
    const id = idOf(name, type);
    things.set(alias, (things.get(alias) ?? new Set()).add(id ?? name));
  }
  const edges = new Map<string, Set<string>>();
  const addEdge = (a: string, b: string): void => {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      edges.set(from, (edges.get(from) ?? new Set<string>()).add(to));
    }
  };
  const isShared = (key: string): boolean => (things.get(key)?.size ?? 0) > 1;
  for (const { type, name, alias } of pairs) {
    addEdge(name, alias);
    for (const form of isShared(alias) ? [name] : [name, alias]) {
      const id = idOf(form, type);
      if (id === undefined) continue;
      ids.add(id);
      addEdge(form, id);
    }
  }
  const walk = (start: Iterable<string>, enters: (key: string) => boolean, isLeft: (key: string) => boolean) => {
    const found = new Set(start);
    for (const key of found) {
      if (!isLeft(key)) continue;
      for (const next of edges.get(key) ?? []) if (enters(next)) found.add(next);
    }
    return found;
  };
  const names = new Set(pairs.map(({ name }) => name));
  const rank = (key: string): number => (ids.has(key) ? 0 : names.has(key) ? 1 : 2);
  const classes = new Map<string, readonly string[]>();
  const findClass = (key: string): readonly string[] => {
    if (!edges.has(key) || isShared(key)) return [key];
    const members = walk(
      [key],
      (next) => !isShared(next),
      () => true,
    );
    return [...members].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  };
  return {
    reach: (keys) => {
      const start = new Set(keys);
      return walk(
        start,
        () => true,
        (key) => start.has(key) || !isShared(key),
      );
    },
    classOf: (key) => {
      const known = classes.get(key) ?? findClass(key);
      classes.set(key, known);
      return known;
    },
    keys: [...edges.keys()],
  };
}

/** Nothing is joined. */
export const NO_ALIASES: Aliases = { reach: (keys) => new Set(keys), classOf: (key) => [key], keys: [] };
