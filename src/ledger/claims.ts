import type { Entity, EntityType, Evidence, Fact, Figure, Reading, Slot, Subject, Taught, Voice } from "#model";
import { putFact, skipFact, takeFact } from "./fact-tape.ts";
import { endOf, type Lazy } from "./lazy.ts";
import { makeReader, makeWriter, type Put, type Take } from "./tape.ts";

/**
 * Entities, facts and taught aliases as compact JSON: the strings of the reading, each once, and numbers that point at
 * them. What a fact has of its figure (place, amount, unit) is not written twice.
 */
type Claims = readonly [strings: string[], facts: number[], entities: number[], taught: number[]];
export type Claimed = Pick<Reading, "entities" | "facts" | "taught">;

/** A field that one of these gains must be written too: then this no longer compiles. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type OfFigure = Exclude<keyof Figure, "rule">;
type OfFact = "id" | "subject" | "measure" | "label" | "period" | "stance" | "voices" | "qualifiers";
const fields: readonly [
  Same<keyof Fact, OfFigure | OfFact>,
  Same<keyof Subject, "value" | "evidence" | "entity">,
  Same<keyof Slot<string>, "value" | "evidence">,
  Same<keyof Evidence, "kind" | "rule" | "span">,
  Same<keyof Voice, "name" | "via" | "anonymous" | "span">,
  Same<keyof Entity, "type" | "name" | "aliases" | "spans" | "id" | "rule">,
  Same<keyof Taught, "type" | "name" | "alias" | "span">,
] = [true, true, true, true, true, true, true];
void fields;

const TYPES: readonly EntityType[] = ["person", "org", "place", "commodity", "program"];

export function encodeClaims({ entities, facts, taught }: Claimed): string {
  const writer = makeWriter();
  const claims: Claims = [
    writer.strings,
    writer.list(facts, putFact),
    writer.list(entities, putEntity),
    writer.list(taught, putTaught),
  ];
  return JSON.stringify(claims);
}

/** What {@link encodeClaims} was given; `figures` are those of the reading, `toId` names the fact that begins at a place. */
export function decodeClaims(text: string, figures: readonly Figure[], toId: (start: number) => string): Claimed {
  const claims = JSON.parse(text) as Claims;
  const [strings, , entities, taught] = claims;
  const found = { facts: takeFacts(claims, figures, toId), entities: [] as Entity[], taught: [] as Taught[] };
  const entity = makeReader(strings, entities);
  while (!entity.isAtEnd()) found.entities.push(takeEntity(entity));
  const pair = makeReader(strings, taught);
  while (!pair.isAtEnd()) found.taught.push(takeTaught(pair));
  return found;
}

/** The facts alone, each put together when it is asked for: of a reading that a list names, one fact is wanted. */
export function openFacts(text: string, figures: Lazy<Figure>, toId: (start: number) => string): Lazy<Fact> {
  const behindStrings = endOf(text, 1);
  const strings = JSON.parse(text.slice(1, behindStrings)) as Claims[0];
  const numbers = JSON.parse(text.slice(behindStrings + 1, text.indexOf("]", behindStrings) + 1)) as Claims[1];
  const take = makeReader(strings, numbers);
  /** Where facts begin, as far as they were passed. */
  const places = [0];
  const goTo = (n: number): void => {
    take.goTo(places[Math.min(n, places.length - 1)]!);
    while (places.length <= n) {
      skipFact(take);
      places.push(take.place());
    }
  };
  return {
    count: () => (numbers.length === 0 ? 0 : figures.count()),
    at(n) {
      goTo(n);
      const figure = figures.at(n);
      return takeFact(take, figure, toId(figure.start));
    },
  };
}

function takeFacts([strings, numbers]: Claims, figures: readonly Figure[], toId: (start: number) => string): Fact[] {
  const facts: Fact[] = [];
  const take = makeReader(strings, numbers);
  for (const figure of figures) if (!take.isAtEnd()) facts.push(takeFact(take, figure, toId(figure.start)));
  return facts;
}

function putEntity(put: Put, { type, name, aliases, spans, id, rule }: Entity): void {
  put.number(TYPES.indexOf(type));
  put.string(name);
  put.string(id);
  put.string(rule);
  put.number(aliases.length);
  for (const alias of aliases) put.string(alias);
  put.number(spans.length);
  for (const { start, end } of spans) {
    put.number(start);
    put.number(end - start);
  }
}

function takeEntity(take: Take): Entity {
  const type = TYPES[take.number()]!;
  const name = take.string()!;
  const id = take.string();
  const rule = take.string()!;
  const aliases = Array.from({ length: take.number() }, () => take.string()!);
  const spans = Array.from({ length: take.number() }, () => {
    const start = take.number();
    return { start, end: start + take.number() };
  });
  return { type, name, aliases, spans, ...(id !== undefined && { id }), rule };
}

function putTaught(put: Put, { type, name, alias, span }: Taught): void {
  put.number(TYPES.indexOf(type));
  put.string(name);
  put.string(alias);
  put.number(span.start);
  put.number(span.end - span.start);
}

function takeTaught(take: Take): Taught {
  const type = TYPES[take.number()]!;
  const name = take.string()!;
  const alias = take.string()!;
  const start = take.number();
  return { type, name, alias, span: { start, end: start + take.number() } };
}
