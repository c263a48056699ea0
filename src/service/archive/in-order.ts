import type { WarcItem, WarcPage } from "#intake";
import type { Crew } from "./crew.ts";
import type { PageRead } from "./page.ts";
import type { PageOptions } from "./task.ts";

/** An item of an archive: damage as it was found, or a page with what reading it gave. */
export interface ReadItem {
  readonly item: WarcItem;
  /** Of a page. */
  readonly read?: PageRead;
}

/** Pages that are handed over together, and bytes of them. */
const TOGETHER = 16;
const TOGETHER_BYTES = 2 * 1024 * 1024;
/** Bytes of pages that are read or wait, beyond which nothing more is taken from the archive. */
const UNDER_WAY_BYTES = 64 * 1024 * 1024;

interface Batch {
  readonly items: readonly WarcItem[];
  readonly bytes: number;
  readonly reads: Promise<readonly PageRead[]>;
}

/** Has a crew read the pages of an archive and gives all in the order of the file. Holds a bounded number of pages. */
export async function* readInOrder(
  items: AsyncIterable<WarcItem>,
  crew: Crew,
  textOptions: PageOptions,
): AsyncGenerator<ReadItem> {
  const waiting: Batch[] = [];
  let [some, bytes, underWay]: [WarcItem[], number, number] = [[], 0, 0];
  const hand = (): void => {
    const reads = crew.read(
      some.filter((item): item is WarcPage => item.kind === "page"),
      textOptions,
    );
    reads.catch(() => undefined); // whoever takes the batch is told
    waiting.push({ items: some, bytes, reads });
    underWay += bytes;
    [some, bytes] = [[], 0];
  };
  const take = async (): Promise<readonly ReadItem[]> => {
    const batch = waiting.shift()!;
    const reads = [...(await batch.reads)].values();
    underWay -= batch.bytes;
    return batch.items.map((item) => (item.kind === "page" ? { item, read: reads.next().value! } : { item }));
  };
  for await (const item of items) {
    some.push(item);
    if (item.kind === "page") bytes += item.bytes.length;
    if (some.length < TOGETHER && bytes < TOGETHER_BYTES) continue;
    hand();
    while (waiting.length >= crew.width || underWay >= UNDER_WAY_BYTES) yield* await take();
  }
  if (some.length > 0) hand();
  while (waiting.length > 0) yield* await take();
}
