import type { Ledger } from "#ledger";
import { inTurns } from "#service/view/fair.ts";
import { makeStoryKeeper, type StoryBook, type StoryKeeper } from "#story";

interface Growing {
  readonly keeper: StoryKeeper;
  /** Everything up to this sequence is in it. */
  sequence: number;
  work: Promise<unknown>;
}

const growing = new WeakMap<object, Growing>();

/** The stories of a ledger as it is now; only what came since the last time is looked at. */
export function growStories(ledger: Pick<Ledger, "readings" | "counts">): Promise<StoryBook> {
  const known = growing.get(ledger) ?? { keeper: makeStoryKeeper(), sequence: 0, work: Promise.resolve() };
  growing.set(ledger, known);
  const work = known.work.catch(() => undefined).then(() => grow(ledger, known));
  known.work = work;
  return work;
}

async function grow(ledger: Pick<Ledger, "readings" | "counts">, known: Growing): Promise<StoryBook> {
  const { sequence } = await ledger.counts();
  for await (const reading of inTurns(ledger.readings({ order: "appended", after: known.sequence }))) {
    known.keeper.add(reading);
    known.sequence = reading.sequence;
  }
  known.sequence = Math.max(known.sequence, sequence);
  return known.keeper.book();
}
