import { afterAll, beforeAll, expect, test } from "vitest";
import { type AuditPage, auditLedger } from "#service";
import { openDesk, type TestDesk } from "./desk.ts";

type Page = Omit<AuditPage, "next"> & { readonly next?: string };

let desk: TestDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** The audit once it has seen every article. */
async function settle(query = ""): Promise<Page> {
  for (;;) {
    const page = await desk.get<Page>(`/api/audit${query}`);
    if (page.rates.done) return page;
  }
}

async function walk(query: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let page = await settle(`?limit=7${query}`);
  for (;;) {
    ids.push(...page.findings.map(({ finding }) => finding.id));
    if (page.next === undefined) return ids;
    page = await desk.get<Page>(`/api/audit?limit=7${query}&cursor=${page.next}`);
  }
}

test("has every finding that the ledger's audit has, and the same base rates", async () => {
  const ids: string[] = [];
  const rates = { articles: 0, figures: 0, checkable: 0, checked: 0 };
  for await (const { findings, counts } of auditLedger(desk.ledger)) {
    ids.push(...findings.map(({ id }) => id));
    rates.articles += 1;
    rates.figures += counts.figures;
    rates.checkable += counts.checkable;
    rates.checked += counts.checked;
  }
  expect(ids.length).toBeGreaterThan(20);
  expect((await settle()).rates).toEqual({ ...rates, done: true });
  expect((await walk("")).toSorted()).toEqual(ids.toSorted());
});

test("narrows by verdict and article, the gravest first, and counts every verdict", async () => {
  const { findings, verdicts } = await settle("?limit=200");
  const told = findings.map(({ finding }) => finding.verdict);
  const total = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  expect(total).toBe((await walk("")).length);
  const verdict = told[0]!;
  const some = await settle(`?verdict=${verdict}&limit=200`);
  expect(some.findings).toHaveLength(verdicts[verdict]);
  expect(new Set(some.findings.map(({ finding }) => finding.verdict))).toEqual(new Set([verdict]));
  expect(some.verdicts).toEqual(verdicts);
  const { id } = findings[0]!.article;
  for (const { article, finding } of (await settle(`?article=${id}`)).findings)
    expect([article.id, ...finding.terms.map((term) => term.article.id)]).toContain(id);
});

test("an article with a wrong sum comes into it when it is added, and a person's word is told beside the pair", async () => {
  const before = await settle();
  const text = "礦場盤點\n公司有礦機三類：甲型20台、乙型50台、丙型5台，合計85台。";
  await desk.add({ id: "wrong-sum", title: "礦場盤點", text, published: "2026-01-20" });
  const after = await settle();
  expect(after.rates.articles).toBe(before.rates.articles + 1);
  const wrong = (await settle("?article=wrong-sum")).findings.find(({ finding }) => finding.verdict === "fails");
  expect(wrong?.finding.equation).toContain("85");
  const pairs = (await settle("?limit=200")).findings.filter(({ finding }) => finding.check === "reports");
  const about = pairs.find(({ finding }) => finding.terms.length === 2)!.finding.terms.map(({ fact }) => fact);
  const answer = await fetch(`${desk.url}/api/judgements`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ verdict: "different", about }),
  });
  expect(answer.status).toBe(200);
  const judged = await settle("?limit=200");
  const left = judged.findings.filter(({ finding }) =>
    about.every((id) => finding.terms.some(({ fact }) => fact === id)),
  );
  for (const { finding } of left) expect(finding.judged ?? finding.verdict).toBe("different");
});

test("refuses a forged cursor and an unknown verdict with code and place", async () => {
  for (const [query, at] of [
    ["cursor=abc", "query.cursor"],
    ["verdict=maybe", "query.verdict"],
  ] as const) {
    const answer = await fetch(`${desk.url}/api/audit?${query}`);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: { at: string } }).error.at).toBe(at);
  }
});
