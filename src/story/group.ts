import type { Edge, PrintIndex } from "./index-of-prints.ts";
import { daysBetween, type Relation } from "./relate.ts";

/** A member of a story: which article it goes back to first, and how; the first of a story goes back to none. */
export interface Member {
  readonly number: number;
  readonly of?: Edge;
}

/** Days from the first report of a story within which others join it; a copy may come later. */
const STORY_DAYS = 14;
/** What does not go with the first report must go with half of all, or be nearly a copy of one. */
const HALF = 0.5;
const COPY_WORDS = 0.75;
/** Texts of which so much is one are taken as one, through others too. */
const ONE_TEXT = 0.8;
const STRENGTH = { copy: 2, rewrite: 1, title: 0 } as const;

/**
 * Parts what hangs together into stories: in the order of days (then of hashes), each text joins the story that it goes
 * with best, or begins one. An article of a chain that has nothing to do with the first report begins a new one. The
 * outcome does not depend on the order in which articles came.
 */
export function groupStories(index: PrintIndex, component: readonly number[]): readonly (readonly Member[])[] {
  const stories: Gathered[] = [];
  for (const one of joinTexts(index, component)) {
    const homes = stories.flatMap((story) => {
      const best = one.map((number) => bestIn(index, story, number)).filter((edge) => edge !== undefined);
      return best.length === 0 ? [] : [{ story, edge: best.toSorted((a, b) => compareEdges(index, a, b))[0]! }];
    });
    const [home] = homes.toSorted((a, b) => compareEdges(index, a.edge, b.edge));
    const story = home?.story ?? { first: one[0]!, numbers: new Map<number, number>() };
    if (home === undefined) stories.push(story);
    for (const number of one) story.numbers.set(number, one[0]!);
  }
  return stories.map((story) => toMembers(index, story));
}

/** A story in the making: its first report, and each report with the oldest that has nearly its text. */
interface Gathered {
  readonly first: number;
  readonly numbers: Map<number, number>;
}

/** Each report, oldest first, with the older one that it goes with best. */
function toMembers(index: PrintIndex, { numbers }: Gathered): readonly Member[] {
  const older = new Set<number>();
  return [...numbers]
    .sort(([a], [b]) => compareAge(index, a, b))
    .map(([number, text]) => {
      const inside = index.edges[number]!.toSorted((a, b) => compareEdges(index, a, b));
      const best = inside.find(({ to }) => older.has(to));
      const same = inside.find(({ to, relation }) => isOneText(relation) && numbers.get(to) === text);
      older.add(number);
      if (best !== undefined) return { number, of: best };
      return text === number || same === undefined ? { number } : { number, of: { ...same, to: text } };
    });
}

function isOneText({ kind, whole }: Relation): boolean {
  return kind === "copy" && whole >= ONE_TEXT;
}

/** How a report goes with a story, when it goes with it. */
function bestIn(index: PrintIndex, { first, numbers }: Gathered, number: number) {
  const { prints, edges } = index;
  const inside = edges[number]!.filter(({ to }) => numbers.has(to));
  const gap = daysBetween(prints[first]!, prints[number]!);
  const isNear = gap === undefined || gap <= STORY_DAYS;
  const isTold = inside.some(({ to }) => to === first) || inside.length >= HALF * numbers.size;
  const found = isNear && isTold ? inside : inside.filter(({ relation }) => isNearCopy(relation));
  return found.toSorted((a, b) => compareEdges(index, a, b))[0];
}

function isNearCopy({ kind, words }: Relation): boolean {
  return kind === "copy" && words >= COPY_WORDS;
}

/** Articles with nearly one text, each group oldest first, in the order of their oldest. */
function joinTexts(index: PrintIndex, component: readonly number[]): readonly (readonly number[])[] {
  const taken = new Set<number>();
  return component
    .toSorted((a, b) => compareAge(index, a, b))
    .flatMap((number) => {
      if (taken.has(number)) return [];
      const one = new Set([number]);
      for (const at of one) for (const { to, relation } of index.edges[at]!) if (isOneText(relation)) one.add(to);
      for (const each of one) taken.add(each);
      return [[...one].sort((a, b) => compareAge(index, a, b))];
    });
}

/** The stronger first; of equals the one to the older article. */
function compareEdges(index: PrintIndex, a: Edge, b: Edge): number {
  const [left, right] = [a.relation, b.relation];
  return (
    STRENGTH[right.kind] - STRENGTH[left.kind] ||
    right.words + right.figures - left.words - left.figures ||
    compareAge(index, a.to, b.to)
  );
}

/** Oldest first by the latest day on which it may have come out, what has no day last; of one day what goes with most. */
function compareAge({ prints, edges }: PrintIndex, a: number, b: number): number {
  const [left, right] = [prints[a]!, prints[b]!];
  const [early, late] = [left.days?.last ?? Number.MAX_SAFE_INTEGER, right.days?.last ?? Number.MAX_SAFE_INTEGER];
  return early - late || edges[b]!.length - edges[a]!.length || (left.hash < right.hash ? -1 : 1);
}

/** All articles that hang together with one, through others too. */
export function componentOf({ edges }: PrintIndex, number: number): readonly number[] {
  const found = new Set([number]);
  for (const at of found) for (const { to } of edges[at]!) found.add(to);
  return [...found];
}
