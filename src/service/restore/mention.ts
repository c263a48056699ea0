import { compare, EXPONENT_MAX } from "#base";
import { BOUNDS, CHANGES, EVIDENCE_KINDS, type Figure, type Time } from "#model";
import { isEdtf } from "#text";
import {
  BadField,
  decimalOf,
  type Fields,
  join,
  listOf,
  maybeWord,
  spanOf,
  stringOf,
  toFields,
  wholeOf,
  wordOf,
} from "./field.ts";

/** The rule of whatever was taken over from a line: the line does not say which rule read it. */
export const IMPORTED = "import";

/** The figures of a line, in the order of the text and without overlap, each with the words that are printed there. */
export function restoreFigures(line: Fields, text: string): readonly Figure[] {
  let from = 0;
  return listOf(line, "figures").map((value, index) => {
    const fields = toFields(`figures[${index}]`, value);
    const span = printedSpan(fields, text, from);
    from = span.end;
    return { ...span, ...amountOf(fields), rule: IMPORTED };
  });
}

export function restoreTimes(line: Fields, text: string): readonly Time[] {
  let from = 0;
  return listOf(line, "times").map((value, index) => {
    const fields = toFields(`times[${index}]`, value);
    const span = printedSpan(fields, text, from);
    from = span.end;
    const edtf = stringOf(fields, "edtf");
    if (!isEdtf(edtf)) throw new BadField(join(fields.path, "edtf"), "no EDTF");
    return { ...span, edtf, evidence: evidenceOf(fields), rule: IMPORTED };
  });
}

/** How much, as figures and facts print it. */
export function amountOf(fields: Fields): Pick<Figure, "low" | "high" | "bound" | "unit" | "change" | "exact"> {
  const [lowest, highest] = precisionOf(fields);
  const low = decimalOf(fields, "low", lowest);
  const high = decimalOf(fields, "high", highest);
  if (compare(low, high) > 0) throw new BadField(fields.path, "low over high");
  const unit = stringOf(fields, "unit");
  if (!/^\S{1,20}$/u.test(unit)) throw new BadField(join(fields.path, "unit"), "no unit");
  const change = maybeWord(fields, "change", CHANGES);
  return {
    low,
    high,
    bound: wordOf(fields, "bound", BOUNDS),
    unit,
    ...(change !== undefined && { change }),
    ...(fields.values.exact === true && { exact: true }),
  };
}

function precisionOf({ path, values }: Fields): readonly [low?: number, high?: number] {
  const { precision } = values;
  if (precision === undefined) return [];
  const powers = (Array.isArray(precision) ? precision : [precision, precision]).map((one) =>
    wholeOf(join(path, "precision"), one),
  );
  if (powers.length !== 2 || powers.some((power) => Math.abs(power) > EXPONENT_MAX))
    throw new BadField(join(path, "precision"), "out of range");
  return [powers[0]!, powers[1]!];
}

function printedSpan(fields: Fields, text: string, from: number) {
  const span = spanOf(fields, text, from);
  if (stringOf(fields, "text") !== text.slice(span.start, span.end))
    throw new BadField(join(fields.path, "text"), "not what is printed there");
  return span;
}

function evidenceOf(fields: Fields): Time["evidence"] {
  const evidence = toFields(join(fields.path, "evidence"), fields.values.evidence);
  const parts = (["year", "month", "day"] as const).filter((part) => evidence.values[part] !== undefined);
  return Object.fromEntries(parts.map((part) => [part, wordOf(evidence, part, EVIDENCE_KINDS)]));
}
