import { hash } from "node:crypto";
import type { Fact } from "#model";
import { toNameForm } from "./name-form.ts";

/** What a fact is about, in one form: the id of its gazetteer row, else the printed subject folded. */
export function toSubjectKey({ subject }: Pick<Fact, "subject">): string | undefined {
  return subject === undefined ? undefined : (subject.entity ?? toNameForm(subject.value));
}

/** Digits of a cell's name. */
const CELL_DIGITS = 16;

/**
 * The cell of a fact: measure (its label, when no pack knows the measure), subject, period and qualifiers. The stance is
 * no part of it: a plan and the deed speak of the same. `key` stands for the subject that an accepted alias gives.
 */
export function toCell(fact: Fact, key = toSubjectKey(fact)): string {
  const what = fact.measure?.value ?? `label:${toNameForm(fact.label)}`;
  const qualifiers = Object.entries(fact.qualifiers).map(([name, slot]) => `${name}=${slot.value}`);
  const parts = [what, key ?? "", fact.period?.value ?? "", ...qualifiers.sort()];
  return hash("sha256", parts.join("\n")).slice(0, CELL_DIGITS);
}
