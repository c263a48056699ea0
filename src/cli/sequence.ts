import type { Lang } from "#message";
import type { Ledger } from "#service";
import { badArgument } from "./argument.ts";

/** A place in the ledger's history as people give it: a sequence, or a day or instant. */
export type When = { readonly sequence: number } | { readonly from: string; readonly until: string };

const SEQUENCE = /^\d{1,9}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A parser for `--since` and `--as-of`: 120, 2025-10-25 (UTC) or 2025-10-25T08:00+08:00. */
export function whenOption(option: string, lang: Lang): (value: string) => When {
  return (value) => {
    if (SEQUENCE.test(value)) return { sequence: Number(value) };
    const instants = DAY.test(value) ? [`${value}T00:00:00.000Z`, `${value}T23:59:59.999Z`] : [value, value];
    const [from, until] = instants.map(toInstant);
    if (from === undefined || until === undefined) throw badArgument(option, "not-a-moment", lang, value);
    return { from, until };
  };
}

function toInstant(text: string): string | undefined {
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Whether the day is in the calendar: 2025-02-30 would be read as the second of March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The last sequence before `when` begins: what is behind it is news. */
export async function sequenceBefore(ledger: Ledger, when: When): Promise<number> {
  if ("sequence" in when) return when.sequence;
  return ledger.sequenceAt(new Date(Date.parse(when.from) - 1).toISOString());
}

/** The last sequence when `when` is over. A sequence that is still to come is a mistake: a year, as a rule. */
export async function sequenceUntil(ledger: Ledger, when: When, option: string, lang: Lang): Promise<number> {
  if (!("sequence" in when)) return ledger.sequenceAt(when.until);
  const { sequence } = await ledger.counts();
  if (when.sequence <= sequence) return when.sequence;
  throw badArgument(option, "no-such-moment", lang, String(when.sequence), String(sequence));
}
