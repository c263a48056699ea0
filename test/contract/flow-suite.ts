import { beforeEach, describe, expect, test } from "vitest";
import type { FlowStore, NewTask, Task, TaskResult } from "#ledger";
import type { Source } from "#model";
import { collect } from "./reading.ts";
import type { Open } from "./suite.ts";

/** Minutes after the tests' noon, as an instant. */
export const at = (minutes: number): string => new Date(Date.UTC(2025, 10, 3, 12, minutes)).toISOString();

export const FEED: Source = {
  id: "aaaaaaaa",
  kind: "feed",
  address: "https://a.example/feed",
  options: { topic: "礦業", every: 600 },
  addedAt: at(0),
};
export const MAP: Source = {
  id: "bbbbbbbb",
  kind: "sitemap",
  address: "https://b.example/map",
  options: {},
  addedAt: at(1),
};

export function look(source: Source, due: string): NewTask {
  const { id, address } = source;
  return { kind: "list", address, source: id, place: new URL(address).host, due };
}

export function page(address: string, due: string, more: Partial<NewTask> = {}): NewTask {
  return { kind: "page", address, source: FEED.id, place: new URL(address).host, due, ...more };
}

const DONE: TaskResult = { visit: { outcome: "page", bytes: 10 } };

export function describeFlow(open: Open): void {
  let flow: FlowStore;
  beforeEach(async () => {
    ({ flow } = await open());
    await flow.addSource(FEED, [look(FEED, at(0))]);
  });
  const lease = (most: number, minutes: number, owner = "one") =>
    flow.lease(owner, most, at(minutes), at(minutes + 10));
  const end = (task: Task, result: TaskResult, minutes: number) => flow.finish([{ task, result }], at(minutes));

  describe("sources", () => {
    test("are all kept, in the order in which they came", async () => {
      await flow.addSource(MAP, [look(MAP, at(1))]);
      expect(await flow.sources()).toEqual([FEED, MAP]);
      await flow.removeSource(FEED.id, at(5));
      expect(await flow.sources()).toEqual([{ ...FEED, removedAt: at(5) }, MAP]);
      const again = { ...FEED, options: { topic: "鋰" }, addedAt: at(6) };
      await flow.addSource(again, []);
      expect(await flow.sources()).toEqual([again, MAP]);
    });

    test("that are not there cannot be taken off", async () => {
      await flow.removeSource(FEED.id, at(5));
      for (const id of [FEED.id, MAP.id]) {
        await expect(flow.removeSource(id, at(6))).rejects.toMatchObject({
          problem: { code: "usage.unknown-source", at: { source: id } },
        });
      }
    });

    test("taken off have nothing to do, and a visit that ends afterwards asks nothing", async () => {
      await flow.enqueue([page("https://a.example/1", at(0))]);
      const [list] = await lease(1, 1);
      await flow.removeSource(FEED.id, at(2));
      await end(
        list!,
        { visit: { outcome: "items", items: 1 }, due: at(3), tasks: [page("https://a.example/2", at(2))] },
        2,
      );
      expect(await flow.enqueue([page("https://a.example/3", at(2))])).toBe(0);
      expect(await lease(9, 60)).toEqual([]);
      expect(await flow.queue(at(60))).toEqual({ due: 0, later: 0, leased: 0, done: 0 });
      expect(await collect(flow.visits())).toHaveLength(1);
    });

    test("added again do not fetch anew what was fetched", async () => {
      await flow.enqueue([page("https://x.example/1", at(0)), page("https://y.example/2", at(9))]);
      const pages = (await lease(9, 1)).filter(({ kind }) => kind === "page");
      await end(pages[0]!, DONE, 1);
      await flow.removeSource(FEED.id, at(2));
      await flow.addSource(FEED, [look(FEED, at(3))]);
      expect(await flow.enqueue([page("https://x.example/1", at(4)), page("https://y.example/2", at(4))])).toBe(1);
      expect((await lease(9, 5)).map(({ address }) => address)).toEqual([FEED.address, "https://y.example/2"]);
    });
  });

  describe("the queue", () => {
    test("has a task once, and again when its list says that it stands otherwise", async () => {
      const one = page("https://x.example/1", at(1), {
        mark: "a",
        item: { address: "https://x.example/1", text: "<p>甲" },
      });
      expect(await flow.enqueue([one, one])).toBe(1);
      expect(await flow.enqueue([one, { ...one, kind: "file", place: "disk" }, { ...one, mark: undefined! }])).toBe(1);
      const [, leased] = await lease(2, 2);
      expect(leased).toEqual({ ...one, id: expect.any(Number), visits: 0, failures: 0 });
      await end(leased!, DONE, 2);
      expect(await flow.enqueue([one])).toBe(0);
      expect(
        await flow.enqueue([{ ...one, due: at(4), mark: "b", item: { address: one.address, text: "<p>乙" } }]),
      ).toBe(1);
      const again = (await lease(9, 4)).find(({ kind, address }) => kind === "page" && address === one.address);
      expect(again).toMatchObject({ id: leased!.id, mark: "b", due: at(4), visits: 1, doneAt: at(2) });
      expect(again!.item).toEqual({ address: one.address, text: "<p>乙" });
    });

    test("keeps a text that a list carried until it was read, and no longer", async () => {
      const item = { address: "https://x.example/1", title: "銅", text: "<p>甲" };
      await flow.enqueue([page(item.address, at(0), { item })]);
      const [, first] = await lease(2, 1);
      await end(first!, { visit: { outcome: "failed", code: "input.timeout" }, due: at(2) }, 1);
      const [second] = await lease(2, 2);
      expect(second).toMatchObject({ item, failures: 1 });
      await end(second!, { ...DONE, due: at(3) }, 2);
      const [third] = await lease(2, 3);
      expect(third).toMatchObject({ item: { address: item.address, title: "銅" }, failures: 0, visits: 2 });
      expect(third!.item).not.toHaveProperty("text");
    });

    test("gives the oldest first and one of a host at once", async () => {
      await flow.enqueue([
        page("https://x.example/late", at(3)),
        page("https://x.example/early", at(2)),
        page("https://y.example/1", at(1)),
        page("https://z.example/1", at(9)),
      ]);
      expect((await lease(9, 4)).map(({ address }) => address)).toEqual([
        FEED.address,
        "https://y.example/1",
        "https://x.example/early",
      ]);
      expect(await lease(9, 4)).toEqual([]);
      expect(await flow.queue(at(4))).toEqual({ due: 1, later: 1, leased: 3, done: 0, next: at(9) });
      await flow.release("two");
      expect(await lease(9, 4)).toEqual([]);
    });

    test("gives any number of those that ask nobody", async () => {
      const asked = [1, 2, 3].map((n) => page(`https://x.example/${n}`, at(n), { place: "" }));
      await flow.enqueue(asked);
      expect((await lease(3, 4)).map(({ address }) => address)).toEqual([
        FEED.address,
        asked[0]!.address,
        asked[1]!.address,
      ]);
      expect((await lease(3, 4)).map(({ address }) => address)).toEqual([asked[2]!.address]);
    });

    test("gives the most that is asked for, the rest next", async () => {
      await flow.enqueue([page("https://x.example/1", at(1)), page("https://y.example/1", at(2))]);
      expect((await lease(2, 4)).map(({ due }) => due)).toEqual([at(0), at(1)]);
      expect((await lease(2, 4)).map(({ due }) => due)).toEqual([at(2)]);
    });

    test("frees what was leased when the lease ends or is given back", async () => {
      const [first] = await lease(1, 1);
      expect(await lease(1, 10)).toEqual([]);
      const [second] = await lease(1, 11, "two");
      expect(second).toEqual(first);
      await flow.release("one");
      expect(await lease(1, 12)).toEqual([]);
      await flow.release("two");
      expect(await lease(1, 12)).toEqual([first]);
      await flow.release();
      expect(await lease(1, 12)).toEqual([first]);
    });

    test("does again at its time what is to be done again, with what is known", async () => {
      const [list] = await lease(1, 1);
      const validators = { etag: '"7"', bodyHash: "ab" };
      const tasks = [page("https://x.example/1", at(1))];
      await end(list!, { visit: { outcome: "items", items: 1 }, due: at(20), validators, note: "5", tasks }, 1);
      expect((await lease(9, 19)).map(({ address }) => address)).toEqual(["https://x.example/1"]);
      const [again] = await lease(9, 20);
      expect(again).toEqual({ ...list, due: at(20), visits: 1, doneAt: at(1), validators, note: "5" });
      await end(again!, { visit: { outcome: "unchanged" }, due: at(40) }, 21);
      expect((await lease(9, 40)).map((task) => [task.validators, task.note, task.visits])).toContainEqual([
        validators,
        "5",
        2,
      ]);
    });

    test("counts no failure of a task that was only asked to come later", async () => {
      const failed: TaskResult = { visit: { outcome: "failed", code: "input.timeout" }, due: at(0) };
      const failures: number[] = [];
      for (const result of [failed, { ...failed, isDeferred: true } as const, failed, DONE]) {
        const [task] = await lease(1, 1);
        failures.push(task!.failures);
        await end(task!, result, 1);
      }
      expect(failures).toEqual([0, 1, 1, 2]);
    });

    test("does not forget what is asked of a task that is under way", async () => {
      await flow.enqueue([page("https://x.example/1", at(0), { mark: "a" })]);
      const [, first] = await lease(2, 1);
      await flow.enqueue([page("https://x.example/1", at(2), { mark: "b" })]);
      await end(first!, DONE, 2);
      expect(await lease(9, 3)).toMatchObject([{ address: "https://x.example/1", mark: "b", visits: 1 }]);
    });

    test("is empty at first and counts what is done", async () => {
      const [list] = await lease(1, 1);
      await end(list!, { visit: { outcome: "items", items: 0 } }, 1);
      expect(await flow.queue(at(99))).toEqual({ due: 0, later: 0, leased: 0, done: 1 });
    });
  });

  describe("visits", () => {
    const FAILED: TaskResult = { visit: { outcome: "failed", code: "input.http-status", detail: "500" }, due: at(9) };

    test("are kept as they were", async () => {
      const [list] = await lease(1, 1);
      await end(list!, { visit: { outcome: "items", items: 2, bytes: 700, took: 12 }, due: at(2) }, 1);
      const [again] = await lease(1, 2);
      const denied = { outcome: "denied", detail: "Disallow: /" } as const;
      await end(again!, { visit: denied, due: at(3) }, 2);
      const [third] = await lease(1, 3);
      await end(third!, { visit: { outcome: "failed", code: "input.http-status", detail: "410", final: true } }, 3);
      const of = { kind: "list", address: FEED.address, source: FEED.id, articles: 0 };
      const all = [
        { ...of, number: 1, at: at(1), outcome: "items", items: 2, bytes: 700, took: 12 },
        { ...of, number: 2, at: at(2), ...denied },
        { ...of, number: 3, at: at(3), outcome: "failed", code: "input.http-status", detail: "410", final: true },
      ];
      expect(await collect(flow.visits())).toEqual(all);
      expect(await collect(flow.visits({ order: "newest", limit: 2 }))).toEqual([all[2], all[1]]);
      expect(await collect(flow.visits({ after: 1, outcome: "failed" }))).toEqual([all[2]]);
      expect(await collect(flow.visits({ source: MAP.id }))).toEqual([]);
      expect(await collect(flow.visits({ after: 2, order: "newest" }))).toEqual([all[2]]);
      expect(await flow.totals()).toEqual({
        visits: { items: 1, page: 0, unchanged: 0, denied: 1, failed: 1 },
        bytes: 700,
      });
    });

    test("are read in any number", async () => {
      const [list] = await lease(1, 1);
      const finished = Array.from({ length: 600 }, (_, i) => ({
        task: list!,
        result: { visit: { outcome: "page", bytes: i } as const },
      }));
      await flow.finish(finished, at(2));
      expect((await collect(flow.visits())).map(({ bytes }) => bytes)).toEqual(finished.map((_, i) => i));
      expect((await collect(flow.visits({ order: "newest" }))).map(({ number }) => number)).toEqual(
        finished.map((_, i) => 600 - i),
      );
      expect(await collect(flow.visits({ limit: 300 }))).toHaveLength(300);
    });

    test("say how a source does", async () => {
      expect(await flow.health(FEED.id)).toEqual({
        visits: { items: 0, page: 0, unchanged: 0, denied: 0, failed: 0 },
        bytes: 0,
        articles: 0,
        failures: 0,
        isFinal: false,
        errors: [],
        next: at(0),
        waiting: 1,
      });
      const [list] = await lease(1, 1);
      const tasks = [1, 2].map((n) => page(`https://x${n}.example/`, at(1)));
      await end(list!, { visit: { outcome: "items", items: 2, bytes: 100 }, due: at(5), tasks }, 1);
      const [one, two] = await lease(2, 2);
      const hashes = ["a".repeat(32), "b".repeat(32)];
      await end(one!, { visit: { outcome: "page", bytes: 50, articles: hashes } }, 2);
      await end(two!, { visit: { outcome: "page", bytes: 50, articles: [hashes[1]!, "c"] } }, 3);
      for (const minutes of [5, 9]) await end((await lease(1, minutes))[0]!, FAILED, minutes);
      const health = await flow.health(FEED.id);
      expect(health).toMatchObject({
        visits: { items: 1, page: 2, unchanged: 0, denied: 0, failed: 2 },
        ...{
          bytes: 200,
          articles: 3,
          lastVisit: at(9),
          lastSuccess: at(1),
          failures: 2,
          isFinal: false,
          next: at(9),
          waiting: 1,
        },
      });
      expect(health.errors.map((visit) => [visit.at, visit.code, visit.detail])).toEqual([
        [at(9), "input.http-status", "500"],
        [at(5), "input.http-status", "500"],
      ]);
      expect((await flow.health(FEED.id, 1)).errors).toHaveLength(1);
      await end((await lease(1, 10))[0]!, { visit: { ...FAILED.visit, final: true } }, 10);
      expect(await flow.health(FEED.id)).toMatchObject({ isFinal: true, waiting: 0, failures: 3 });
      expect(await flow.health(FEED.id)).not.toHaveProperty("next");
    });

    test("of a page that fails say nothing of its list", async () => {
      const [list] = await lease(1, 1);
      await end(
        list!,
        { visit: { outcome: "items", items: 1 }, due: at(5), tasks: [page("https://x.example/1", at(1))] },
        1,
      );
      await end((await lease(1, 2))[0]!, { visit: { outcome: "failed", code: "input.timeout", final: true } }, 2);
      expect(await flow.health(FEED.id)).toMatchObject({
        failures: 0,
        isFinal: false,
        lastSuccess: at(1),
        lastVisit: at(1),
      });
      expect((await flow.health(FEED.id)).errors).toHaveLength(1);
    });
  });

  describe("the right to work on the queue", () => {
    test("is had by one", async () => {
      const hold = await flow.hold();
      await expect(flow.hold()).rejects.toMatchObject({ problem: { code: "ledger.running" } });
      await hold.release();
      await (await flow.hold()).release();
    });
  });
}
