import { afterEach, beforeEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import type { Item, Outcome } from "#model";
import type { FlowContext } from "#service/flow/context.ts";
import type { FlowEvent } from "#service/flow/event.ts";
import { runFlow } from "#service/flow/run.ts";
import { addSource } from "#service/flow/source.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";

const folder = makeFolder();
const FEED = "https://a.example/feed";
let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(folder.file());
});
afterEach(() => ledger.close());

type Answer = Outcome | ((signal?: AbortSignal) => Outcome | Promise<Outcome>);

/** A net of our own: what each address answers, and what was asked. The clock goes on when the test says so. */
function makeNet(answers: Record<string, Answer>) {
  let minutes = 0;
  const asked: string[] = [];
  const ctx: FlowContext = {
    ask: async (address) => {
      asked.push(address);
      const answer = answers[address] ?? { kind: "failed", code: "input.http-status", detail: "404", final: true };
      return typeof answer === "function" ? answer() : answer;
    },
    openArchive: () => Promise.reject(new Error("no archives")),
    wait: (failures) => 60 * 2 ** failures,
    chance: () => 0.5,
    now: () => new Date(Date.now() + minutes * 60_000).toISOString(),
    ticks: () => 0,
  };
  return {
    ctx,
    /** Addresses in the order in which they were asked for since the last time. */
    asked: () => asked.splice(0),
    pass: (more: number) => {
      minutes += more;
    },
  };
}

const body = (n: number, tonnes = 1200) =>
  `<html><head><title>銅礦公司第${n}號公告</title></head><body><article><h1>銅礦公司第${n}號公告</h1><p>${`該公司表示，第${n}號礦區上月出貨${tonnes}公噸，較前月增加3%，後續仍看需求。`.repeat(4)}</p></article></body></html>`;
const page = (n: number, tonnes?: number): Outcome => ({
  kind: "page",
  bytes: Buffer.from(body(n, tonnes)),
  url: `https://b.example/${n}`,
  contentType: "text/html; charset=utf-8",
  validators: { etag: `"${n}-${tonnes}"` },
});
const item = (n: number, more: Partial<Item> = {}): Item => ({ address: `https://b.example/${n}`, ...more });
const list = (...items: readonly Item[]): Outcome => ({ kind: "items", form: "rss", items, validators: { etag: "l" } });
const pagesOf = (...numbers: readonly number[]) =>
  Object.fromEntries(numbers.map((n) => [`https://b.example/${n}`, page(n)]));
const titles = async () => (await collect(ledger.entries({ order: "appended" }))).map(({ title }) => title);
async function runOnce(ctx: FlowContext, onEvent?: (event: FlowEvent) => void) {
  return runFlow(ledger, { once: true, context: ctx, ...(onEvent !== undefined && { onEvent }) });
}

test("a feed's pages are read once, under its topic and outlet, and its next look finds nothing to do", async () => {
  const net = makeNet({ [FEED]: list(item(1), item(2)), ...pagesOf(1, 2) });
  const source = await addSource(ledger, { name: FEED, options: { topic: "礦業", outlet: "甲報" } });
  const summary = await runOnce(net.ctx);
  expect(net.asked()).toEqual([FEED, "https://b.example/1", "https://b.example/2"]);
  expect(summary).toMatchObject({ added: 2, known: 0, visits: { items: 1, page: 2 }, hopeless: [], released: 0 });
  expect(await collect(ledger.entries({ order: "appended" }))).toMatchObject([
    { title: "銅礦公司第1號公告", topics: ["礦業"], source: "甲報", url: "https://b.example/1" },
    { title: "銅礦公司第2號公告", topics: ["礦業"], source: "甲報", url: "https://b.example/2" },
  ]);
  await runOnce(net.ctx);
  expect(net.asked()).toEqual([]);
  net.pass(20);
  await runOnce(net.ctx);
  expect(net.asked()).toEqual([FEED]);
  expect(await ledger.flow.health(source.id)).toMatchObject({ articles: 2, failures: 0, waiting: 3 });
});

test("a page is looked at again on its days, then no more; what changed is another article", async () => {
  const answers: Record<string, Answer> = { [FEED]: list(item(1)), ...pagesOf(1) };
  const net = makeNet(answers);
  await addSource(ledger, { name: FEED, options: { every: 60 * 24 * 3600 } });
  await runOnce(net.ctx);
  answers[item(1).address] = page(1, 1300);
  const seen: number[] = [];
  for (let hour = 0; hour < 24 * 12; hour++) {
    net.pass(60);
    net.asked();
    await runOnce(net.ctx);
    seen.push(net.asked().length);
    if (hour === 0) answers[item(1).address] = { kind: "unchanged" };
  }
  expect(seen.reduce((sum, count) => sum + count, 0)).toBe(5);
  expect(seen.flatMap((count, hour) => (count > 0 ? [hour + 1] : []))).toEqual([1, 6, 24, 72, 168]);
  expect(await titles()).toHaveLength(2);
}, 60_000);

test("an item that its list says was updated is fetched again, others are not", async () => {
  const answers: Record<string, Answer> = {
    [FEED]: list(item(1, { updated: "2025-11-03T08:00Z" }), item(2)),
    ...pagesOf(1, 2),
  };
  const net = makeNet(answers);
  await addSource(ledger, { name: FEED });
  await runOnce(net.ctx);
  net.asked();
  net.pass(20);
  answers[FEED] = list(item(1, { updated: "2025-11-03T09:00Z" }), item(2));
  await runOnce(net.ctx);
  expect(net.asked()).toEqual([FEED, "https://b.example/1"]);
});

test("the page's own date wins over its list's, which is assumed where the page has none; one of the future is none", async () => {
  const dated = {
    ...page(1),
    bytes: Buffer.from(
      body(1).replace("<head>", '<head><meta property="article:published_time" content="2025-10-02">'),
    ),
  } as Outcome;
  const net = makeNet({
    [FEED]: list(
      item(1, { published: "2025-10-01" }),
      item(2, { published: "2025-10-01" }),
      item(3, { published: "2099-01-01" }),
    ),
    ...pagesOf(2, 3),
    [item(1).address]: dated,
  });
  await addSource(ledger, { name: FEED });
  await runOnce(net.ctx);
  const dates = (await collect(ledger.readings())).map(({ article: { url, published, publishedBy } }) => [
    url,
    published,
    publishedBy?.kind,
  ]);
  expect(dates.sort()).toEqual([
    [item(1).address, "2025-10-02", "printed"],
    [item(2).address, "2025-10-01", "assumed"],
    [item(3).address, undefined, undefined],
  ]);
});

test("a text that the list carries is read without asking for its page, and again when it changes", async () => {
  const text = (tonnes: number) =>
    `<p>${`第一號礦區上月出貨${tonnes}公噸，較前月增加3%，後續仍看需求。`.repeat(4)}</p>`;
  const answers: Record<string, Answer> = { [FEED]: list(item(1, { title: "甲 & 乙", text: text(1200) })) };
  const net = makeNet(answers);
  await addSource(ledger, { name: FEED });
  await runOnce(net.ctx);
  for (const tonnes of [1200, 1300]) {
    net.pass(20);
    answers[FEED] = list(item(1, { title: "甲 & 乙", text: text(tonnes) }));
    await runOnce(net.ctx);
  }
  expect(net.asked()).toEqual([FEED, FEED, FEED]);
  const entries = await collect(ledger.entries());
  expect(entries).toMatchObject([
    { title: "甲 & 乙", url: item(1).address },
    { title: "甲 & 乙", url: item(1).address },
  ]);
});

test("what fails is tried again later and later, and a page is given up in the end; the rest goes on", async () => {
  const failed: Outcome = { kind: "failed", code: "input.timeout", final: false };
  const net = makeNet({ [FEED]: list(item(1), item(2)), ...pagesOf(2), "https://b.example/1": failed });
  await addSource(ledger, { name: FEED, options: { every: 10 ** 7 } });
  expect(await runOnce(net.ctx)).toMatchObject({ added: 1, visits: { page: 1, failed: 1 }, hopeless: [] });
  for (let minute = 0; minute < 600; minute++) {
    net.pass(1);
    if ((await ledger.flow.queue(net.ctx.now())).due > 0) await runOnce(net.ctx);
  }
  const tries = net.asked().filter((address) => address === "https://b.example/1");
  expect(tries).toHaveLength(8);
  const errors = await collect(ledger.flow.visits({ outcome: "failed" }));
  expect(errors.map(({ final }) => final)).toEqual([...Array(7).fill(undefined), true]);
}, 60_000);

test("a page whose server says to come later is not given up for that, until it has said so very often", async () => {
  let busy = 12;
  const later: Outcome = { kind: "failed", code: "input.http-status", detail: "429", retryAfter: 60, final: false };
  const net = makeNet({
    [FEED]: list(item(1), item(2)),
    [item(1).address]: () => (busy-- > 0 ? later : page(1)),
    [item(2).address]: later,
  });
  await addSource(ledger, { name: FEED, options: { every: 10 ** 9 } });
  for (let day = 0; day < 60; day++) {
    await runOnce({ ...net.ctx, wait: () => 60 });
    net.pass(24 * 60);
  }
  const visits = await collect(ledger.flow.visits());
  const of = (n: number) => visits.filter(({ address }) => address === item(n).address);
  expect(
    of(1)
      .slice(0, 13)
      .map(({ outcome }) => outcome),
  ).toEqual([...Array(12).fill("failed"), "page"]);
  expect(of(2)).toHaveLength(48);
  expect(of(2).findIndex(({ final }) => final === true)).toBe(47);
}, 60_000);

test("a page that two sources name is fetched once and stands under the topics of both", async () => {
  const other = "https://c.example/feed";
  const net = makeNet({ [FEED]: list(item(1)), [other]: list(item(1), item(2)), ...pagesOf(1, 2) });
  await addSource(ledger, { name: FEED, options: { topic: "甲" } });
  await addSource(ledger, { name: other, options: { topic: "乙" } });
  await runOnce(net.ctx);
  expect(net.asked().sort()).toEqual([FEED, other, item(1).address, item(2).address].sort());
  const entries = await collect(ledger.entries({ order: "appended" }));
  expect(entries.map(({ url, topics }) => [url, [...topics].sort()])).toEqual([
    [item(1).address, ["乙", "甲"]],
    [item(2).address, ["乙"]],
  ]);
  for (const { id } of await ledger.flow.sources())
    expect((await ledger.flow.health(id)).visits.page).toBeGreaterThan(0);
});

test("what a source may have from a private network is not handed to one that may not", async () => {
  const other = "https://c.example/feed";
  const net = makeNet({ [FEED]: list(item(1)), [other]: list(item(1)), ...pagesOf(1) });
  await addSource(ledger, { name: FEED, options: { allowPrivate: true } });
  await addSource(ledger, { name: other, options: { allowPrivate: false } });
  await runOnce(net.ctx);
  expect(net.asked().filter((address) => address === item(1).address)).toHaveLength(2);
});

test("a source that is gone or refuses us is told, looked at once a day, and is well again when it answers", async () => {
  const answers: Record<string, Answer> = {
    [FEED]: { kind: "denied", rule: "Disallow: /" },
    "https://c.example/rss": { kind: "failed", code: "input.http-status", detail: "410", final: true },
  };
  const net = makeNet(answers);
  const [denied, gone] = [
    await addSource(ledger, { name: FEED }),
    await addSource(ledger, { name: "https://c.example/rss" }),
  ];
  const summary = await runOnce(net.ctx);
  expect(summary.hopeless).toMatchObject([
    { source: FEED, outcome: "denied", detail: "Disallow: /" },
    { source: "https://c.example/rss", code: "input.http-status", detail: "410" },
  ]);
  net.pass(20 * 60);
  await runOnce(net.ctx);
  expect(net.asked()).toHaveLength(2);
  net.pass(7 * 60);
  answers[FEED] = list();
  expect((await runOnce(net.ctx)).hopeless).toHaveLength(1);
  expect(await ledger.flow.health(denied.id)).toMatchObject({ failures: 0, isFinal: false });
  expect(await ledger.flow.health(gone.id)).toMatchObject({ failures: 2, isFinal: true });
});

test("the next pages of a list are followed the first time only, and lists that it names are looked at too", async () => {
  const next = (n: number) => `${FEED}?page=${n}`;
  const answers: Record<string, Answer> = {
    [FEED]: { ...list(item(1)), next: next(2), lists: ["https://a.example/more"] } as Outcome,
    [next(2)]: { ...list(item(2)), next: next(3) } as Outcome,
    [next(3)]: list(item(3)),
    "https://a.example/more": list(item(4)),
    ...pagesOf(1, 2, 3, 4),
  };
  const net = makeNet(answers);
  await addSource(ledger, { name: FEED });
  expect(await runOnce(net.ctx)).toMatchObject({ added: 4, visits: { items: 4, page: 4 } });
  net.asked();
  net.pass(20);
  await runOnce(net.ctx);
  expect(net.asked().sort()).toEqual([FEED, "https://a.example/more"].sort());
});

test("a page on which no article is found is told with its cause and not asked for again", async () => {
  const nothing: Outcome = { kind: "page", bytes: Buffer.from("<html><body></body></html>"), url: item(1).address };
  const net = makeNet({ [FEED]: list(item(1)), [item(1).address]: nothing });
  const source = await addSource(ledger, { name: FEED });
  await runOnce(net.ctx);
  net.pass(24 * 60);
  await runOnce(net.ctx);
  expect(net.asked().filter((address) => address === item(1).address)).toHaveLength(1);
  const { errors } = await ledger.flow.health(source.id);
  expect(errors).toMatchObject([{ outcome: "failed", code: expect.stringMatching(/^input\./), final: true }]);
});

test("one page of a host at once, several hosts at once, and never more than can be read", async () => {
  let [now, most] = [0, 0];
  const busy = new Map<string, number>();
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  const slow = (n: number) => async (): Promise<Outcome> => {
    const host = `h${n % 10}`;
    most = Math.max(most, ++now);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    expect(busy.get(host)).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    busy.set(host, 0);
    now--;
    return page(n);
  };
  const address = (n: number) => `https://h${n % 10}.example/${n}`;
  const net = makeNet({
    [FEED]: list(...numbers.map((n) => ({ address: address(n) }))),
    ...Object.fromEntries(numbers.map((n) => [address(n), slow(n)])),
  });
  await addSource(ledger, { name: FEED });
  expect(await runOnce(net.ctx)).toMatchObject({ added: 30, visits: { page: 30 } });
  expect(most).toBeGreaterThan(3);
  expect(most).toBeLessThanOrEqual(8);
}, 60_000);

test("a run that is told to stop stores what was fetched, gives the rest back, and the next one goes on", async () => {
  const stop = new AbortController();
  let open = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  const never = async (): Promise<Outcome> => {
    stop.abort();
    await held;
    throw new Error("the run is to stop");
  };
  const answers: Record<string, Answer> = { [FEED]: list(item(1), item(2)), ...pagesOf(1), [item(2).address]: never };
  const net = makeNet(answers);
  await addSource(ledger, { name: FEED });
  const events: FlowEvent[] = [];
  const running = runFlow(ledger, {
    context: net.ctx,
    signal: stop.signal,
    onEvent: (event) => {
      events.push(event);
      if (event.event === "stopping") open();
    },
  });
  expect(await running).toMatchObject({ added: 1, released: 1, visits: { items: 1, page: 1 } });
  expect(events.at(-1)).toEqual({ event: "stopping" });
  expect(await ledger.flow.queue(net.ctx.now())).toMatchObject({ due: 1, leased: 0 });
  answers[item(2).address] = page(2);
  expect(await runOnce(net.ctx)).toMatchObject({ added: 1, known: 0 });
});

test("what a run that was killed had under way is done by the next; what it had appended is not doubled", async () => {
  const net = makeNet({ [FEED]: list(item(1)), ...pagesOf(1) });
  await addSource(ledger, { name: FEED });
  const killed: Ledger = {
    ...ledger,
    flow: {
      ...ledger.flow,
      finish: async (finished, at) => {
        if (finished.some(({ task }) => task.kind === "page")) throw new Error("killed");
        return ledger.flow.finish(finished, at);
      },
      release: async () => undefined,
    },
  };
  await expect(runFlow(killed, { once: true, context: net.ctx })).rejects.toThrow("killed");
  expect(await ledger.flow.queue(net.ctx.now())).toMatchObject({ leased: 1, due: 0 });
  expect(await runOnce(net.ctx)).toMatchObject({ added: 0, known: 1, visits: { items: 0, page: 1 } });
  expect(await titles()).toHaveLength(1);
});

test("only one run works on a ledger", async () => {
  const hold = await ledger.flow.hold();
  const net = makeNet({});
  await expect(runOnce(net.ctx)).rejects.toMatchObject({
    problem: { code: "ledger.running", at: { source: ledger.file } },
  });
  await hold.release();
  expect(await runOnce(net.ctx)).toMatchObject({ added: 0 });
});

test("watches are told of what a run stores before it ends", async () => {
  const text = `<p>${"鋰公司表示，9月底碳酸鋰庫存為1200公噸，後續仍看需求。".repeat(4)}</p>`;
  const net = makeNet({ [FEED]: list(item(1, { title: "碳酸鋰庫存", published: "2025-10-25", text })) });
  const label = { zh: "庫存", en: "inventory" };
  await ledger.watches.add({ label, facts: { measure: "minerals.inventory" }, rule: { kind: "new" } }, net.ctx.now());
  await addSource(ledger, { name: FEED });
  await runOnce(net.ctx);
  expect(await ledger.watches.alerts()).toHaveLength(1);
});
