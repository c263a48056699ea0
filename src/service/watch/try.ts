import type { Ledger } from "#ledger";
import type { Watch } from "#model";
import { now as clock } from "#service/clock.ts";
import { makeFold, type Span } from "#watch";
import { toSentence, type WouldBe } from "./record.ts";
import { watchEvents } from "./stream.ts";
import { makeWatchTools } from "./tools.ts";

/** What a watch would have raised. */
export interface Trial {
  readonly days: number;
  /** From when to when; instants. */
  readonly from: string;
  readonly to: string;
  /** All that it would have raised in that time. */
  readonly fired: number;
  /** The last of them, the newest first. */
  readonly alerts: readonly WouldBe[];
  /** Facts of the ledger that it looks at, whenever they came. */
  readonly facts: number;
}

const DAY = 86_400_000;
const SHOWN = 100;

/**
 * Plays the ledger to a watch as if it had stood from the beginning, and tells what it would have raised in the last days:
 * the same, alert for alert, as it would have raised live. `watch` is one that was prepared; where it counts may be given too.
 */
export async function tryWatch(
  ledger: Pick<Ledger, "changes" | "history" | "counts" | "watches">,
  watch: Watch & Span,
  days: number,
  now: () => string = clock,
): Promise<Trial> {
  const to = now();
  const from = new Date(Date.parse(to) - days * DAY).toISOString();
  const { toWatchId } = await import("#ledger");
  const fold = makeFold([{ ...watch, id: toWatchId(watch) }], await makeWatchTools());
  const alerts: WouldBe[] = [];
  const copies = new Map<string, number>();
  const told = new Set<string>();
  let facts = 0;
  const take = ({ alerts: raised, copies: more }: ReturnType<typeof fold.take>): void => {
    for (const alert of raised) {
      if (told.has(alert.id) || alert.at <= from || alert.at > to) continue;
      told.add(alert.id); // as live, where the same is recorded once
      alerts.push({ ...alert, sentence: toSentence(alert), copies: 0 });
    }
    for (const { alert } of more) copies.set(alert, (copies.get(alert) ?? 0) + 1);
  };
  for await (const event of watchEvents(ledger, [watch], 0)) {
    if (event.at > to) break;
    if (event.cause === "added") facts += event.claims.length;
    take(fold.take(event));
  }
  take({ alerts: fold.tick(to), copies: [] });
  const shown = alerts.toReversed().slice(0, SHOWN);
  return {
    days,
    from,
    to,
    fired: alerts.length,
    alerts: shown.map((alert) => ({ ...alert, copies: copies.get(alert.id) ?? 0 })),
    facts,
  };
}
