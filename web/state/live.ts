import { computed, signal } from "@preact/signals";
import { ask } from "#web/api/ask.ts";
import { lookOften } from "./look.ts";

/** Goes up when the reader wants what is new: every answer is asked for again. */
export const moment = signal(0);

const shown = signal<number | undefined>(undefined);
const held = signal<number | undefined>(undefined);

/** Articles that came into the ledger since the page last asked. */
export const arrived = computed(() => Math.max(0, (held.value ?? 0) - (shown.value ?? held.value ?? 0)));

/** Asks everything again that is on the page. */
export function showNew(): void {
  shown.value = held.value;
  moment.value++;
}

/** Looks now and then how much the ledger holds. */
export function watchLedger(): () => void {
  return lookOften(async () => {
    const { articles } = await ask<{ readonly articles: number }>("/health").catch(() => ({ articles: undefined }));
    if (articles === undefined) return;
    held.value = articles;
    shown.value ??= articles;
  });
}
