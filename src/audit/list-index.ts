import { lowerBound, type Span } from "#base";
import type { EntityType } from "#model";
import { type NameList, nameLists } from "./name-list.ts";
import type { Paper } from "./paper.ts";

/** The lists of names of an article, laid out so that a number of things looks at few of them. */
export interface ListIndex {
  /** Lists next to a place: the last that end before it, the first that begin behind it. */
  around(place: Span): { readonly behind: readonly NameList[]; readonly ahead: readonly NameList[] };
  /** Lists of nothing but known names, the first of the article. */
  readonly named: readonly NameList[];
  /** Long lists that go on (等), the first of the article. */
  readonly open: readonly NameList[];
  /** Names of some types that are first told within so many characters behind a place, in order. */
  namesBehind(
    place: number,
    reach: number,
    types: ReadonlySet<EntityType>,
  ): readonly (Span & { readonly text: string })[];
}

/** Lists that are looked at for any number, wherever it stands. */
const LISTS_MAX = 24;
/** A list may begin inside the one before it. */
const NEAR = 2;
const OPEN_MIN = 4;

/** Lays out the lists of one article. */
export function makeListIndex(paper: Paper): ListIndex {
  const lists = nameLists(paper);
  const names = paper.reading.entities
    .flatMap((entity) => entity.spans.map(({ start, end }) => ({ entity, start, end })))
    .sort((a, b) => a.start - b.start);
  return {
    around: ({ start, end }) => {
      const last = lowerBound(lists.length, (i) => lists[i]!.end > start);
      const first = lowerBound(lists.length, (i) => lists[i]!.start >= end);
      return { behind: lists.slice(Math.max(0, last - NEAR), last), ahead: lists.slice(first, first + NEAR) };
    },
    named: lists.filter(({ isNamed }) => isNamed).slice(0, LISTS_MAX),
    open: lists.filter((list) => list.names.length >= OPEN_MIN && paper.folded[list.end] === "等").slice(0, LISTS_MAX),
    namesBehind(place, reach, types) {
      const found = new Map<object, Span & { readonly text: string }>();
      for (let n = lowerBound(names.length, (i) => names[i]!.start >= place); n < names.length; n++) {
        const { entity, start, end } = names[n]!;
        if (start - place > reach) break;
        if (types.has(entity.type) && !found.has(entity))
          found.set(entity, { start, end, text: paper.text.slice(start, end) });
      }
      return [...found.values()];
    },
  };
}
