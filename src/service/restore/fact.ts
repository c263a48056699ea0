import { compare } from "#base";
import {
  type Article,
  ENTITY_TYPES,
  type Entity,
  EVIDENCE_KINDS,
  type Evidence,
  type Fact,
  type Figure,
  type Slot,
  STANCES,
  toFactId,
  type Voice,
} from "#model";
import { isEdtf } from "#text";
import {
  BadField,
  type Fields,
  join,
  listOf,
  maybeString,
  maybeWord,
  spanOf,
  stringOf,
  toFields,
  wordOf,
} from "./field.ts";
import { amountOf, IMPORTED } from "./mention.ts";

export function restoreEntities(line: Fields, text: string): readonly Entity[] {
  return listOf(line, "entities").map((value, index) => {
    const fields = toFields(`entities[${index}]`, value);
    const id = maybeString(fields, "id");
    return {
      type: wordOf(fields, "type", ENTITY_TYPES),
      name: stringOf(fields, "name"),
      aliases: listOf(fields, "aliases").map((alias, place) => textOf(alias, `${fields.path}.aliases[${place}]`)),
      spans: listOf(fields, "spans").map((span, place) => {
        const path = `${fields.path}.spans[${place}]`;
        if (!Array.isArray(span) || span.length !== 2) throw new BadField(path, "not a pair");
        return spanOf({ path, values: { start: span[0], end: span[1] } }, text);
      }),
      ...(id !== undefined && { id }),
      rule: IMPORTED,
    };
  });
}

/** The facts of a line: one for each figure, in the same order and over the same words. */
export function restoreFacts(line: Fields, { hash, text }: Article, figures: readonly Figure[]): readonly Fact[] {
  const values = listOf(line, "facts");
  if (values.length !== figures.length) throw new BadField("facts", `${values.length} for ${figures.length} figures`);
  return values.map((value, index) => {
    const fields = toFields(`facts[${index}]`, value);
    const figure = figures[index]!;
    const { start, end } = spanOf(fields, text);
    if (start !== figure.start || end !== figure.end) throw new BadField(fields.path, "not at its figure");
    if (stringOf(fields, "id") !== toFactId(hash, start))
      throw new BadField(join(fields.path, "id"), "of another text");
    const amount = amountOf(fields);
    const { rule: _, ...printed } = figure;
    if (!isSame(amount, figure)) throw new BadField(fields.path, "says another amount than its figure");
    return { id: toFactId(hash, start), ...printed, ...slotsOf(fields, text, start) };
  });
}

function isSame(a: ReturnType<typeof amountOf>, b: Figure): boolean {
  const isWorded = a.bound === b.bound && a.unit === b.unit && a.change === b.change && a.exact === b.exact;
  return isWorded && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

function slotsOf(fields: Fields, text: string, at: number) {
  const evidence = toFields(join(fields.path, "evidence"), fields.values.evidence ?? {});
  const slot = <T extends string>(name: string, value: T): Slot<T> => ({ value, evidence: evidenceOf(evidence, name) });
  const subject = maybeString(fields, "subject");
  const entity = maybeString(fields, "subjectId");
  const measure = maybeString(fields, "measure");
  const period = maybeString(fields, "period");
  if (period !== undefined && !isEdtf(period)) throw new BadField(join(fields.path, "period"), "no EDTF");
  const qualifiers = toFields(join(fields.path, "qualifiers"), fields.values.qualifiers ?? {});
  return {
    ...(subject !== undefined && { subject: { ...slot("subject", subject), ...(entity !== undefined && { entity }) } }),
    ...(measure !== undefined && { measure: slot("measure", measure) }),
    label: stringOf(fields, "label"),
    ...(period !== undefined && { period: slot("period", period) }),
    stance: slot("stance", wordOf(fields, "stance", STANCES)),
    voices: listOf(fields, "voices").map((value, place) => voiceOf(value, `${fields.path}.voices[${place}]`, text, at)),
    qualifiers: Object.fromEntries(
      Object.keys(qualifiers.values).map((name) => [name, slot(name, stringOf(qualifiers, name))]),
    ),
  };
}

function evidenceOf(evidence: Fields, name: string): Evidence {
  return { kind: maybeWord(evidence, name, EVIDENCE_KINDS) ?? "assumed", rule: IMPORTED };
}

/** How far around a figure its voices are looked for, in UTF-16 units. */
const VOICE_WINDOW = 2_000;

/** A line does not say where a voice stands: its name nearest before the figure, else behind it, else the figure itself. */
function voiceOf(value: unknown, path: string, text: string, at: number): Voice {
  const fields = toFields(path, value);
  const name = stringOf(fields, "name");
  const via = maybeString(fields, "via");
  const from = Math.max(0, at - VOICE_WINDOW);
  const around = text.slice(from, at + VOICE_WINDOW);
  const before = around.lastIndexOf(name, at - from);
  const place = name === "" ? -1 : before >= 0 ? before : around.indexOf(name);
  const span = place < 0 ? { start: at, end: at + 1 } : { start: from + place, end: from + place + name.length };
  return {
    name,
    ...(via !== undefined && { via }),
    ...(fields.values.anonymous === true && { anonymous: true }),
    span,
  };
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== "string" || value === "") throw new BadField(path, "not a string");
  return value;
}
