import type { Span } from "#base";
import { foldedText, makeScan, type Scan } from "#grammar";
import type { Article, Entity, EntityType, Figure, Time } from "#model";
import type { Packs } from "#pack";
import { type Clause, type Clauses, cutClauses } from "./clause.ts";

/** An occurrence of an entity in the text. */
export interface EntityMention extends Span {
  readonly type: EntityType;
  /** Index into the article's entities. */
  readonly entity: number;
}

/** Everything that the slots look at: one article laid out once. */
export interface Sheet extends Clauses {
  readonly article: Article;
  readonly text: string;
  /** The text in Simplified characters and ASCII marks, same offsets: words are compared in it. */
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly EntityMention[];
  readonly packs: Packs;
  /** By offset: 1 + the place of the mention, figure or time that covers it; 0 where none does. */
  readonly mentionMap: Uint32Array;
  readonly figureMap: Uint32Array;
  readonly timeMap: Uint32Array;
}

/** Lays out an article. `entities` come with their spans from `findNames`. */
export function makeSheet(
  article: Article,
  figures: readonly Figure[],
  times: readonly Time[],
  entities: readonly Entity[],
  packs: Packs,
  scan: Scan = makeScan(article.text),
): Sheet {
  const { text } = article;
  const mentions = mentionsOf(entities);
  const mentionMap = cover(mentions, text.length);
  const figureMap = cover(figures, text.length);
  const timeMap = cover(times, text.length);
  const isKept = (at: number) => mentionMap[at] !== 0 || figureMap[at] !== 0 || timeMap[at] !== 0;
  return {
    article,
    text,
    folded: foldedText(scan),
    figures,
    times,
    entities,
    mentions,
    packs,
    mentionMap,
    figureMap,
    timeMap,
    ...cutClauses(scan, isKept, article.title.length),
  };
}

function mentionsOf(entities: readonly Entity[]): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (let entity = 0; entity < entities.length; entity++) {
    const { type, spans } = entities[entity]!;
    for (const { start, end } of spans) mentions.push({ start, end, type, entity });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** By offset: 1 + the place of the span that covers it; of two that overlap the first. */
function cover(spans: readonly Span[], length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = spans.length; place > 0; place--) {
    const { start, end } = spans[place - 1]!;
    for (let at = start; at < end; at++) places[at] = place;
  }
  return places;
}

/** The members of a sorted list that lie inside a range, found by halving. */
export function inside<T extends Span>(list: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(list, start); i < list.length && list[i]!.end <= end; i++) {
    if (list[i]!.start >= start) found.push(list[i]!);
  }
  return found;
}

/** The member of a sorted list that begins at `at`. */
export function startsAt<T extends Span>(list: readonly T[], at: number): T | undefined {
  const item = list[firstEndingAfter(list, at)];
  return item !== undefined && item.start === at ? item : undefined;
}

/** The figure that begins at `at`. */
export function figureFrom({ figures, figureMap }: Sheet, at: number): Figure | undefined {
  return from(figures, figureMap, at);
}

/** The time that begins at `at`. */
export function timeFrom({ times, timeMap }: Sheet, at: number): Time | undefined {
  return from(times, timeMap, at);
}

/** The entity mention that begins at `at`. */
export function mentionFrom({ mentions, mentionMap }: Sheet, at: number): EntityMention | undefined {
  return from(mentions, mentionMap, at);
}

function from<T extends Span>(spans: readonly T[], places: Uint32Array, at: number): T | undefined {
  const place = places[at];
  if (place === undefined || place === 0) return undefined;
  const span = spans[place - 1]!;
  return span.start === at ? span : undefined;
}

/** The entity mention that covers `at`. */
export function mentionAt(sheet: Sheet, at: number): EntityMention | undefined {
  const place = sheet.mentionMap[at];
  return place === undefined || place === 0 ? undefined : sheet.mentions[place - 1];
}

/** The index of the first member of a sorted list that ends behind `at`. */
export function firstEndingAfter(list: readonly Span[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export type { Clause };
