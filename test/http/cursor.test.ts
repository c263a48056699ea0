/** Lists by their cursors: a full walk is the list, also while the ledger grows; a cursor fits its own list only. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

interface Page {
  readonly next?: string;
  readonly [list: string]: unknown;
}

/** Every id of a list, page by page; `between` is done after the first page. */
async function walk(path: string, list: string, limit: number, between?: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  const mark = path.includes("?") ? "&" : "?";
  let cursor = "";
  for (;;) {
    const page: Page = await desk.get(`${path}${mark}limit=${limit}${cursor}`);
    const items = page[list] as { readonly id: string }[];
    expect(items.length).toBeLessThanOrEqual(limit);
    ids.push(...items.map(({ id }) => id));
    if (page.next === undefined) return ids;
    expect(items).toHaveLength(limit);
    cursor = `&cursor=${page.next}`;
    await between?.();
    between = undefined;
  }
}

const LISTS = [
  ["/api/facts", "facts"],
  ["/api/facts?order=appended", "facts"],
  ["/api/facts?topic=%E7%A4%A6%E6%A5%AD", "facts"],
  ["/api/facts?measure=minerals.", "facts"],
  ["/api/facts?stance=plan&stance=forecast", "facts"],
  ["/api/facts?q=%E7%A4%A6", "facts"],
  ["/api/search?q=%E7%A4%A6", "hits"],
  ["/api/topic/%E7%A4%A6%E6%A5%AD", "entries"],
  ["/api/topic/%E7%A4%A6%E6%A5%AD?measure=minerals.", "entries"],
] as const;

test.each(LISTS)("a walk through %s is the list", async (path, list) => {
  const whole = await walk(path, list, 200);
  expect(whole.length).toBeGreaterThan(5);
  expect(new Set(whole).size).toBe(whole.length);
  for (const limit of [7, 40]) expect(await walk(path, list, limit)).toEqual(whole);
});

test("a list that was begun goes on as it was while the ledger grows", async () => {
  let number = 0;
  const grow = () => {
    const title = `第${++number}座礦場增產`;
    const body = `${title}，礦務單位說產量增加${number}%，計畫明年再增${number}萬噸。`;
    return desk.add({ title, body, topic: "礦業", published: "2025-10-20" });
  };
  for (const [path, list] of LISTS) {
    const before = await walk(path, list, 200);
    expect(await walk(path, list, 4, grow), path).toEqual(before);
  }
  expect(number).toBeGreaterThan(0);
});

test("a cursor of another list, and one that was changed, is refused with its place", async () => {
  const { next } = await desk.get<{ next: string }>("/api/facts?limit=2");
  const bad = [
    `/api/facts?order=appended&cursor=${next}`,
    `/api/search?q=%E7%A4%A6&cursor=${next}`,
    `/api/facts?cursor=${next.slice(0, -1)}${next.endsWith("0") ? "1" : "0"}`,
    `/api/facts?cursor=${next}.1`,
    "/api/facts?cursor=x",
    "/api/facts?cursor=",
  ];
  for (const path of bad) {
    const answer = await fetch(desk.url + path);
    const { error } = (await answer.json()) as { error: { code: string; at: string } };
    expect([answer.status, error.code, error.at], path).toEqual([400, "usage.bad-cursor", "query.cursor"]);
  }
  expect((await fetch(`${desk.url}/api/facts?limit=5&cursor=${next}`)).status).toBe(200);
});
