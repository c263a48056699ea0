import { createHash } from "node:crypto";
import { decimalText, intervalText } from "#algebra";
import type { AlertFact } from "#model";
import type { Kept } from "./claim.ts";

const ID_DIGITS = 16;

/** The name of an alert: the same event told by the same root always has the same. */
export function toAlertId(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, ID_DIGITS);
}

/** What an alert keeps of a claim: words, amount and where they stand. */
export function toAlertFact({ claim, amount }: Kept): AlertFact {
  const { id, article, sentence, label, subject, measure, period, stance, voices, start, end } = claim;
  const from = start - sentence.start;
  const printed = from >= 0 ? sentence.text.slice(from, end - sentence.start) : "";
  const [voice] = voices;
  return {
    id,
    article,
    printed: printed === "" ? decimalText(claim.low) : printed,
    ...(printed !== "" && { place: { start: from, end: end - sentence.start } }),
    amount: claim.unit === "1" ? intervalText(amount) : `${intervalText(amount)} ${claim.unit}`,
    sentence: sentence.text,
    label,
    ...(subject !== undefined && { subject: subject.value }),
    ...(measure !== undefined && { measure: measure.value }),
    ...(period !== undefined && { period: period.value }),
    stance: stance.value,
    ...(voice !== undefined && { voice: voice.name }),
  };
}
