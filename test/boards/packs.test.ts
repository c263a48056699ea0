/** The boards of our packs over the sample and over the hand-made reference set: what they print is on them, row by row. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { listBoards } from "#service";
import { brief, type Filled, fill, section } from "./boards-of.ts";

const root = join(import.meta.dirname, "..", "..");
const gold = join(root, "..", "shared", "gold", "articles.ndjson");
const hasGold = existsSync(gold);
if (!hasGold) console.log("boards: the reference set is not there, its boards are skipped");

describe("the sample", () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await fill(join(root, "sample"));
  });
  afterAll(() => filled.close());

  it("fills every board", async () => {
    const boards = await listBoards(filled.ledger);
    expect(boards.map(({ id }) => id)).toEqual([
      "bitcoin.hashrate",
      "bitcoin.miners",
      "climate.financed",
      "climate.transition",
      "climate.alliance",
      "climate.targets",
      "deals.deals",
      "deals.budgets",
      "incidents.tolls",
      "incidents.actors",
      "macro.statistics",
      "macro.strain",
      "markets.movers",
      "markets.rates",
      "minerals.supply",
      "minerals.stockpile",
      "slopes.inventory",
      "slopes.hazard",
      "slopes.shaking",
    ]);
    expect(boards.filter(({ isEmpty }) => isEmpty)).toEqual([]);
  });

  it("maps one source and period at a time, and switches", async () => {
    const luxor = section(await filled.board("bitcoin.hashrate"), "map");
    expect(luxor.group?.en).toBe("盧克索 · share of network hashrate · Q3 2025");
    expect(luxor.rows.map(({ country, interval }) => [country, interval.text])).toEqual([
      ["US", "[35.805, 35.815]"],
      ["RU", "[16.605, 16.615]"],
      ["CN", "[13.835, 13.845]"],
      ["PY", "[3.865, 3.875]"],
      ["AE", "[3.535, 3.545]"],
    ]);
    const cambridge = await filled.board("bitcoin.hashrate", { source: "劍橋大學" });
    expect(section(cambridge, "map").rows.map(({ country }) => country)).toEqual(["US", "CN", "KZ", "CA", "RU"]);
    expect(cambridge.filters.find(({ name }) => name === "source")?.chosen).toBe("劍橋大學");
    expect(cambridge.counts).toEqual({ facts: 5, sources: 1 });
    expect(section(cambridge, "bars").groups).toHaveLength(1);
  });

  it("leads every hashrate and share of one source and quarter back to one total", async () => {
    const { items } = section(await filled.board("bitcoin.hashrate", { period: "2025-07/2025-09" }), "derived");
    const [meeting, ...single] = items;
    expect(meeting).toMatchObject({ verdict: "holds", text: "(902.83, 903.37) EH/s", unit: "EH/s" });
    expect(meeting?.facts).toHaveLength(10);
    expect(single.map(({ equation, text }) => `${equation} = ${text}`)).toContain(
      "125 EH/s ÷ 13.84% = (899.2, 907.2) EH/s",
    );
  });

  it("keeps points and percent of a change apart", async () => {
    const { items } = section(await filled.board("bitcoin.hashrate", { subject: "core.ru" }), "derived", 1);
    expect(items.map(({ text, equation }) => [text, equation])).toEqual([
      ["[−1.11, −1.09] pp", "15.51% − 16.61%"],
      ["(−6.69, −6.56) %", "(15.51% − 16.61%) ÷ 16.61%"],
    ]);
  });

  it("gives concentrations of one source, year and commodity as intervals that are incomplete", async () => {
    const { items } = section(
      await filled.board("minerals.supply", { source: "美國地質調查局", commodity: "minerals.rare-earths" }),
      "derived",
    );
    expect(items.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["(4,985, 5,073)", "incomplete"],
      ["[88.45, 89.1] %", "incomplete"],
    ]);
    expect(items[0]?.equation).toContain("中國 [69.15, 69.25]² + 美國 [11.45, 11.55]²");
  });

  it("puts sources side by side in a matrix", async () => {
    const matrix = section(
      await filled.board("minerals.supply", { commodity: "minerals.rare-earths", subject: "core.cn" }),
      "matrix",
    );
    const cells = matrix.rows.map(({ label, cells: own }) => [
      label.en,
      own.map((cell) => cell.map(({ text }) => text)),
    ]);
    expect(matrix.columns.map(({ label }) => label.zh)).toEqual(["國際能源署", "高盛", "美國地質調查局", "Assay 樣本"]);
    expect(cells).toEqual([
      ["share of mine production", [["62%"], ["69%"], ["69.2%"], []]],
      ["share of refining", [["92%", "9成2"], ["92%"], [], ["92%"]]],
      ["share of magnet making", [[], ["98%"], [], []]],
    ]);
  });

  it("shows a plan beside a year's use, and what it is of it", async () => {
    const board = await filled.board("minerals.stockpile", { commodity: "minerals.indium" });
    const [indium] = section(board, "bullet").items;
    expect(indium?.label).toEqual({ zh: "銦", en: "indium" });
    expect(indium?.bars.map(({ role, text, stance }) => [role, text, stance])).toEqual([
      ["plan", "222公噸", "plan"],
      ["use", "250公噸", "reported"],
    ]);
    const items = section(board, "derived").items.map(({ equation, text }) => `${equation} = ${text}`);
    expect(items).toContain("222公噸 ÷ 近9成 = (246, 262) t");
    expect(items).toContain("222公噸 ÷ 250公噸 = (88.42, 89.18) %");
  });

  it("puts what is only planned nowhere among deeds", async () => {
    const { columns } = section(await filled.board("deals.deals"), "stages");
    const inColumn = (key: string) => columns.find((column) => column.key === key)!.rows;
    expect(columns.map(({ key }) => key)).toEqual(["sought", "announced", "signed", "closed", "drawn", "untold"]);
    expect(inColumn("closed").map(({ name, text }) => `${name} ${text}`)).toEqual(["力拓集團 67億美元"]);
    expect(inColumn("drawn").map(({ name, text }) => `${name} ${text}`)).toEqual(["美洲鋰業 4.35億美元"]);
    for (const key of ["signed", "closed", "drawn"])
      for (const { stance } of inColumn(key)) expect(["reported", "estimated"]).toContain(stance);
    expect(inColumn("announced").map(({ stance }) => stance)).toContain("plan");
  });

  it("draws budgets as trees whose parts add up, and windows to their day", async () => {
    const board = await filled.board("deals.budgets");
    const { nodes } = section(board, "tree");
    expect(nodes.map(({ name, parent, state, row }) => [name, parent === undefined, state, row?.text])).toEqual([
      ["關鍵礦產", true, "holds", "75億美元"],
      ["國家儲備", false, undefined, "20億美元"],
      ["供應鏈", false, undefined, "50億美元"],
      ["放款", false, undefined, "5億美元"],
    ]);
    const { items } = section(board, "timeline");
    expect(items.map(({ start, end, startBy }) => [start, end, startBy])).toContainEqual([
      "2025-10-20",
      "2026-04-20",
      "agreement",
    ]);
  });

  it("steps tolls by source over the days of the reports", async () => {
    const series = section(await filled.board("incidents.tolls", { measure: "incidents.deaths" }), "series");
    expect(series.step).toBe(true);
    const line = (source: string) =>
      series.lines.filter(({ points }) => points.some((point) => point.source?.startsWith(source)));
    expect(line("盧阿拉巴省內政部長")[0]?.points.map(({ start, interval }) => [start, interval.text])).toEqual([
      ["2025-11-16", "[32, ∞)"],
      ["2025-11-17", "[32, ∞)"],
    ]);
    expect(series.lines.map(({ points }) => new Set(points.map(({ source }) => source)).size)).toEqual(
      series.lines.map(() => 1),
    );
    expect(series.lines.flatMap(({ points }) => points.map(({ text }) => text))).toEqual(
      expect.arrayContaining(["至少32人", "至少40人", "49人"]),
    );
  });

  it("never ranks moves of another window together", async () => {
    const { groups } = section(await filled.board("markets.movers", { period: "2025-10-21" }), "dots");
    expect(groups.map(({ label, rows }) => [label.zh, rows.map(({ name }) => name)])).toEqual([
      ["2025年10月21日 · 單日", ["伊魯卡資源", "萊納斯", "MP Materials", "美國稀土公司"]],
      ["2025年10月21日 · 24小時內", ["索拉納", "比特幣", "以太幣"]],
    ]);
    expect(groups[0]?.rows.at(-1)?.interval).toMatchObject({ low: -8.35, high: -8.25 });
  });

  it("draws months and years to date as lines of their own", async () => {
    const { lines } = section(await filled.board("macro.statistics", { subject: "工业企业" }), "series");
    expect(lines.map(({ label, points }) => [label.en, points.map(({ interval }) => interval.text)])).toEqual([
      [
        "change in profit · 工業企業 · month · year on year",
        ["[−1.55, −1.45]", "[20.35, 20.45]", "[21.55, 21.65]", "[−5.55, −5.45]"],
      ],
      [
        "change in profit · 工業企業 · year to date · year on year",
        ["[−1.75, −1.65]", "[0.85, 0.95]", "[3.15, 3.25]", "[1.85, 1.95]"],
      ],
    ]);
  });

  it("leads every row to a fact of the ledger", async () => {
    const known = new Set<string>();
    for await (const { id } of filled.ledger.facts()) known.add(id);
    for (const { id } of await listBoards(filled.ledger)) {
      const found = JSON.stringify(await filled.board(id)).matchAll(/"fact":"([^"]+)"/g);
      const ids = [...found].map((match) => match[1]!);
      expect(ids.length, id).toBeGreaterThan(0);
      for (const fact of ids) expect(known.has(fact), fact).toBe(true);
    }
  });
});

describe.skipIf(!hasGold)("the reference set", () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await fill(gold);
  });
  afterAll(() => filled.close());

  it("prints the Chinese share with its hashrate and the total that they imply, beside another source's total", async () => {
    const board = await filled.board("bitcoin.hashrate");
    expect(section(board, "map").rows.map(brief)).toEqual(["中國 14.05% [14.045, 14.055]"]);
    expect(section(board, "bars", 1).groups[0]?.rows.map(brief)).toEqual(["中國 約每秒145艾哈希 [141.375, 148.625]"]);
    expect(section(board, "derived").items.map(({ text }) => text)).toEqual(["(1,005, 1,059) EH/s"]);
    expect(
      section(board, "bars", 2).groups.map(({ label, rows }) => [label.zh.split(" ")[0], rows.map(({ text }) => text)]),
    ).toEqual([["CoinMarketCap", ["1,137.06 EH/s"]]]);
  });

  it("has both tolls, each with its voice", async () => {
    const { rows } = section(await filled.board("incidents.tolls"), "matrix");
    const told = rows.map(({ label, cells }) => [
      label.zh,
      cells
        .flat()
        .map(({ text }) => text)
        .join(),
    ]);
    expect(told).toContainEqual(["馬永德", "至少32人"]);
    expect(told).toContainEqual(["手工與小規模採礦支援與指導服務", "至少40人"]);
  });

  it("has the planned tonnes against the use that the printed ratio implies", async () => {
    const board = await filled.board("minerals.stockpile");
    expect(
      section(board, "bullet").items.map(({ label, bars }) => [
        label.en,
        bars.map(({ role, text }) => `${role} ${text}`),
      ]),
    ).toContainEqual(["antimony", ["plan 3,000公噸"]]);
    expect(section(board, "derived").items.map(({ equation, text }) => `${equation} = ${text}`)).toContain(
      "3,000公噸 ÷ 1/8 = (23,900, 24,110) t",
    );
  });

  it("splits the appropriation into its parts, and counts six months from the signature", async () => {
    const board = await filled.board("deals.budgets");
    const { nodes } = section(board, "tree");
    expect(nodes[0]).toMatchObject({ name: "關鍵礦物計畫", state: "holds" });
    expect(nodes.filter(({ parent }) => parent === nodes[0]?.id).map(({ row }) => row?.text)).toEqual([
      "20億美元",
      "50億美元",
      "5億美元",
    ]);
    expect(section(board, "timeline").items[0]).toMatchObject({
      start: "2025-10-20",
      end: "2026-04-20",
      startBy: "agreement",
    });
  });

  it("sets what is to be drawn among plans, and says so", async () => {
    const { columns } = section(await filled.board("deals.deals"), "stages");
    const plan = columns.find(({ key }) => key === "announced")?.rows.find(({ text }) => text === "5,500億美元");
    expect(plan).toMatchObject({
      stance: "plan",
      qualifiers: { status: "drawn" },
      note: { zh: expect.stringContaining("已動用") },
    });
    expect(columns.find(({ key }) => key === "drawn")?.rows).toEqual([]);
  });

  test("every share by stage stands under its own source", async () => {
    const matrix = section(await filled.board("minerals.supply"), "matrix");
    const at = (stage: string, source: string) =>
      matrix.rows
        .find(({ label }) => label.en === stage)
        ?.cells[matrix.columns.findIndex(({ label }) => label.zh === source)]?.map(({ text }) => text);
    expect(at("share of mine production", "國際能源署")).toEqual(["超過6成"]);
    expect(at("share of mine production", "美國地質調查局")).toEqual(["近7成"]);
    expect(at("share of refining", "國際能源署")).toEqual(["9成2"]);
    expect(at("share of magnet making", "CTWANT")).toEqual(["98%"]);
  });
});
