import type { Span } from "#base";
import type { Slot } from "#model";
import { type Clause, inside, type Sheet } from "./sheet.ts";

/** How far from a figure its time may stand in the sentence. */
const REACH = 160;

/** The period of a figure: the nearest time before it in its clause, else behind it there, else earlier in the sentence. */
export function findPeriod(sheet: Sheet, clause: Clause, figure: Span): Slot<string> | undefined {
  const sentence = sheet.sentences[clause.sentence];
  if (sentence === undefined) return undefined;
  const times = inside(
    sheet.times,
    Math.max(sentence.start, figure.start - REACH),
    Math.min(sentence.end, figure.end + REACH),
  );
  const inClause = times.filter((time) => time.start >= clause.start && time.end <= clause.end);
  const before = inClause.filter((time) => time.end <= figure.start).at(-1);
  const near = before ?? inClause[0];
  if (near !== undefined) return { value: near.edtf, evidence: { kind: "printed", rule: "clause", span: near } };
  const earlier = times.filter((time) => time.end <= figure.start).at(-1);
  if (earlier === undefined) return undefined;
  return { value: earlier.edtf, evidence: { kind: "carried", rule: "sentence", span: earlier } };
}
