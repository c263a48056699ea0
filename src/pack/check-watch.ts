import { dimensionOf } from "#algebra";
import { compare, type Decimal, negate, parseDecimal, ZERO } from "#base";
import { type Label, type Measure, STANCES, WATCH_RULES, type Watch, type WatchRule } from "#model";
import { isToldIn } from "./told-in.ts";

/** What is wrong with a watch: `unknown` names what is not there, `label` a language that is missing. */
export interface WatchFault {
  readonly kind: "unknown" | "label" | "bad";
  /** The part of the watch. */
  readonly at: string;
  readonly detail: string;
}

type Tell = (kind: WatchFault["kind"], at: string, detail: string) => void;

const ORIGINS_MAX = 9;
const DAYS_MAX = 3_650;
const TIERS_MAX = 9;
const HOLD_MAX = 525_600;
/** Rules that compare no values, so that they may look at every measure of a pack. */
const WIDE: ReadonlySet<WatchRule["kind"]> = new Set(["new", "conflict", "revised", "agree", "silent"]);

/** Everything wrong with a watch whose measures are given by full id; empty when it can be meant. */
export function checkWatch(watch: Watch, measures: ReadonlyMap<string, Measure>): readonly WatchFault[] {
  const faults: WatchFault[] = [];
  const tell: Tell = (kind, at, detail) => faults.push({ kind, at, detail });
  checkLabel("label", watch.label, tell);
  if (watch.certainty !== undefined && watch.certainty !== "possible") tell("bad", "certainty", `${watch.certainty}`);
  checkFacts(watch, measures, tell);
  checkRule(watch, measures.get(watch.facts.measure), tell);
  return faults;
}

function checkLabel(at: string, label: Label, tell: Tell): void {
  for (const lang of ["zh", "en"] as const) if ((label?.[lang] ?? "").trim() === "") tell("label", at, `${at} ${lang}`);
}

function checkFacts({ facts, rule }: Watch, measures: ReadonlyMap<string, Measure>, tell: Tell): void {
  const { measure, subject, source, where = {}, stance = [] } = facts;
  const isPack = measure.endsWith(".");
  const chosen = isPack
    ? [...measures].flatMap(([id, each]) => (id.startsWith(measure) ? [each] : []))
    : [measures.get(measure)].filter((each) => each !== undefined);
  if (chosen.length === 0) tell("unknown", "facts.measure", `unknown measure: ${measure}`);
  else if (isPack && !WIDE.has(rule.kind)) tell("bad", "facts.measure", `${rule.kind} needs one measure: ${measure}`);
  if (subject !== undefined && subject.trim() === "") tell("bad", "facts.subject", "empty");
  if (source !== undefined && source.trim() === "") tell("bad", "facts.source", "empty");
  for (const name of Object.keys(where))
    if (!chosen.some(({ qualifiers = [] }) => qualifiers.includes(name)))
      tell("unknown", `facts.where.${name}`, `no measure has the qualifier ${name}`);
  for (const each of stance) if (!STANCES.includes(each)) tell("unknown", "facts.stance", `unknown stance: ${each}`);
}

function checkRule({ rule }: Watch, measure: Measure | undefined, tell: Tell): void {
  switch (rule.kind) {
    case "crosses":
      checkSide(rule.side, ["above", "below"], tell);
      readValue("rule.value", rule.value, tell);
      checkUnit(rule.unit, measure, tell);
      return;
    case "changes": {
      if (rule.side !== undefined) checkSide(rule.side, ["up", "down"], tell);
      const by = readValue("rule.by", rule.by, tell);
      if (by !== undefined && compare(by, ZERO) <= 0) tell("bad", "rule.by", `${rule.by} is not over 0`);
      if (rule.unit === "pp" || rule.unit === "bp") checkUnit("%", measure, tell);
      else if (rule.unit !== "%") checkUnit(rule.unit, measure, tell);
      return;
    }
    case "agree":
      checkCount("rule.origins", rule.origins, 2, ORIGINS_MAX, tell);
      return;
    case "silent":
      checkCount("rule.days", rule.days, 1, DAYS_MAX, tell);
      return;
    case "tiers":
      checkSide(rule.side, ["above", "below"], tell);
      checkUnit(rule.unit, measure, tell);
      checkCount("rule.hold", rule.hold, 0, HOLD_MAX, tell);
      checkTiers(rule, tell);
      return;
    default:
      if (!WATCH_RULES.includes(rule.kind)) tell("bad", "rule.kind", `unknown rule: ${(rule as WatchRule).kind}`);
  }
}

function checkSide(side: string, allowed: readonly string[], tell: Tell): void {
  if (!allowed.includes(side)) tell("bad", "rule.side", `${side}: ${allowed.join(", ")}`);
}

function readValue(at: string, text: string, tell: Tell): Decimal | undefined {
  const value = typeof text === "string" ? parseDecimal(text) : undefined;
  if (value === undefined) tell("bad", at, `no decimal: ${text}`);
  return value;
}

function checkUnit(unit: string, measure: Measure | undefined, tell: Tell): void {
  if (unit === "money" || dimensionOf(unit) === undefined) tell("unknown", "rule.unit", `unknown unit: ${unit}`);
  else if (measure !== undefined && !isToldIn(measure, unit))
    tell("bad", "rule.unit", `${measure.id} is not told in ${unit}`);
}

function checkCount(at: string, count: number, from: number, to: number, tell: Tell): void {
  if (!Number.isInteger(count) || count < from || count > to) tell("bad", at, `${count}: ${from}–${to}`);
}

function checkTiers({ side, tiers }: Extract<WatchRule, { readonly kind: "tiers" }>, tell: Tell): void {
  checkCount("rule.tiers", tiers.length, 1, TIERS_MAX, tell);
  const names = new Set<string>();
  let last: Decimal | undefined;
  for (const [place, { name, value: text, release }] of tiers.entries()) {
    const at = `rule.tiers.${place}`;
    checkLabel(`${at}.name`, name, tell);
    if (names.has(name.en) || names.has(name.zh)) tell("bad", `${at}.name`, `given twice: ${name.en}`);
    names.add(name.en).add(name.zh);
    const value = readValue(`${at}.value`, text, tell);
    const leave = release === undefined ? value : readValue(`${at}.release`, release, tell);
    if (value === undefined || leave === undefined) continue;
    const own = side === "below" ? negate(value) : value;
    if (last !== undefined && compare(own, last) <= 0)
      tell("bad", `${at}.value`, `${text} is not beyond the tier before`);
    if (compare(side === "below" ? negate(leave) : leave, own) > 0)
      tell("bad", `${at}.release`, `${release} is beyond ${text}`);
    last = own;
  }
}
