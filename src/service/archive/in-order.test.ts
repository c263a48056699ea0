import { expect, test } from "vitest";
import type { WarcItem } from "#intake";
import { type ReadItem, readInOrder } from "./in-order.ts";
import type { PageRead, RawPage } from "./page.ts";

/** Pages with a damaged record after every seventh. */
async function* makeItems(count: number, size: number, onTake: () => void = () => undefined): AsyncGenerator<WarcItem> {
  for (let n = 0; n < count; n++) {
    onTake();
    const place = { offset: n };
    if (n % 8 === 7) yield { kind: "damage", ...place, code: "input.damaged-record", reason: "gzip" };
    else
      yield {
        kind: "page",
        type: "response",
        ...place,
        url: `https://a.example/${n}`,
        bytes: new Uint8Array(size),
        next: { offset: n + 1 },
      };
  }
}

const toReads = (pages: readonly RawPage[]): PageRead[] =>
  pages.map(({ offset }) => ({
    articles: [],
    problem: { code: "input.no-article", at: { source: "", byte: offset } },
  }));

test("what comes is in the order of the file, whoever is done first", async () => {
  const waiting: (() => void)[] = [];
  const crew = {
    width: 5,
    read: (pages: readonly RawPage[]) => {
      const { promise, resolve } = Promise.withResolvers<readonly PageRead[]>();
      waiting.push(() => resolve(toReads(pages)));
      setImmediate(() => waiting.pop()?.()); // the last first
      return promise;
    },
    close: async () => undefined,
  };
  const items: ReadItem[] = [];
  for await (const one of readInOrder(makeItems(500, 10), crew, { source: "a.warc" })) items.push(one);
  expect(items.map(({ item }) => item.offset)).toEqual(Array.from({ length: 500 }, (_, n) => n));
  for (const { item, read } of items)
    expect(read?.problem?.at.byte).toBe(item.kind === "page" ? item.offset : undefined);
});

test.each([
  ["small pages", 100],
  ["large pages", 1_000_000],
])("of %s only so many are taken as are under way, however long the archive is", async (_what, size) => {
  const most = async (count: number): Promise<number> => {
    let [taken, given, ahead] = [0, 0, 0];
    const items = makeItems(count, size, () => {
      taken++;
      ahead = Math.max(ahead, taken - given);
    });
    const crew = { width: 4, read: async (pages: readonly RawPage[]) => toReads(pages), close: async () => undefined };
    for await (const _ of readInOrder(items, crew, { source: "a.warc" })) given++;
    expect(given).toBe(count);
    return ahead;
  };
  const few = await most(400);
  expect(await most(2_000)).toBe(few);
  expect(few).toBeLessThanOrEqual(size > 1_000 ? 70 : 4 * 16 + 1);
});

test("what goes wrong is thrown after what came before it", async () => {
  let calls = 0;
  const crew = {
    width: 4,
    read: async (pages: readonly RawPage[]) => {
      if (++calls === 3) throw new Error("broken");
      return toReads(pages);
    },
    close: async () => undefined,
  };
  const places: number[] = [];
  const reading = (async () => {
    for await (const { item } of readInOrder(makeItems(400, 10), crew, { source: "a.warc" })) places.push(item.offset);
  })();
  await expect(reading).rejects.toThrow("broken");
  expect(places).toEqual(Array.from({ length: 32 }, (_, n) => n));
});
