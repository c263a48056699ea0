import type { EntityType } from "#model";
import type { Aliases } from "./alias.ts";
import type { EntityView } from "./fact-contract.ts";

/** One key of one type that some current reading has. */
export interface Node {
  readonly key: string;
  readonly type: EntityType;
}

/** What a store counts for some nodes that are one thing. */
export interface Counted {
  readonly forms: readonly { readonly form: string; readonly articles: number }[];
  readonly articles: number;
}

/** What the view needs of a store, as of one sequence. */
export interface EntitySource {
  readonly aliases: Aliases;
  isId(key: string): boolean;
  count(type: EntityType, keys: readonly string[]): Counted;
  countFacts(keys: readonly string[]): number;
}

/** Views of nodes: those of one type that aliases join are one. Most articles first, then by key and type. */
export function toEntityViews(nodes: readonly Node[], source: EntitySource): readonly EntityView[] {
  const groups = new Map<string, { readonly type: EntityType; readonly keys: readonly string[] }>();
  for (const { type, key } of nodes) {
    const keys = source.aliases.classOf(key);
    groups.set(`${type} ${keys[0]}`, { type, keys });
  }
  const views = [...groups.values()].map(({ type, keys }): EntityView => {
    const { forms, articles } = source.count(type, keys);
    const id = keys.find(source.isId);
    const sorted = forms.toSorted(
      (a, b) => b.articles - a.articles || b.form.length - a.form.length || byUnits(a.form, b.form),
    );
    return {
      key: keys[0]!,
      ...(id !== undefined && { id }),
      type,
      name: sorted[0]!.form,
      forms: sorted,
      articles,
      facts: source.countFacts(keys),
    };
  });
  return views.sort((a, b) => b.articles - a.articles || byUnits(a.key, b.key) || byUnits(a.type, b.type));
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
