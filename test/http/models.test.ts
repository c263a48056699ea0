import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveTexts } from "./served.ts";

const FINANCED = "climate.financed-emissions";
const PORTFOLIO = "counterparty_name,asset_class,outstanding_amount,evic,scope1_t\n=cmd,listed_equity,10,100,500\n";

let desk: Served;

beforeAll(async () => {
  desk = await serveTexts([]);
});
afterAll(() => desk.close());

const run = (body: unknown) => desk.post("/api/models/run", body);

test("the models are listed with the tables and columns that they read", async () => {
  const { models } = (await desk.ask("/api/models")).json as {
    models: { id: string; inputs: { name: string; columns: { name: string }[] }[] }[];
  };
  const found = models.find(({ id }) => id === FINANCED)!;
  expect(found.inputs[0]!.name).toBe("portfolio");
  expect(found.inputs[0]!.columns.map(({ name }) => name)).toContain("outstanding_amount");
  expect(models.map(({ id }) => id)).toContain("slopes.rain-tiers");
});

test("a model answers over the tables that are sent, as CSV too where it is asked for, safe from formulas", async () => {
  const { status, json } = await run({ model: FINANCED, csv: "en", tables: { portfolio: PORTFOLIO } });
  expect(status).toBe(200);
  const top = json.tables.find(({ name }: { name: string }) => name === "top");
  expect(top.rows).toEqual([["1", "=cmd", null, "50.000", "100.00", "100.00"]]);
  expect(top.numbers).toEqual([0, 3, 4, 5]);
  expect(top.chart).toMatchObject({ kind: "pareto", line: 60 });
  expect(top.csv).toBe(
    "\ufeffrank,counterparty,industry,financed,share,cumulative\r\n1,'=cmd,,50.000,100.00,100.00\r\n",
  );
  const plain = await run({ model: FINANCED, tables: { portfolio: PORTFOLIO } });
  expect(plain.json.tables[0].csv).toBeUndefined();
});

test.each([
  [{ model: "climate.none", tables: {} }, 404, "usage.unknown-model", "json.model"],
  [{ model: FINANCED, tables: {} }, 400, "usage.bad-argument", "portfolio"],
  [{ model: FINANCED, tables: { portfolio: PORTFOLIO, other: "a\n1" } }, 400, "usage.bad-argument", "other"],
  [{ model: FINANCED, tables: { portfolio: "a,b\n1,2" } }, 422, "input.bad-table", "portfolio:1"],
  [
    { model: FINANCED, tables: { portfolio: `${PORTFOLIO}甲,listed_equity,many,1,1` } },
    422,
    "input.bad-table",
    "portfolio:3",
  ],
  [{ model: FINANCED }, 400, "usage.bad-argument", "json.tables"],
  [{ model: FINANCED, tables: { portfolio: "a\0b" } }, 400, "usage.bad-argument", "json.tables.portfolio"],
])("%j is refused with its place", async (body, status, code, at) => {
  const answer = await run(body);
  expect([answer.status, answer.json.error]).toMatchObject([status, { code, at }]);
});

test("tables over the limit are refused before they are read", async () => {
  expect((await run({ model: FINANCED, tables: { portfolio: "a".repeat(5_000_000) } })).status).toBe(413);
});
