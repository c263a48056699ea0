import { BEFORE_INSTANTS, laterOf, toInstant } from "#ledger/instant.ts";
import { checkOpen, type Store } from "./store.ts";

/** Notes when what is new was appended; nothing when nothing is. Gives the instant that counts. */
export function stamp(store: Store, instant: string): string {
  const last = store.stamps.at(-1);
  const at = laterOf(laterOf(instant, last?.at ?? BEFORE_INSTANTS), store.waited ?? BEFORE_INSTANTS);
  if (store.sequence > (last?.sequence ?? 0)) store.stamps.push({ sequence: store.sequence, at });
  return at;
}

/** The instant at which a sequence was appended. */
export function instantOf(store: Store, sequence: number): string {
  return store.stamps.find((each) => each.sequence >= sequence)?.at ?? BEFORE_INSTANTS;
}

/** See `Ledger.sequenceAt`. */
export function sequenceAt(store: Store, instant: string): number {
  checkOpen(store);
  const wanted = toInstant(instant);
  return store.stamps.findLast(({ at }) => at <= wanted)?.sequence ?? 0;
}
