import { type Decimal, decimal, instantText } from "#base";
import type { AnswerRemark, AnswerTable, ModelAnswer, ModelRow, ModelTables, PackModel } from "#model";
import { backTest } from "./back-test.ts";
import { type Episode, episodesOf, joinEpisodes } from "./episode.ts";
import { strengthOf } from "./shaking.ts";
import { type Event, INPUTS, TIERS, type Tier, toThreshold } from "./tables.ts";
import { isReading, type Reading } from "./window.ts";

/** When rain and shaking put which tier in force on which stretch, and how the rule would have done. */
export const rainTiers: PackModel = {
  id: "rain-tiers",
  label: { zh: "雨量層級與回測", en: "Rain tiers and their test" },
  about: {
    zh: "各路段各時段累積雨量達門檻即進入預警、警戒或行動，低於解除值且過了維持時間才解除；強震後可改用較低的門檻。給了災害紀錄就回測：命中、漏報、誤報與提前時間。門檻沒有公定的表，全由使用者給。",
    en: "Rain over each duration puts a tier in force on a stretch; it ends below its release value and no sooner than its hold. After a strong shaking lower thresholds may apply. With a record of falls and slides the rule is tested: hits, misses, false alarms and lead. There is no official table of thresholds: all are yours.",
  },
  source:
    "雨量分級與地震震度分級：中央氣象署；預警、警戒、行動：公路局邊坡管理；hit, miss and false alarm as in WMO-No. 1485 (forecast verification)",
  inputs: INPUTS,
  run(tables) {
    const remarks: AnswerRemark[] = [];
    const gauges = readGauges(tables, remarks);
    const found = reckon(tables, gauges, remarks);
    return { tables: [logOf(found), patrolsOf(tables), ...testOf(found, tables)], remarks } satisfies ModelAnswer;
  },
};

/** The episodes of one tier of one stretch. */
interface TierLog {
  readonly segment: string;
  readonly tier: Tier;
  readonly episodes: readonly Episode[];
}

/** The readings of each gauge in the order of time; what is missing is left out and told. */
function readGauges({ rain = [] }: ModelTables, remarks: AnswerRemark[]): ReadonlyMap<string, readonly Reading[]> {
  const gauges = new Map<string, Reading[]>();
  const missing = new Map<string, number>();
  for (const { cells } of rain) {
    const gauge = cells.gauge as string;
    const reading: Reading = { at: cells.time as number, rain: cells.rain_mm as Decimal };
    if (!isReading(reading)) missing.set(gauge, (missing.get(gauge) ?? 0) + 1);
    else if (gauges.get(gauge)?.push(reading) === undefined) gauges.set(gauge, [reading]);
  }
  for (const [gauge, count] of missing)
    remarks.push({
      text: {
        zh: `${gauge} 有 ${count} 筆缺測，累積雨量可能偏低`,
        en: `${gauge}: ${count} readings are missing; sums may be too low`,
      },
    });
  for (const readings of gauges.values()) readings.sort((a, b) => a.at - b.at);
  return gauges;
}

function reckon(
  tables: ModelTables,
  gauges: ReadonlyMap<string, readonly Reading[]>,
  remarks: AnswerRemark[],
): readonly TierLog[] {
  const assigned = assign(tables.gauges);
  const shakings = eventsOf(tables.shaking, ({ isStrong }) => isStrong);
  const logs = new Map<string, { segment: string; tier: Tier; episodes: Episode[] }>();
  for (const row of tables.thresholds ?? []) {
    const threshold = toThreshold(row);
    const { segment, tier } = threshold;
    const key = `${segment}\n${tier}`;
    const log = logs.get(key) ?? { segment, tier, episodes: [] };
    logs.set(key, log);
    for (const gauge of assigned.get(segment) ?? [segment]) {
      const readings = gauges.get(gauge);
      if (readings === undefined)
        remarks.push({
          text: { zh: `${segment} 的雨量站 ${gauge} 沒有資料`, en: `${segment}: no reading of its gauge ${gauge}` },
          input: "thresholds",
          line: row.line,
        });
      else log.episodes.push(...episodesOf(threshold, gauge, readings, shakings.get(segment) ?? []));
    }
  }
  return [...logs.values()]
    .map((log) => ({ ...log, episodes: joinEpisodes(log.episodes) }))
    .sort((a, b) =>
      a.segment === b.segment ? TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) : a.segment < b.segment ? -1 : 1,
    );
}

/** The gauges of each stretch. */
function assign(rows: readonly ModelRow[] = []): ReadonlyMap<string, readonly string[]> {
  const bySegment = Map.groupBy(rows, ({ cells }) => cells.segment as string);
  return new Map([...bySegment].map(([segment, own]) => [segment, own.map(({ cells }) => cells.gauge as string)]));
}

/** By stretch, in the order of time. */
function eventsOf(
  rows: readonly ModelRow[] = [],
  isMeant: (strength: ReturnType<typeof strengthOf>) => boolean = () => true,
): ReadonlyMap<string, readonly Event[]> {
  const events = rows
    .filter((row) => isMeant(strengthOf(row)))
    .map(({ cells }) => ({
      at: cells.time as number,
      segment: cells.segment as string,
      words: (cells.what as string | undefined) ?? "",
    }))
    .sort((a, b) => a.at - b.at);
  return Map.groupBy(events, ({ segment }) => segment);
}

function logOf(logs: readonly TierLog[]): AnswerTable {
  return {
    name: "log",
    chart: { kind: "spans", lane: "segment", from: "from", until: "until", by: "tier" },
    title: { zh: "層級紀錄", en: "Tiers in force" },
    columns: [
      { name: "segment", label: { zh: "路段", en: "stretch" } },
      { name: "tier", label: { zh: "層級", en: "tier" } },
      { name: "from", label: { zh: "開始", en: "from" } },
      { name: "until", label: { zh: "解除", en: "until" } },
      { name: "hours", label: { zh: "時數", en: "over hours" } },
      { name: "rain", label: { zh: "雨量", en: "rain" }, unit: "mm" },
      { name: "threshold", label: { zh: "門檻", en: "threshold" }, unit: "mm" },
      { name: "peak", label: { zh: "最大", en: "peak" }, unit: "mm" },
      { name: "gauge", label: { zh: "雨量站", en: "gauge" } },
      { name: "why", label: { zh: "依據", en: "why" } },
    ],
    rows: logs
      .flatMap(({ episodes }) => episodes)
      .sort((a, b) => a.from - b.from)
      .map(({ threshold, gauge, from, until, rain, reached, peak, isShaken }) => [
        threshold.segment,
        threshold.tier,
        instantText(from),
        until === undefined ? { zh: "仍在", en: "still" } : instantText(until),
        threshold.hours,
        rain,
        reached,
        peak,
        gauge,
        isShaken ? { zh: "強震後的門檻", en: "threshold after a shaking" } : { zh: "雨量", en: "rain" },
      ]),
  };
}

function patrolsOf({ shaking = [] }: ModelTables): AnswerTable {
  return {
    name: "patrols",
    title: { zh: "地震後特別巡查", en: "Patrols after a shaking" },
    columns: [
      { name: "time", label: { zh: "時間", en: "time" } },
      { name: "segment", label: { zh: "路段", en: "stretch" } },
      { name: "pga", label: { zh: "最大地動加速度", en: "PGA" }, unit: "gal" },
      { name: "intensity", label: { zh: "震度", en: "intensity" } },
      { name: "why", label: { zh: "依據", en: "why" } },
    ],
    rows: shaking
      .filter((row) => strengthOf(row).isPatrol)
      .sort((a, b) => (a.cells.time as number) - (b.cells.time as number))
      .map((row) => [
        instantText(row.cells.time as number),
        row.cells.segment as string,
        row.cells.pga_gal as Decimal | undefined,
        row.cells.intensity as string | undefined,
        strengthOf(row).isStrong
          ? { zh: "5弱以上：巡查，並改用震後門檻", en: "5- or above: patrol, and thresholds after a shaking" }
          : { zh: "4級：巡查", en: "4: patrol" },
      ]),
  };
}

function testOf(logs: readonly TierLog[], tables: ModelTables): readonly AnswerTable[] {
  if (tables.incidents === undefined) return [];
  const incidents = eventsOf(tables.incidents);
  const count = (value: number) => decimal(value);
  return [
    {
      name: "test",
      title: { zh: "回測", en: "Test against what happened" },
      columns: [
        { name: "segment", label: { zh: "路段", en: "stretch" } },
        { name: "tier", label: { zh: "層級", en: "tier" } },
        { name: "episodes", label: { zh: "次數", en: "episodes" } },
        { name: "incidents", label: { zh: "災害", en: "incidents" } },
        { name: "hits", label: { zh: "命中", en: "hits" } },
        { name: "misses", label: { zh: "漏報", en: "misses" } },
        { name: "false_alarms", label: { zh: "誤報", en: "false alarms" } },
        { name: "recall", label: { zh: "捕捉率", en: "recall" }, unit: "%" },
        { name: "precision", label: { zh: "準確率", en: "precision" }, unit: "%" },
        { name: "lead", label: { zh: "提前（中位）", en: "lead, median" }, unit: "minute" },
      ],
      rows: logs.map(({ segment, tier, episodes }) => {
        const score = backTest(episodes, incidents.get(segment) ?? []);
        return [
          segment,
          tier,
          ...[score.episodes, score.incidents, score.hits, score.misses, score.falseAlarms].map(count),
          score.recall,
          score.precision,
          score.lead === undefined ? undefined : decimal(score.lead),
        ];
      }),
    },
  ];
}
