import { isMoney } from "#algebra";
import { compare, fold, type Span } from "#base";
import type { Fact, Figure, Reading } from "#model";
import { alignSentences } from "./align.ts";
import { figureKey } from "./figure-key.ts";
import { findNotice } from "./notice.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** A figure as one state of the text prints it. */
export interface RevisedFigure extends Span {
  readonly text: string;
  readonly sentence: string;
  /** The id of its fact. */
  readonly fact?: string;
}

/** A figure that another took the place of, that is new, or that is gone. */
export type FigureChange =
  | { readonly kind: "changed"; readonly before: RevisedFigure; readonly after: RevisedFigure }
  | { readonly kind: "added"; readonly after: RevisedFigure }
  | { readonly kind: "removed"; readonly before: RevisedFigure };

/** What changed from one state of a page to the next, in figures; blanks, counters and dates of changing are nothing. */
export interface Revision {
  readonly changes: readonly FigureChange[];
  /** The sentence in which the newer text says that it was changed; absent when it does not say so. */
  readonly notice?: Span & { readonly text: string };
  /** Whether any sentence differs, also where no figure does. */
  readonly isReworded: boolean;
}

/**
 * Compares two states of one page. Figures are set beside each other where they stand in one sentence, or where their
 * facts are of one thing; what only moved or is written otherwise (4.5萬噸, 45,000噸) has not changed.
 */
export function compareRevisions(older: Reading, newer: Reading): Revision {
  const [left, right] = [sentencesOf(older), sentencesOf(newer)];
  const { pairs, removed, added } = alignSentences(left, right);
  const both = pairs.map(([old, fresh]) => pairFigures(older, old, newer, fresh));
  const [gone, fresh] = [
    [...both.flatMap((each) => each.gone), ...removed.flatMap(({ figures }) => figures)],
    [...both.flatMap((each) => each.fresh), ...added.flatMap(({ figures }) => figures)],
  ];
  const loose = joinLoose(older, gone, newer, fresh);
  const notice = findNotice(left, right);
  const [before, after] = [toFigure(older, left), toFigure(newer, right)];
  const changed = once(older, newer, [...both.flatMap((each) => each.changed), ...loose.changed]);
  const changes: FigureChange[] = [
    ...changed.map(([a, b]) => ({ kind: "changed", before: before(a), after: after(b) }) as const),
    ...loose.fresh.map((n) => ({ kind: "added", after: after(n) }) as const),
    ...loose.gone.map((n) => ({ kind: "removed", before: before(n) }) as const),
  ];
  return {
    changes: changes.sort((a, b) => placeOf(a) - placeOf(b)),
    ...(notice !== undefined && { notice: { start: notice.start, end: notice.end, text: notice.text } }),
    isReworded: removed.length + added.length > 0 || pairs.some(([a, b]) => plainOf(a) !== plainOf(b)),
  };
}

/** What headline and text tell alike has changed once. */
function once(older: Reading, newer: Reading, changed: Loose["changed"]): Loose["changed"] {
  const told = new Map(
    changed.map((pair) => [`${figureKey(older.figures[pair[0]]!)} ${figureKey(newer.figures[pair[1]]!)}`, pair]),
  );
  return [...told.values()];
}

interface Loose {
  readonly changed: readonly (readonly [before: number, after: number])[];
  readonly gone: readonly number[];
  readonly fresh: readonly number[];
}

/** The figures of one sentence in two states: equal ones are one; what is left stands beside what has its kind of unit, in order. */
function pairFigures(older: Reading, old: Sentence, newer: Reading, fresh: Sentence): Loose {
  const [gone, come] = dropEqual(older, old.figures, newer, fresh.figures);
  const changed: (readonly [number, number])[] = [];
  const left = [...come];
  const rest = gone.filter((n) => {
    const at = left.findIndex((m) => isOneKind(older.figures[n]!, newer.figures[m]!));
    if (at < 0) return true;
    changed.push([n, left[at]!]);
    left.splice(at, 1);
    return false;
  });
  return { changed, gone: rest, fresh: left };
}

/** Figures without a sentence of their own: what only moved is dropped, what tells of one thing is joined. */
function joinLoose(older: Reading, gone: readonly number[], newer: Reading, fresh: readonly number[]): Loose {
  const [lost, come] = dropEqual(older, gone, newer, fresh);
  const known = [new Set(older.figures.map(figureKey)), new Set(newer.figures.map(figureKey))] as const;
  const things = new Map(come.map((n) => [thingOf(newer.facts[n]), n] as const));
  const changed: (readonly [number, number])[] = [];
  for (const n of lost) {
    const thing = thingOf(older.facts[n]);
    const other = thing === undefined ? undefined : things.get(thing);
    if (other === undefined || !isOneKind(older.figures[n]!, newer.figures[other]!)) continue;
    changed.push([n, other]);
    things.delete(thing);
  }
  const [olds, news] = [new Set(changed.map(([n]) => n)), new Set(changed.map(([, n]) => n))];
  return {
    changed,
    gone: lost.filter((n) => !olds.has(n) && !known[1].has(figureKey(older.figures[n]!))),
    fresh: come.filter((n) => !news.has(n) && !known[0].has(figureKey(newer.figures[n]!))),
  };
}

function dropEqual(older: Reading, gone: readonly number[], newer: Reading, fresh: readonly number[]) {
  const left = [...fresh];
  const lost = gone.filter((n) => {
    const at = left.findIndex((m) => isEqual(older.figures[n]!, newer.figures[m]!));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [lost, left] as const;
}

function isEqual(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.bound === b.bound && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

/** One unit, or two moneys: a sum is no percentage, and percent are no points. */
function isOneKind(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (isMoney(a.unit) && isMoney(b.unit));
}

/** What a fact speaks of; `undefined` when it does not say. */
function thingOf(fact: Fact | undefined): string | undefined {
  if (fact === undefined || (fact.measure === undefined && fact.label === "")) return undefined;
  const qualifiers = Object.entries(fact.qualifiers).map(([name, { value }]) => `${name}=${value}`);
  const subject = fact.subject?.entity ?? fold(fact.subject?.value ?? "");
  return [fact.measure?.value ?? fold(fact.label), subject, fact.period?.value ?? "", ...qualifiers.sort()].join("\n");
}

function toFigure({ article, figures, facts }: Reading, sentences: readonly Sentence[]): (n: number) => RevisedFigure {
  return (n) => {
    const { start, end } = figures[n]!;
    const sentence = sentences.find((each) => each.figures.includes(n));
    const fact = facts[n]?.id;
    return {
      start,
      end,
      text: article.text.slice(start, end),
      sentence: sentence?.text ?? "",
      ...(fact !== undefined && { fact }),
    };
  };
}

function placeOf(change: FigureChange): number {
  return change.kind === "removed" ? change.before.start : change.after.start;
}

function plainOf({ text }: Sentence): string {
  return fold(text).replace(/\s+/g, "");
}
