import { type Decimal, toNumber } from "#base";
import type { ModelInput, ModelRow } from "#model";
import { column, optionalColumn } from "#pack";

/** What tiers are called in Taiwan, the lowest first. */
export const TIERS = ["預警", "警戒", "行動"] as const;
export type Tier = (typeof TIERS)[number];

/** When a tier begins and ends on a stretch of road or a slope. */
export interface Threshold {
  readonly segment: string;
  readonly tier: Tier;
  /** Over how long the rain is summed. */
  readonly hours: Decimal;
  readonly rain: Decimal;
  /** It ends below this; the threshold itself where none is given. */
  readonly release: Decimal;
  /** It ends no sooner than so many minutes after it was last reached. */
  readonly hold: number;
  /** The threshold while the ground is loose: so many hours after it shook. */
  readonly shaken: { readonly rain: Decimal; readonly hours: number } | undefined;
}

/** A shaking, or a slide or fall, on a stretch. */
export interface Event {
  readonly at: number;
  readonly segment: string;
  readonly words: string;
}

const SEGMENT = column("segment", "text", "路段或邊坡", "stretch of road or slope");

/** The tables of the model of rain tiers. */
export const INPUTS: readonly ModelInput[] = [
  {
    name: "rain",
    label: { zh: "雨量", en: "rainfall" },
    columns: [
      column("time", "instant", "觀測時段的終了", "end of the time observed"),
      column("gauge", "text", "雨量站", "rain gauge"),
      column("rain_mm", "decimal", "時段雨量，毫米；負數為缺測", "rain of that time in mm; below zero is no reading"),
    ],
  },
  {
    name: "thresholds",
    label: { zh: "門檻", en: "thresholds" },
    columns: [
      SEGMENT,
      { ...column("tier", "choice", "層級", "tier"), choices: TIERS },
      column("hours", "decimal", "累積幾小時", "over how many hours"),
      column("rain_mm", "decimal", "達到即進入，毫米", "begins at, mm"),
      optionalColumn("release_mm", "decimal", "低於即解除；未填同門檻", "ends below; the threshold itself where empty"),
      optionalColumn(
        "hold_minutes",
        "decimal",
        "最後一次達到後至少維持幾分鐘",
        "holds at least so many minutes after it was last reached",
      ),
      optionalColumn("shaken_mm", "decimal", "強震後改用的門檻", "threshold after a strong shaking"),
      optionalColumn("shaken_hours", "decimal", "強震後幾小時內", "for so many hours after it"),
    ],
  },
  {
    name: "gauges",
    label: { zh: "路段用哪些雨量站；未給則站名即路段", en: "the gauges of a stretch; its own name where not given" },
    columns: [SEGMENT, column("gauge", "text", "雨量站", "rain gauge")],
    optional: true,
  },
  {
    name: "shaking",
    label: { zh: "地震", en: "shaking" },
    columns: [
      column("time", "instant", "時間", "time"),
      SEGMENT,
      optionalColumn("pga_gal", "decimal", "最大地動加速度，gal", "peak ground acceleration, gal"),
      optionalColumn("intensity", "text", "震度，例如 4、5弱", "intensity, such as 4 or 5弱"),
    ],
    optional: true,
  },
  {
    name: "incidents",
    label: { zh: "落石坍方等災害，用來回測", en: "falls and slides, to test the rule against" },
    columns: [
      column("time", "instant", "時間", "time"),
      SEGMENT,
      optionalColumn("what", "text", "事由", "what happened"),
    ],
    optional: true,
  },
];

export function toThreshold({ cells }: ModelRow): Threshold {
  const amount = (name: string) => cells[name] as Decimal | undefined;
  const rain = amount("rain_mm")!;
  const shaken = amount("shaken_mm");
  return {
    segment: cells.segment as string,
    tier: cells.tier as Tier,
    hours: amount("hours")!,
    rain,
    release: amount("release_mm") ?? rain,
    hold: toNumberOr(amount("hold_minutes"), 0),
    shaken: shaken === undefined ? undefined : { rain: shaken, hours: toNumberOr(amount("shaken_hours"), 24) },
  };
}

function toNumberOr(value: Decimal | undefined, otherwise: number): number {
  return value === undefined ? otherwise : toNumber(value);
}
