import { fold } from "#base";
import type { Reading } from "#model";
import { type Cited, findCited } from "./cited.ts";
import type { Member } from "./group.ts";
import type { PrintIndex } from "./index-of-prints.ts";
import type { Print } from "./print.ts";
import { isShort, type Relation, relate } from "./relate.ts";
import type { Root, Story, StoryMember } from "./story.ts";

/** What is known of an article beside its words. */
export interface Origin {
  readonly source?: string;
  readonly cited?: Cited;
}

/** A rewrite goes back to the earlier report only when it has nearly all of its figures, and they tell much. */
const REWRITE_FIGURES = 0.75;
const REWRITE_TOLD = 6;
const ID_DIGITS = 16;

/**
 * The roots of a story's reports: whom an article names; else the report whose words or figures it has; else itself.
 * Nothing but the texts decides, and what they do not tell stays apart: two roots too many are better than one too few.
 */
export function toStory(index: PrintIndex, members: readonly Member[], originOf: (number: number) => Origin): Story {
  const roots = new Map<number, { readonly root: Root; readonly article: number }>();
  const made = members.map(({ number, of }): StoryMember => {
    const { hash, days } = index.prints[number]!;
    const { source, cited } = originOf(number);
    const earlier = of === undefined ? undefined : roots.get(of.to);
    const copied = of !== undefined && earlier !== undefined && isTaken(of.relation);
    const own: Root = ownRoot(hash, source);
    const root: Root =
      cited !== undefined
        ? { key: nameKey(cited.name), name: cited.name, by: cited.by }
        : copied
          ? { ...earlier.root, by: of.relation.kind === "copy" ? "copy" : "rewrite" }
          : own;
    const article = copied ? earlier.article : number;
    roots.set(number, { root, article });
    return {
      hash,
      ...(days !== undefined && { day: days.last }),
      ...(of !== undefined && { of: { hash: index.prints[of.to]!.hash, ...toLine(of.relation) } }),
      root,
      ...(copied && { own: ownFigures(index, number, article) }),
    };
  });
  const origins = new Map<string, Root>();
  for (const { root } of made) if (!origins.has(root.key)) origins.set(root.key, root);
  return { id: made[0]!.hash.slice(0, ID_DIGITS), members: made, origins: [...origins.values()] };
}

/** Whether one of two articles has it from the other; `undefined` when a text is too short to tell. */
export function isTakenFrom(a: Print, b: Print): boolean | undefined {
  const relation = relate(a, b);
  return relation !== undefined && isTaken(relation) ? true : isShort(a, b) ? undefined : false;
}

/** The root that an article's byline names, as `Root.key`; `undefined` when it names none. */
export function bylineRoot(reading: Reading): string | undefined {
  const cited = findCited(reading);
  return cited?.by === "byline" ? nameKey(cited.name) : undefined;
}

/** The root of an article that has it from nobody. */
export function ownRoot(hash: string, source: string | undefined): Root {
  return source === undefined
    ? { key: `article ${hash}`, by: "own" }
    : { key: nameKey(source), name: source, by: "own" };
}

/** Who says it and who publishes it are one when they have one name. */
function nameKey(name: string): string {
  return `name ${fold(name)}`;
}

function isTaken({ kind, figures, told }: Relation): boolean {
  return kind === "copy" || (kind === "rewrite" && figures >= REWRITE_FIGURES && told >= REWRITE_TOLD);
}

function toLine({ kind, words, figures, common }: Relation) {
  return { kind, words, figures, common };
}

/** Figures that the root's article does not print: reported by whoever copied the rest. */
function ownFigures({ prints }: PrintIndex, number: number, root: number): readonly number[] {
  const known = new Set(prints[root]!.figures.keys);
  return [...prints[number]!.figures.keys].filter((key) => !known.has(key));
}
