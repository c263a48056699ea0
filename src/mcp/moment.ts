import { z } from "zod";
import { type Lang, mcpArgument } from "#message";
import type { Ledger } from "#service";

const SEQUENCE = /^\d{1,9}$/;
const MOMENT = /^(?:\d{1,9}|\d{4}-\d{2}-\d{2})$/;

/** A place in the ledger's history: a sequence or a day (UTC). */
export function moment(name: "since" | "as-of", lang: Lang) {
  return z
    .string()
    .regex(MOMENT)
    .refine((text) => SEQUENCE.test(text) || z.iso.date().safeParse(text).success)
    .describe(mcpArgument(name, lang));
}

/** The last sequence before the moment begins: what is behind it is news. */
export async function sequenceBefore(ledger: Ledger, when: string): Promise<number> {
  if (SEQUENCE.test(when)) return Number(when);
  return ledger.sequenceAt(new Date(Date.parse(`${when}T00:00:00Z`) - 1).toISOString());
}

/** The last sequence when the moment is over. */
export async function sequenceUntil(ledger: Ledger, when: string): Promise<number> {
  return SEQUENCE.test(when) ? Number(when) : ledger.sequenceAt(`${when}T23:59:59.999Z`);
}
