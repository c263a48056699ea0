/** A topic: its facets are counted right, each narrows to what it counts, and its figures stand as the audit says. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleRecord, DeskEntry, TopicRecord } from "#service";
import { openDesk, type TestDesk } from "./desk.ts";

type Answer = TopicRecord & { readonly next?: string };
const TOPIC = "/api/topic/%E7%A4%A6%E6%A5%AD";
let desk: TestDesk;
let topic: Answer;

beforeAll(async () => {
  desk = await openDesk();
  topic = await untilDone(TOPIC);
});

afterAll(() => desk.close());

/** Asks until nothing is still being worked out. */
async function untilDone(path: string): Promise<Answer> {
  for (;;) {
    const answer = await desk.get<Answer>(path);
    if (answer.done) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function all(query: string): Promise<readonly DeskEntry[]> {
  const entries: DeskEntry[] = [];
  let cursor = "";
  for (;;) {
    const page = await desk.get<Answer>(`${TOPIC}?limit=5&${query}${cursor}`);
    entries.push(...page.entries);
    if (page.next === undefined) return entries;
    cursor = `&cursor=${page.next}`;
  }
}

test("totals are those of its articles", async () => {
  const entries = await all("");
  expect(topic.name).toBe("礦業");
  expect(entries).toHaveLength(topic.articles);
  expect(entries.reduce((sum, { facts }) => sum + facts, 0)).toBe(topic.facts);
  const dated = entries.filter(({ published }) => published !== undefined);
  expect(topic.timeline.reduce((sum, { articles }) => sum + articles, 0)).toBe(dated.length);
  expect(topic.timeline.map(({ day }) => day)).toEqual(
    topic.timeline
      .map(({ day }) => day)
      .sort()
      .reverse(),
  );
  expect(topic.tags.length).toBeGreaterThan(3);
});

test("each facet narrows the list to what it counts", async () => {
  const { entities, measures, sources } = topic.facets;
  expect(entities.length).toBeGreaterThan(5);
  for (const { key, articles, name } of entities.slice(0, 5))
    expect(await all(`entity=${encodeURIComponent(key)}`), name).toHaveLength(articles);
  for (const { id, facts, label } of measures.slice(0, 5)) {
    expect(label.zh).not.toBe(id);
    const found = await all(`measure=${id}`);
    const { length } = await allFacts(`topic=${encodeURIComponent("礦業")}&measure=${id}`);
    expect([found.length > 0, length], id).toEqual([true, facts]);
  }
  for (const { name, articles } of sources) {
    const found = await all(`source=${encodeURIComponent(name)}`);
    expect(found).toHaveLength(articles);
    expect(found.every(({ source }) => source === name)).toBe(true);
  }
});

async function allFacts(query: string): Promise<readonly unknown[]> {
  const found = await desk.get<{ facts: unknown[]; next?: string }>(`/api/facts?limit=200&${query}`);
  expect(found.next).toBeUndefined();
  return found.facts;
}

test("days narrow it, and what nobody could date is left out then", async () => {
  const whole = await all("");
  const days = whole.flatMap(({ published }) => (published?.length === 10 ? [published] : [])).sort();
  const middle = days[Math.floor(days.length / 2)]!;
  const [before, after] = [await all(`to=${middle}`), await all(`from=${middle}`)];
  const on = await all(`from=${middle}&to=${middle}`);
  const dated = whole.filter(({ published }) => published !== undefined);
  expect(before.length + after.length - on.length).toBe(dated.length);
  expect(on.length).toBeGreaterThan(0);
  expect(await all(`from=${middle.slice(0, 4)}`)).toHaveLength(
    dated.filter(({ published }) => published!.slice(-10) >= middle.slice(0, 4)).length,
  );
});

test("key figures stand as their articles say, those in conflict first", async () => {
  for (const { id, keyFigures, facts } of topic.entries.slice(0, 8)) {
    const article = await desk.get<ArticleRecord>(`/api/article/${encodeURIComponent(id)}`);
    expect(keyFigures.length).toBeLessThanOrEqual(Math.min(4, facts));
    for (const { id: fact, state, cell, interval } of keyFigures) {
      const own = article.facts.find((one) => one.id === fact)!;
      expect([state, cell, interval]).toEqual([own.state, own.cell, own.interval]);
    }
    const conflicts = article.facts.filter(({ state }) => state === "conflict").length;
    if (conflicts > 0) expect(keyFigures.some(({ state }) => state === "conflict")).toBe(true);
  }
});

test("stories hold the newest articles, each once", () => {
  const told = topic.stories.flatMap(({ articles }) => articles.map(({ id }) => id));
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBe(Math.min(60, topic.articles));
  for (const { title, articles, from, to } of topic.stories) {
    expect(title).toBe(articles[0]!.title);
    if (articles.length === 1) expect([from, to]).toEqual([articles[0]!.published, articles[0]!.published]);
  }
});

test("its name is found in either script, and a topic that is not there is a fault with its place", async () => {
  expect((await desk.get<Answer>("/api/topic/%E7%9F%BF%E4%B8%9A")).name).toBe("礦業");
  const answer = await fetch(`${desk.url}/api/topic/none`);
  const { error } = (await answer.json()) as { error: { code: string; at: string } };
  expect([answer.status, error.code, error.at]).toEqual([404, "usage.unknown-topic", "param.name"]);
});

test("a new article is counted and listed at once, and judged figures are told", async () => {
  await desk.add({
    title: "銅礦復工",
    body: "銅礦公司說，復工後年產量可達8萬噸。",
    topic: "礦業",
    published: "2030-01-02",
  });
  const grown = await desk.get<Answer>(TOPIC);
  expect([grown.articles, grown.entries[0]!.title, grown.timeline[0]!.day]).toEqual([
    topic.articles + 1,
    "銅礦復工",
    "2030-01-02",
  ]);
  const [figure] = grown.entries[0]!.keyFigures;
  await desk.ledger.judge({ about: [figure!.id], verdict: "wrong" }, "2030-01-03T00:00:00Z");
  const judged = await untilDone(TOPIC);
  expect(judged.entries[0]!.keyFigures[0]).toMatchObject({ id: figure!.id, judged: "wrong" });
});
