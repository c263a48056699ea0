import { beforeAll, describe, expect, test } from "vitest";
import { type Ledger, openMemoryLedger } from "#ledger";
import { auditLedger, findRun, listBoards, viewBoard, viewCell, viewTopicRecord } from "#service";
import { readTold, type Told } from "./reading.ts";

const LEAD =
  "南灣資源2024年鋰鹽產量為13.46萬噸，年增12.7%，其中鹽湖一號礦產出8.13萬噸、紅土礦場產出5.33萬噸。2025年指引為14.8萬噸。";
const report = (source: string, published: string, body = LEAD): Told => ({
  title: `南灣資源鋰鹽產量（${source}）`,
  body,
  source,
  published,
});
const COPIES = ["甲報", "乙報", "丙報"].map((source, at) => report(source, `2025-02-0${at + 1}`));
const OTHER: Told = {
  ...report("丁報", "2025-02-04"),
  title: "法說會看鹽湖：運費與檢修是關鍵",
  body: "南灣資源2024年鋰鹽產量為13.46萬噸。分析師追問下半年檢修安排、海運費漲幅以及買方庫存，管理階層逐一回應，並提到港口排隊情況已經緩解，新產線試車順利。",
};

async function ledgerOf(...told: readonly Told[]): Promise<Ledger> {
  const ledger = openMemoryLedger();
  const readings = await Promise.all(told.map(readTold));
  const listed = readings.map((reading) => ({ ...reading, article: { ...reading.article, topics: ["鋰"] } }));
  await ledger.append(listed, await findRun(), "2025-03-01T00:00:00.000Z");
  return ledger;
}

async function outputCell(ledger: Ledger): Promise<string> {
  for await (const fact of ledger.facts({ subject: "南灣資源" })) if (fact.low.digits === 1346n) return fact.cell;
  throw new Error("no fact of the output");
}

describe("three copies and one report of its own", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await ledgerOf(...COPIES, OTHER);
  });

  test("are four reports of two origins in their cell", async () => {
    const cell = await viewCell(ledger, await outputCell(ledger));
    expect([cell?.reports, cell?.origins]).toEqual([4, 2]);
    expect(cell?.findings.find(({ verdict }) => verdict === "agree")?.origins).toBe(2);
  });

  test("are told so by the audit", async () => {
    const origins: number[] = [];
    for await (const { findings } of auditLedger(ledger))
      for (const { verdict, check, origins: roots } of findings)
        if (check === "reports" && verdict === "agree") origins.push(roots ?? 0);
    expect(Math.max(...origins)).toBe(2);
    expect(Math.min(...origins)).toBe(1);
  });

  test("are folded on the page of their topic", async () => {
    const found = await viewTopicRecord(ledger, "鋰", {}, 10);
    const told = found!.record.stories.map(({ articles, reports, origins, id }) => [
      articles.length,
      reports,
      origins,
      id !== undefined,
    ]);
    expect(found!.record.entries.map(({ story }) => story?.from?.name)).toEqual([undefined, "甲報", "甲報", undefined]);
    expect(told).toEqual([
      [1, 1, 1, false],
      [3, 3, 1, true],
    ]);
    await expect.poll(async () => (await viewTopicRecord(ledger, "鋰", {}, 10))!.record.done).toBe(true);
  });

  test("are two sources on the boards", async () => {
    const boards = await listBoards(ledger);
    const filled = await Promise.all(boards.filter(({ isEmpty }) => !isEmpty).map(({ id }) => viewBoard(ledger, id)));
    const counts = filled.flatMap((board) => (board !== undefined && board.counts.facts >= 4 ? [board.counts] : []));
    expect(counts.length).toBeGreaterThan(0);
    for (const { sources } of counts) expect(sources).toBe(2);
  });

  test("stay folded when another comes", async () => {
    const later = await readTold(report("戊報", "2025-02-05"));
    await ledger.append(
      [{ ...later, article: { ...later.article, topics: ["鋰"] } }],
      await findRun(),
      "2025-03-02T00:00:00.000Z",
    );
    const found = await viewTopicRecord(ledger, "鋰", {}, 10);
    expect(found!.record.stories[0]).toMatchObject({ reports: 4, origins: 1 });
  });
});
