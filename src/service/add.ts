import type { Ledger } from "#ledger";
import type { Reading } from "#model";
import { listInputs } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import { makeMeter, readInput } from "./read.ts";
import { RUN } from "./run.ts";

/** What adding stored. Figures and times are those of all readings appended, also of articles known before. */
export interface Added {
  readonly added: number;
  readonly known: number;
  readonly superseded: number;
  readonly figures: number;
  readonly times: number;
}

export interface AddOptions extends ReadOptions {
  /** Told after each batch that the ledger has acknowledged: all that is on disk by now. */
  readonly onStored?: (sum: Added) => void;
}

const BATCH_ARTICLES = 2_000;
/** A batch is also closed at this much text, in UTF-16 units, so that long articles do not fill the memory. */
const BATCH_CHARS = 8_000_000;

const NOTHING: Added = { added: 0, known: 0, superseded: 0, figures: 0, times: 0 };

/**
 * Reads inputs into the ledger, a batch at a time, all or none of each. A batch joins whole inputs; only an input
 * longer than a batch is split. Throws ProblemError at the first bad input: inputs before it are stored then, and of a
 * long NDJSON the batches before the bad line; of any other input nothing. `onStored` tells exactly what is on disk.
 */
export async function addInputs(ledger: Ledger, names: readonly string[], options: AddOptions = {}): Promise<Added> {
  const inputs = await listInputs(names);
  const meter = makeMeter(inputs, options);
  const batch = makeBatch(ledger, options);
  for (const input of inputs) {
    try {
      for await (const reading of readInput(input, options, meter)) {
        if (batch.push(reading)) await batch.store();
      }
    } catch (error) {
      batch.drop();
      await batch.store();
      throw error;
    }
    batch.endInput();
  }
  await batch.store();
  return batch.sum();
}

/** Readings on their way into the ledger; `whole` of them belong to inputs that were read to their end. */
function makeBatch(ledger: Ledger, { onStored }: AddOptions) {
  let readings: Reading[] = [];
  let chars = 0;
  let whole = 0;
  let sum = NOTHING;
  return {
    /** Takes one reading; says whether the batch is full. */
    push(reading: Reading): boolean {
      readings.push(reading);
      chars += reading.article.text.length;
      return readings.length >= BATCH_ARTICLES || chars >= BATCH_CHARS;
    },
    endInput(): void {
      whole = readings.length;
    },
    /** Lets go of what belongs to an input that proved bad. */
    drop(): void {
      readings.length = whole;
    },
    async store(): Promise<void> {
      if (readings.length === 0) return;
      const stored = await ledger.append(readings, RUN);
      sum = addUp(sum, stored, readings);
      readings = [];
      chars = 0;
      whole = 0;
      onStored?.(sum);
    },
    sum: () => sum,
  };
}

function addUp(sum: Added, stored: Pick<Added, "added" | "known" | "superseded">, readings: readonly Reading[]): Added {
  return {
    added: sum.added + stored.added,
    known: sum.known + stored.known,
    superseded: sum.superseded + stored.superseded,
    figures: sum.figures + readings.reduce((count, reading) => count + reading.figures.length, 0),
    times: sum.times + readings.reduce((count, reading) => count + reading.times.length, 0),
  };
}
