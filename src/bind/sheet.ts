import type { Span } from "#base";
import { fold } from "#base";
import type { Article, Entity, EntityType, Figure, Time } from "#model";
import type { Packs } from "#pack";
import { lowerBound } from "./bisect.ts";
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
}

/** Lays out an article. `entities` come with their spans from `findNames`. */
export function makeSheet(
  article: Article,
  figures: readonly Figure[],
  times: readonly Time[],
  entities: readonly Entity[],
  packs: Packs,
): Sheet {
  const mentions = entities
    .flatMap((entity, index) => entity.spans.map((span) => ({ ...span, type: entity.type, entity: index })))
    .sort((a, b) => a.start - b.start);
  const kept = [...figures, ...times, ...mentions].sort((a, b) => a.start - b.start);
  return {
    article,
    text: article.text,
    folded: fold(article.text),
    figures,
    times,
    entities,
    mentions,
    packs,
    ...cutClauses(article.text, kept, article.title.length),
  };
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

/** The entity mention that covers `at`. */
export function mentionAt(sheet: Sheet, at: number): EntityMention | undefined {
  const mention = sheet.mentions[firstEndingAfter(sheet.mentions, at)];
  return mention !== undefined && mention.start <= at ? mention : undefined;
}

/** The index of the first member of a sorted list that ends behind `at`. */
export function firstEndingAfter(list: readonly Span[], at: number): number {
  return lowerBound(list.length, (i) => list[i]!.end > at);
}

export type { Clause };
