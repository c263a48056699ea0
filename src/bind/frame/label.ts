import type { Span } from "#base";
import { DURATIONS } from "#bind/duration.ts";
import { isMoney } from "#pack";
import { ageLabel } from "./age.ts";
import { amountLabel } from "./amount-label.ts";
import { aroundLabel } from "./around-label.ts";
import { bracketLabel } from "./bracket-label.ts";
import { casualtyLabel } from "./casualty-label.ts";
import { changeLabel, isChange } from "./change-label.ts";
import { countLabel, isCount } from "./count-label.ts";
import { deedLabel } from "./deed-label.ts";
import { distributedLabel } from "./distributed-label.ts";
import { durationLabel } from "./duration-label.ts";
import { extentLabel } from "./extent-label.ts";
import { listLabel } from "./list-label.ts";
import type { Naming } from "./naming.ts";
import { neededLabel } from "./needed-label.ts";
import { ofLabel } from "./of-label.ts";
import { paceLabel } from "./pace-label.ts";
import { partLabel } from "./part-label.ts";
import type { Place } from "./place.ts";
import { pointLabel } from "./point-label.ts";
import { rankLabel } from "./rank-label.ts";
import { recordLabel } from "./record-label.ts";
import { resultLabel } from "./result-label.ts";
import { revisedLabel } from "./revised-label.ts";
import { sameLabel } from "./same-label.ts";
import { shareLabel } from "./share-label.ts";
import { stakeLabel } from "./stake-label.ts";
import { stepLabel } from "./step-label.ts";
import { typeOf } from "./subject-type.ts";
import { totalLabel } from "./total-label.ts";
import type { View } from "./view.ts";

type Rule = (view: View, naming: Naming) => string | undefined;

const isDuration = ({ unit }: Place["figure"]) => DURATIONS.has(unit);

/** The kinds of labels, each for the figures that can have it: the first that finds words holds. */
const RULES: readonly (readonly [applies: (figure: Place["figure"]) => boolean, rule: Rule])[] = [
  [({ unit }) => unit === "person" || unit === "1", casualtyLabel],
  [({ unit }) => unit === "year", ageLabel],
  [() => true, sameLabel],
  [() => true, totalLabel],
  [() => true, listLabel],
  [({ unit }) => unit === "1", pointLabel],
  [({ unit }) => unit === "pp", revisedLabel],
  [({ unit }) => unit === "bp", stepLabel],
  [({ unit }) => isMoney(unit), recordLabel],
  [({ unit }) => isMoney(unit), resultLabel],
  [({ unit }) => unit === "%", bracketLabel],
  [({ unit }) => unit === "%", stakeLabel],
  [({ unit }) => unit === "%", shareLabel],
  [({ unit }) => unit === "%", ofLabel],
  [({ unit }) => unit === "%", partLabel],
  [isChange, distributedLabel],
  [({ unit }) => unit === "%", paceLabel],
  [isChange, changeLabel],
  [({ unit }) => isMoney(unit), deedLabel],
  [({ unit }) => unit === "rank", rankLabel],
  [isCount, countLabel],
  [() => true, extentLabel],
  [isDuration, neededLabel],
  [isDuration, durationLabel],
  [() => true, amountLabel],
  [() => true, aroundLabel],
];

/**
 * The words that say what a figure measures; a change told by a verb is named by its noun. `last` is the label of the
 * figure before. Never empty where any word stands near.
 */
export function findLabel(view: View, place: Place, subject: Span | undefined, last: string | undefined): string {
  const naming: Naming = { ...place, subject, type: typeOf(view.sheet, subject), last };
  for (const [applies, rule] of RULES) {
    const label = applies(place.figure) ? rule(view, naming) : undefined;
    if (label !== undefined && label !== "") return label;
  }
  return "";
}
