/** Who has it from whom, told from the texts: one alert an origin, the same live and replayed. */
import { expect, test } from "vitest";
import { type Ledger, openMemoryLedger } from "#ledger";
import type { Watch } from "#model";
import { findRun, followWatches, tryWatch } from "#service";
import { readTold, type Told } from "#test/stories/reading.ts";

const LEAD =
  "南灣資源2024年鋰鹽產量為13.46萬噸，年增12.7%，其中智利的鹽湖一號礦產出8.13萬噸、紅土礦場產出5.33萬噸。2025年指引為14.8萬噸。";
/** The same figures in other words and another order. */
const REWRITE =
  "礦業公司陸續交出成績單。受惠新廠滿載，南灣資源2024年鋰鹽產量達13.46萬噸，比前一年多了12.7%。紅土礦場貢獻5.33萬噸，位在智利的鹽湖一號礦則有8.13萬噸。公司看好需求，預期2025年可達14.8萬噸。";
const OWN =
  "南灣資源2024年鋰鹽產量為13.46萬噸。分析師追問下半年檢修安排、海運費漲幅以及買方庫存，管理階層逐一回應，並提到港口排隊情況已經緩解，新產線試車順利。";
const label = { zh: "監看", en: "watch" };
const facts = { measure: "minerals.mine-production" };
const hour = (at: number) => new Date(Date.UTC(2025, 1, 5, at)).toISOString();

const report = (
  source: string,
  body: string,
  published = "2025-02-05",
  title = `南灣資源鋰鹽產量（${source}）`,
): Told => ({
  title,
  body,
  source,
  published,
});

/** What a watch raised live, article by article with a restart between, and what it would have raised. */
async function follow(watch: Watch, told: readonly Told[]) {
  const ledger: Ledger = openMemoryLedger();
  let now = 0;
  const open = () => followWatches(ledger, { now: () => hour(now), look: 1e9 });
  const { id } = await ledger.watches.add(watch, hour(0));
  for (const each of told) {
    now++;
    await ledger.append([await readTold(each)], await findRun(), hour(now));
    const following = open();
    await following.settled();
    await following.close();
  }
  const alerts = await ledger.watches.alerts({ after: 0 });
  const trial = await tryWatch(ledger, watch, 30, () => hour(now));
  expect(trial.alerts.toReversed().map((alert) => alert.id)).toEqual(alerts.map((alert) => alert.id));
  expect(trial.alerts.toReversed().map(({ copies }) => copies)).toEqual(alerts.map(({ copies }) => copies.length));
  expect(alerts.every((alert) => alert.watch === id)).toBe(true);
  return alerts
    .filter(({ facts: [fact] }) => fact?.printed === "13.46萬噸")
    .map(({ facts: [fact], copies }) => [fact?.article.source, copies.length]);
}

test("a copy and a rewrite are added to the alert of their origin; who tells it himself raises his own", async () => {
  const crosses: Watch = { label, facts, rule: { kind: "crosses", side: "above", value: "130000", unit: "t" } };
  const raised = await follow(crosses, [
    report("甲報", LEAD),
    report("乙報", `${LEAD}更多消息請看第二版。`),
    report("丙報", REWRITE, "2025-02-06", "鹽湖放量 南灣資源交出成績單"),
    report("丁報", OWN, "2025-02-06", "法說會看鹽湖：運費與檢修是關鍵"),
  ]);
  expect(raised).toEqual([
    ["甲報", 2],
    ["丁報", 0],
  ]);
});

test("copies do not agree with their origin; another origin does", async () => {
  const agree: Watch = { label, facts, rule: { kind: "agree", origins: 2 } };
  const copies = [report("甲報", LEAD), report("乙報", LEAD), report("丙報", LEAD)];
  expect(await follow(agree, copies)).toEqual([]);
  expect(await follow(agree, [...copies, report("丁報", OWN, "2025-02-06", "法說會看鹽湖")])).toEqual([["丁報", 0]]);
});

test("an agency that a byline names is one origin", async () => {
  const crosses: Watch = { label, facts, rule: { kind: "crosses", side: "above", value: "130000", unit: "t" } };
  const raised = await follow(crosses, [
    report("甲報", `（中央社記者王小明台北5日電）${OWN}`),
    report("乙報", `（中央社記者王小明台北5日電）${LEAD}`),
  ]);
  expect(raised).toEqual([["甲報", 1]]);
});

test("the origin that comes after its copy is added to what the copy raised", async () => {
  const crosses: Watch = { label, facts, rule: { kind: "crosses", side: "above", value: "130000", unit: "t" } };
  const raised = await follow(crosses, [report("乙報", LEAD, "2025-02-06"), report("甲報", LEAD, "2025-02-04")]);
  expect(raised).toEqual([["乙報", 1]]);
});
