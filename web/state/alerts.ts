import { computed, signal } from "@preact/signals";
import { ask } from "#web/api/ask.ts";
import { lookOften } from "./look.ts";
import { recall, remember } from "./memory.ts";

const KEPT = "alerts";

const last = signal<number | undefined>(undefined);
const seen = signal<number | undefined>(read());

/** Alerts that were raised since this browser last showed them. */
export const newAlerts = computed(() => Math.max(0, (last.value ?? 0) - (seen.value ?? last.value ?? 0)));

/** The reader has the alerts up to this number before him. */
export function seeAlerts(number: number): void {
  last.value = Math.max(last.value ?? 0, number);
  if (seen.value !== undefined && number < seen.value && number < last.value) return;
  seen.value = number;
  remember(KEPT, String(number));
}

/** Looks now and then whether there are new alerts; what was there at the first look is not new. */
export function watchAlerts(): () => void {
  return lookOften(async () => {
    const answer = await ask<{ readonly last: number }>("/api/alerts?limit=1").catch(() => undefined);
    if (answer === undefined) return;
    last.value = answer.last;
    if (seen.value === undefined || seen.value > answer.last) seeAlerts(answer.last); // another ledger begins anew
  });
}

function read(): number | undefined {
  const kept = recall(KEPT);
  return kept !== undefined && /^\d{1,15}$/.test(kept) ? Number(kept) : undefined;
}
