import type { Ledger } from "#ledger";
import { ProblemError, type Reading } from "#model";
import { isArchiveInput } from "./archive/open.ts";
import { now } from "./clock.ts";
import { makeBinder } from "./facts.ts";
import { type Input, listInputs } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import { makeMeter } from "./read.ts";
import { groupByRun, type Made, readMade } from "./restore/made.ts";

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
  readonly onStored?: (sum: Added, readings: readonly Reading[]) => void;
  /** Articles of one batch at most, where many small batches are wanted. */
  readonly batchArticles?: number;
}

const BATCH_ARTICLES = 2_000;
/** Of an archive: other threads read on while this one stores, but not far. */
const BATCH_PAGES = 256;
/** A batch is also closed at this much text (UTF-16 units) or so many figures and times: memory stays bounded. */
const BATCH_CHARS = 8_000_000;
const BATCH_MENTIONS = 60_000;

const NOTHING: Added = { added: 0, known: 0, superseded: 0, figures: 0, times: 0 };

/**
 * Reads inputs into the ledger, a batch at a time, all or none of each. A batch joins whole inputs; only an input
 * longer than a batch is split. Throws ProblemError at the first bad input: inputs before it are stored then, and of a
 * long NDJSON the batches before the bad line; of any other input nothing. `onStored` tells exactly what is on disk.
 */
export async function addInputs(
  ledger: Pick<Ledger, "append">,
  names: readonly string[],
  options: AddOptions = {},
): Promise<Added> {
  return addListed(ledger, await listInputs(names), options);
}

/** The same for inputs that are listed already. */
export async function addListed(
  ledger: Pick<Ledger, "append">,
  inputs: readonly Input[],
  options: AddOptions = {},
): Promise<Added> {
  const meter = makeMeter(inputs, options);
  const binder = await makeBinder();
  const batch = makeBatch(ledger, options);
  for (const input of inputs) {
    try {
      const most = isArchiveInput(input) ? BATCH_PAGES : BATCH_ARTICLES;
      for await (const made of readMade(input, options, meter, binder)) {
        batch.push(made);
        if (batch.isFull(options.batchArticles ?? most)) await batch.store();
      }
    } catch (error) {
      if (isInputProblem(error)) await batch.storeWhole();
      throw error;
    }
    batch.endInput();
  }
  await batch.storeWhole();
  return batch.sum();
}

function isInputProblem(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code.startsWith("input.");
}

/** Readings on their way into the ledger; the first `whole` of them belong to inputs that were read to their end. */
function makeBatch(ledger: Pick<Ledger, "append">, { onStored }: AddOptions) {
  let readings: Made[] = [];
  let whole = 0;
  let chars = 0;
  let mentions = 0;
  let sum = NOTHING;
  const push = (made: Made): void => {
    const { reading } = made;
    readings.push(made);
    chars += reading.article.text.length;
    mentions += reading.figures.length + reading.times.length;
  };
  const storeFirst = async (count: number): Promise<void> => {
    if (count === 0) return;
    const first = readings.slice(0, count);
    for (const { run, readings: some } of groupByRun(first))
      sum = addUp(sum, await ledger.append(some, run, now()), some);
    const rest = readings.slice(count);
    [readings, whole, chars, mentions] = [[], 0, 0, 0];
    rest.forEach(push);
    onStored?.(
      sum,
      first.map(({ reading }) => reading),
    );
  };
  return {
    push,
    isFull: (most: number) => readings.length >= most || chars >= BATCH_CHARS || mentions >= BATCH_MENTIONS,
    endInput: () => {
      whole = readings.length;
    },
    /** Stores the whole inputs, and only without one a part of the input that is being read. */
    store: () => storeFirst(whole > 0 ? whole : readings.length),
    storeWhole: () => storeFirst(whole),
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
