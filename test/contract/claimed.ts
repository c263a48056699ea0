import {
  type Article,
  type Entity,
  type EntityType,
  type Fact,
  type Reading,
  type Slot,
  type Stance,
  toFactId,
} from "#model";
import { makeReading } from "./reading.ts";

/** What a test says of one fact; the figure gives the rest. */
export interface Claim {
  readonly subject?: string;
  readonly entity?: string;
  readonly measure?: string;
  readonly label?: string;
  readonly period?: string;
  readonly stance?: Stance;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** What a test says of one entity: type, id, and every form, the name first. */
export type Named = readonly [type: EntityType, id: string | undefined, name: string, ...aliases: string[]];

export interface Claiming {
  readonly claims?: readonly Claim[];
  readonly entities?: readonly Named[];
  /** Type, name and alias. */
  readonly taught?: readonly (readonly [EntityType, string, string])[];
}

/** A reading with one fact for each number of the body, in order, and whatever entities it is said to have. */
export function makeClaimed(
  body: string,
  { claims = [], entities = [], taught = [] }: Claiming,
  more: Partial<Article> = {},
): Reading {
  const reading = makeReading(body, more);
  const { hash, text } = reading.article;
  return {
    ...reading,
    facts: reading.figures.map(({ rule: _, ...figure }, i): Fact => {
      const { subject, entity, measure, period, label = "量", stance = "reported", qualifiers = {} } = claims[i] ?? {};
      return {
        id: toFactId(hash, figure.start),
        ...figure,
        ...(subject !== undefined && { subject: { ...slot(subject, true), ...(entity !== undefined && { entity }) } }),
        ...(measure !== undefined && { measure: slot(measure) }),
        label,
        ...(period !== undefined && { period: slot(period, true) }),
        stance: slot(stance),
        voices: i === 1 ? [{ name: "甲", via: "乙社", anonymous: true, span: { start: 0, end: 1 } }] : [],
        qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, slot(value)])),
      };
    }),
    entities: entities.map(([type, id, name, ...aliases]): Entity => {
      const spans = [{ start: 0, end: Math.min(2, text.length) }];
      return { type, name, aliases, spans, ...(id !== undefined && { id }), rule: "test" };
    }),
    taught: taught.map(([type, name, alias]) => ({ type, name, alias, span: { start: 1, end: 3 } })),
  };
}

function slot<T extends string>(value: T, printed = false): Slot<T> {
  return printed
    ? { value, evidence: { kind: "printed", rule: "test", span: { start: 0, end: 2 } } }
    : { value, evidence: { kind: "assumed", rule: "none" } };
}
