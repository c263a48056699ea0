import type {
  Entity,
  EntityType,
  Evidence,
  EvidenceKind,
  Fact,
  Figure,
  Reading,
  Slot,
  Stance,
  Subject,
  Taught,
  Voice,
} from "#model";

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

const KINDS: readonly EvidenceKind[] = ["printed", "carried", "assumed"];
const TYPES: readonly EntityType[] = ["person", "org", "place", "commodity", "program"];
/** In the place of a string or span that is absent. */
const NONE = -1;

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

/** The facts alone: lists of facts need no entities. */
export function decodeFacts(
  text: string,
  figures: readonly Figure[],
  toId: (start: number) => string,
): readonly Fact[] {
  return takeFacts(JSON.parse(text) as Claims, figures, toId);
}

function takeFacts([strings, numbers]: Claims, figures: readonly Figure[], toId: (start: number) => string): Fact[] {
  const facts: Fact[] = [];
  const take = makeReader(strings, numbers);
  for (const figure of figures) if (!take.isAtEnd()) facts.push(takeFact(take, figure, toId(figure.start)));
  return facts;
}

interface Put {
  number(value: number): void;
  string(value: string | undefined): void;
}

function makeWriter() {
  const places = new Map<string, number>();
  const strings: string[] = [];
  const placeOf = (value: string): number => {
    const known = places.get(value) ?? strings.length;
    if (known === strings.length) {
      strings.push(value);
      places.set(value, known);
    }
    return known;
  };
  const list = <T>(items: readonly T[], putOne: (put: Put, item: T) => void): number[] => {
    const numbers: number[] = [];
    const put: Put = {
      number: (value) => numbers.push(value),
      string: (value) => numbers.push(value === undefined ? NONE : placeOf(value)),
    };
    for (const item of items) putOne(put, item);
    return numbers;
  };
  return { strings, list };
}

interface Take {
  number(): number;
  string(): string | undefined;
  isAtEnd(): boolean;
}

function makeReader(strings: readonly string[], numbers: readonly number[]): Take {
  let at = 0;
  return {
    number: () => numbers[at++]!,
    string: () => strings[numbers[at++]!],
    isAtEnd: () => at >= numbers.length,
  };
}

function putFact(put: Put, { label, stance, subject, measure, period, voices, qualifiers }: Fact): void {
  put.string(label);
  putSlot(put, stance);
  putSlot(put, subject);
  if (subject !== undefined) put.string(subject.entity);
  putSlot(put, measure);
  putSlot(put, period);
  put.number(voices.length);
  for (const { name, via, anonymous, span } of voices) {
    put.string(name);
    put.string(via);
    put.number(anonymous === undefined ? NONE : Number(anonymous));
    put.number(span.start);
    put.number(span.end - span.start);
  }
  const names = Object.keys(qualifiers);
  put.number(names.length);
  for (const name of names) {
    put.string(name);
    putSlot(put, qualifiers[name]);
  }
}

function takeFact(take: Take, { rule: _, ...amount }: Figure, id: string): Fact {
  const label = take.string()!;
  const stance = takeSlot<Stance>(take)!;
  const subject = takeSlot<string>(take);
  const entity = subject === undefined ? undefined : take.string();
  const measure = takeSlot<string>(take);
  const period = takeSlot<string>(take);
  const voices = Array.from({ length: take.number() }, () => takeVoice(take));
  const qualifiers: Record<string, Slot<string>> = {};
  for (let left = take.number(); left > 0; left--) qualifiers[take.string()!] = takeSlot<string>(take)!;
  return {
    id,
    ...amount,
    ...(subject !== undefined && { subject: entity === undefined ? subject : { ...subject, entity } }),
    ...(measure !== undefined && { measure }),
    label,
    ...(period !== undefined && { period }),
    stance,
    voices,
    qualifiers,
  };
}

function putSlot(put: Put, slot: Slot<string> | undefined): void {
  put.string(slot?.value);
  if (slot === undefined) return;
  const { kind, rule, span } = slot.evidence;
  put.number(KINDS.indexOf(kind));
  put.string(rule);
  put.number(span?.start ?? NONE);
  if (span !== undefined) put.number(span.end - span.start);
}

function takeSlot<T extends string>(take: Take): Slot<T> | undefined {
  const value = take.string() as T | undefined;
  if (value === undefined) return undefined;
  const kind = KINDS[take.number()]!;
  const rule = take.string()!;
  const start = take.number();
  return {
    value,
    evidence: start === NONE ? { kind, rule } : { kind, rule, span: { start, end: start + take.number() } },
  };
}

function takeVoice(take: Take): Voice {
  const name = take.string()!;
  const via = take.string();
  const anonymous = take.number();
  const start = take.number();
  return {
    name,
    ...(via !== undefined && { via }),
    ...(anonymous !== NONE && { anonymous: anonymous === 1 }),
    span: { start, end: start + take.number() },
  };
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
