import type { Label } from "#model";
import { type BoardFact, stanceClass } from "./board-fact.ts";
import { periodLabel } from "./period-label.ts";
import { qualifierLabel, STANCE_LABELS } from "./words/labels.ts";

/** Qualifiers that say how a figure is reckoned: two that differ in one are never compared. */
export const RECKONING = [
  "window",
  "comparison",
  "basis",
  "scope",
  "vintage",
  "rate",
  "per",
  "whole",
  "stage",
  "horizon",
] as const;

/** 全球, 全世界 …: the whole of a measure that is of the world by its name. */
const WORLD = /^(?:全球|全世界|世界|全網|全网|全球)/;

/** A part of what makes figures comparable: its value, and how it is shown when it needs to be. */
interface Part {
  readonly value: string;
  readonly label?: Label;
}

/** Unless told, a change may be of any window: it is comparable with its own article only. */
const MUST_TELL = ["window", "comparison"] as const;

/**
 * What two figures must share to stand in one group: period, every qualifier that says how they are reckoned, and the
 * kind of statement. What a figure does not tell it shares with nothing but its own article. The unit is the group's.
 */
export function comparableKey(item: BoardFact): string {
  const isUntold =
    item.fact.period === undefined ||
    (item.measure.kind === "change" &&
      MUST_TELL.some((name) => item.measure.qualifiers?.includes(name) === true && reckonedBy(item, name) === ""));
  return [...partsOf(item).map(({ value }) => value), isUntold ? item.fact.article.hash : ""].join("\n");
}

/** What a line over time shares: all that {@link comparableKey} asks but the period itself. */
export function lineKey(item: BoardFact): string {
  return partsOf(item)
    .slice(1)
    .map(({ value }) => value)
    .join("\n");
}

/** How a group is called: its period, what its figures are reckoned by, and its stance unless they are deeds. */
export function comparableLabels(item: BoardFact): readonly Label[] {
  const labels = partsOf(item).flatMap(({ label }) => (label === undefined ? [] : [label]));
  return item.fact.period === undefined
    ? [...labels, { zh: item.fact.article.title, en: item.fact.article.title }]
    : labels;
}

/** As {@link comparableLabels}, for a line over time. */
export function lineLabels(item: BoardFact): readonly Label[] {
  return partsOf(item)
    .slice(1)
    .flatMap(({ label }) => (label === undefined ? [] : [label]));
}

function partsOf(item: BoardFact): readonly Part[] {
  const period = item.fact.period?.value ?? "";
  const stance = stanceClass(item.fact.stance.value);
  return [
    { value: period, label: periodLabel(period) },
    ...RECKONING.map((name) => {
      const value = reckonedBy(item, name);
      return { value, ...(value !== "" && { label: qualifierLabel(name, value) }) };
    }),
    { value: stance, ...(stance !== "reported" && { label: STANCE_LABELS[stance] }) },
  ];
}

function reckonedBy({ fact, measure }: BoardFact, name: string): string {
  const value = fact.qualifiers[name]?.value ?? "";
  return name === "whole" && measure.label.zh.includes("全球") && WORLD.test(value) ? "" : value;
}
