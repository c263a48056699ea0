import type { Ledger } from "#ledger";
import { doBeside, isDoneBeside } from "#service/desk/beside.ts";
import type { StoryBook } from "#story";
import { growStories } from "./grow.ts";
import { makeShelf, type StoryShelf } from "./shelf.ts";

/** What is known of a ledger's stories; `done` when it is of this moment. */
export interface FoundStories extends StoryShelf {
  readonly done: boolean;
}

interface Working {
  readonly sequence: number;
  shelf: StoryShelf | undefined;
  work: Promise<void>;
}

/** Milliseconds that an answer waits for stories to be found, when nobody says how long. */
const PATIENCE = 300;
const NONE = makeShelf({ stories: [], pages: [] });
const works = new WeakMap<Ledger, { current: Working; shown: StoryShelf | undefined }>();

/**
 * The stories of a ledger, of a large one found in a thread. What came since is added; what was known before is shown
 * until that is done. `patience`: how long to wait for it, `Infinity` for whoever needs it as it is now.
 */
export async function findStories(ledger: Ledger, patience = PATIENCE): Promise<FoundStories> {
  const { sequence } = await ledger.counts();
  const known = works.get(ledger);
  let current = known?.current;
  if (current === undefined || (current.sequence < sequence && current.shelf !== undefined)) {
    const fresh: Working = { sequence, shelf: undefined, work: Promise.resolve() };
    fresh.work = find(ledger).then(
      (book) => {
        fresh.shelf = makeShelf(book);
      },
      (error: unknown) => {
        works.delete(ledger);
        throw error;
      },
    );
    fresh.work.catch(() => undefined); // whoever waits is told, nobody else
    current = fresh;
    works.set(ledger, { current, shown: known?.shown });
  }
  await (patience === Number.POSITIVE_INFINITY ? current.work : Promise.race([current.work, wait(patience)]));
  if (current.sequence < sequence && patience === Number.POSITIVE_INFINITY) return findStories(ledger, patience);
  const shown = current.shelf ?? works.get(ledger)?.shown;
  works.set(ledger, { current, shown });
  return { ...(shown ?? NONE), done: current.shelf !== undefined && current.sequence >= sequence };
}

async function find(ledger: Ledger): Promise<StoryBook> {
  if (!(await isDoneBeside(ledger))) return growStories(ledger);
  let found: StoryBook = { stories: [], pages: [] };
  for await (const book of doBeside<StoryBook>(ledger, { kind: "stories" })) found = book;
  return found;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
