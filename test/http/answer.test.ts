/** What answers say: known ones are not sent again, faults have code and place, findings their sentences. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleRecord, CellRecord, DeskFact, FactDetail, SearchHit } from "#service";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
let facts: readonly DeskFact[];

beforeAll(async () => {
  desk = await openDesk();
  facts = (await desk.get<{ facts: DeskFact[] }>("/api/facts?limit=200")).facts;
});

afterAll(() => desk.close());

test("an answer that is known by its tag is not sent again until the ledger grows", async () => {
  const paths = [
    "/health",
    "/api/topics",
    "/api/facts?limit=3",
    "/api/search?q=%E7%A4%A6",
    "/api/facts/export?format=csv",
  ];
  const tags = new Map<string, string>();
  for (const path of paths) {
    const first = await fetch(desk.url + path);
    await first.arrayBuffer();
    tags.set(path, first.headers.get("ETag")!);
    const again = await fetch(desk.url + path, { headers: { "If-None-Match": tags.get(path)! } });
    expect([again.status, await again.text(), again.headers.get("ETag")], path).toEqual([304, "", tags.get(path)]);
  }
  await desk.add({
    title: "新礦場投產",
    body: "礦業公司說，新礦場首年產量達3萬噸。",
    topic: "礦業",
    published: "2025-12-01",
  });
  for (const path of paths) {
    const later = await fetch(desk.url + path, { headers: { "If-None-Match": tags.get(path)! } });
    expect([later.status, await later.text().then((text) => text.length > 0)], path).toEqual([200, true]);
  }
});

test.each([
  ["/api/fact/none", 404, "usage.unknown-fact", "param.id"],
  ["/api/cell/0000000000000000", 404, "usage.unknown-cell", "param.id"],
  ["/api/article/none", 404, "usage.unknown-article", "param.id"],
  ["/api/facts?limit=0", 400, "usage.bad-argument", "query.limit"],
  ["/api/facts?limit=201", 400, "usage.bad-argument", "query.limit"],
  ["/api/facts?limit=1&limit=2", 400, "usage.bad-argument", "query.limit"],
  ["/api/facts?asOf=2025-02-30", 400, "usage.bad-argument", "query.asOf"],
  ["/api/facts?stance=true", 400, "usage.bad-argument", "query.stance"],
  ["/api/facts?colour=red", 400, "usage.bad-argument", "query.colour"],
  ["/api/facts/export", 400, "usage.bad-argument", "query.format"],
  [`/api/search?q=${"a".repeat(201)}`, 400, "usage.bad-argument", "query.q"],
])("%s is %i %s at %s", async (path, status, code, at) => {
  const answer = await fetch(desk.url + path);
  const { error } = (await answer.json()) as { error: Record<string, string> };
  expect([answer.status, error.code, error.at]).toEqual([status, code, at]);
  expect(error.message).toBeTruthy();
  const english = await fetch(desk.url + path, { headers: { "Accept-Language": "en" } });
  expect(((await english.json()) as { error: { message: string } }).error.message).toMatch(/^[A-Z]/);
});

test("a method that an address does not have is refused in the shape of errors", async () => {
  for (const method of ["POST", "DELETE", "PUT"]) {
    const answer = await fetch(`${desk.url}/api/topics`, { method });
    const { error } = (await answer.json()) as { error: { code: string } };
    expect([answer.status, error.code]).toEqual([405, "usage.bad-method"]);
  }
});

test("an article comes with its blocks, how its figures stand, and sentences in both languages", async () => {
  const states = new Set<string>();
  for (const id of new Set(facts.map(({ citation }) => citation.article))) {
    const article = await desk.get<ArticleRecord>(`/api/article/${encodeURIComponent(id)}`);
    expect(article.facts).toHaveLength(article.figures.length);
    expect(article.blocks.at(-1)!.end).toBeLessThanOrEqual(article.text.length);
    for (const finding of article.findings) {
      expect(finding.sentence.zh).toMatch(/[。！？]$/);
      expect(finding.sentence.en).toMatch(/[.!?]$/);
      expect(finding.intervals).toHaveLength(finding.terms.length);
    }
    for (const fact of article.facts) {
      states.add(fact.state);
      expect(fact.cell).toMatch(/^[0-9a-f]{16}$/);
      const isInFinding = article.findings.some(({ terms }) => terms.some((term) => term.fact === fact.id));
      if (fact.state !== "unknown") expect(isInFinding).toBe(true);
    }
  }
  expect([...states].sort()).toEqual(expect.arrayContaining(["holds", "unknown"]));
});

test("a fact has its findings, and its cell has all that is reported of the same", async () => {
  const fact = facts.find(({ measure, subject }) => measure !== undefined && subject !== null)!;
  const detail = await desk.get<FactDetail>(`/api/fact/${fact.id}`);
  const { findings, state, reports, ...rest } = detail;
  expect(rest).toEqual(fact);
  expect(findings.every(({ terms }) => terms.some((term) => term.fact === fact.id))).toBe(true);
  const cell = await desk.get<CellRecord>(`/api/cell/${fact.cell}`);
  expect(cell.facts.map(({ id }) => id)).toContain(fact.id);
  expect(cell.reports).toBe(reports! + 1);
  expect(cell.measure).toBe(fact.measure);
  expect(cell.origins).toBeLessThanOrEqual(cell.reports);
});

test("facts are told as the ledger knew them at the end of a day, page by page and as a file", async () => {
  const ask = async (more: string) =>
    (await desk.get<{ facts: DeskFact[] }>(`/api/facts?limit=200${more}`)).facts.map(({ id }) => id);
  expect(await ask("&asOf=2000-01-01")).toEqual([]);
  expect(await ask("&asOf=2099-12-31")).toEqual(await ask(""));
  const lines = async (asOf: string) =>
    (await (await fetch(`${desk.url}/api/facts/export?format=ndjson&asOf=${asOf}`)).text()).split("\n").length - 1;
  expect(await lines("2000-01-01")).toBe(0);
  expect(await lines("2099-12-31")).toBeGreaterThan(0);
});

test("filters narrow, each by its field", async () => {
  const one = facts.find(
    ({ measure, subject, period, label, citation }) =>
      measure && subject && period && citation.sentence.includes(label),
  )!;
  const ask = async (query: string) => (await desk.get<{ facts: DeskFact[] }>(`/api/facts?limit=200&${query}`)).facts;
  const by = async (name: string, value: string, test: (fact: DeskFact) => boolean) => {
    const found = await ask(`${name}=${encodeURIComponent(value)}`);
    expect(
      found.map(({ id }) => id),
      name,
    ).toContain(one.id);
    expect(found.every(test), name).toBe(true);
    expect(found.length, name).toBeLessThan(200);
  };
  await by("measure", one.measure!, ({ measure }) => measure === one.measure);
  await by("period", one.period!, ({ period }) => period === one.period);
  await by("cell", one.cell, ({ cell }) => cell === one.cell);
  await by("article", one.citation.article, ({ citation }) => citation.article === one.citation.article);
  await by("subject", one.subject!, ({ subject }) => subject !== null);
  await by("q", one.label, (fact) => `${fact.subject} ${fact.label} ${fact.citation.sentence}`.includes(one.label));
});

test("search finds words in either script, and marks them in the snippet", async () => {
  const { hits } = await desk.get<{ hits: SearchHit[] }>("/api/search?q=%E7%9F%BF%E4%B8%9A");
  expect(hits.length).toBeGreaterThan(0);
  for (const { snippet, start, end } of hits) expect(snippet.slice(start, end)).toBe("礦業");
});

test("an export has every fact of the table, and no cell of it begins a formula", async () => {
  await desk.add({ title: "=HYPERLINK(1)", body: "=2+3的礦場說，產量為7萬噸。", source: "@SUM(1)", topic: "礦業" });
  const bytes = await (await fetch(`${desk.url}/api/facts/export?format=csv&bom=1`)).arrayBuffer();
  const file = Buffer.from(bytes).toString("utf8");
  const all = (await (await fetch(`${desk.url}/api/facts/export?format=ndjson`)).text()).trim().split("\n");
  expect(file.startsWith("\ufeffid,")).toBe(true);
  expect(file).toContain("'=HYPERLINK(1)");
  expect(file).toContain("'@SUM(1)");
  expect(file).not.toMatch(/(?:^|,)"?[=@]/m);
  expect(all).toHaveLength((await desk.ledger.counts()).facts);
  const graph = (await (await fetch(`${desk.url}/api/facts/export?format=jsonld`)).json()) as { "@graph": unknown[] };
  expect(graph["@graph"]).toHaveLength(all.length);
});
