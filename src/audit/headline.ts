import { isMoney, meet } from "#algebra";
import { add, compare, decimal, type Interval, multiply, subtract, trim } from "#base";
import { isSameKind, likeness, type Rulebook, subjectsOf } from "./alike.ts";
import { type Claim, inOneUnit, isRise } from "./claim.ts";
import { contestedOf } from "./contested.ts";
import { looseOf } from "./loose.ts";
import { isCommon, isUnlikeQualified, lieOf, mayBeOne } from "./one-thing.ts";
import type { Paper } from "./paper.ts";
import { overlapOf } from "./period.ts";
import { saysMore } from "./says-more.ts";

/** How far into the body the lead reaches that a title sums up. */
const LEAD_MAX = 400;
/** Sentences of the body before the one that may hold it. */
const OPENING = 1;
/** What makes the amount behind it the older one, another one that is only compared with, or a part. */
const OTHER_BEFORE = /[由从自较比于超][^,，。；;]{0,10}$/;
const PART_BEFORE = /其中[^,，。；;]{0,10}$/;
/** 前一年|配息2.8元, 同業|虧損8億, 第二大股東|持股9.8%: of another time or another one, unless the title says so too. */
const ASIDE_BEFORE =
  /(去年|前年|上年|上季|上月|前一[年季月]|同业|竞争对手|第[二三四五]大|另计|目标|原估|预估)[^。；;\d]{0,10}$/;
/** Labels alike enough to name one thing, and unlike enough to name two. */
const ALIKE = 0.6;
const UNLIKE = 0.3;
/** Stances of what is not so yet. */
const OPEN: ReadonlySet<string> = new Set(["forecast", "plan", "threatened", "denied", "condition"]);
/** Units in which an article rarely tells two things. */
const FREQUENT: ReadonlySet<string> = new Set([
  ...["1", "person", "%", "pp", "x", "rank", "day", "week", "month", "year", "hour", "minute"],
]);

/**
 * The claims of the body that a claim of the title repeats, by everything but their amounts; none where more than one
 * amount might be meant. Only of these an amount that is apart is a mistake. What the text sets against another report is
 * left out while something else is there to be repeated.
 */
export function repeatsOf(paper: Paper, title: Claim, body: readonly Claim[], rules: Rulebook): readonly Claim[] {
  if (isCommon(title) && title.measure === undefined) return [];
  const possible = body.filter((claim) => isPossible(paper, title, claim, rules));
  const best = narrow(title, possible);
  const isOneValue = best.every((claim) => lieOf(best[0]!, claim) !== "apart");
  const sure = best.filter((claim) => isSure(paper, title, claim, rules, best.length === possible.length));
  if (!isOneValue || sure.length === 0) return [];
  const contested = contestedOf(best, rules);
  return sure.some((claim) => !contested.has(claim)) ? best.filter((claim) => !contested.has(claim)) : best;
}

/** What the structure allows: unit, kind, time, place, an amount of the same standing. */
function isPossible({ folded }: Paper, title: Claim, claim: Claim, rules: Rulebook): boolean {
  if (!mayBeOne(title, claim, rules)) return false;
  const [one, two] = [title.measure?.value, claim.measure?.value];
  if (one !== undefined && two !== undefined && one !== two) return false;
  if (
    ("rate" in title.qualifiers || "rate" in claim.qualifiers) &&
    title.qualifiers.rate?.value !== claim.qualifiers.rate?.value
  )
    return false;
  const lead = folded.slice(Math.max(0, claim.start - 14), claim.start);
  // 調高為|2.89元 is a level, whatever the verb says.
  if (title.change !== undefined && title.change !== "to" && /[至到为]$/.test(lead)) return false;
  // 較去年減少|8%: the change itself.
  const isOther = !isStep(claim) && OTHER_BEFORE.test(lead);
  if (isOther || PART_BEFORE.test(lead)) return false;
  const aside = isStep(claim) ? undefined : ASIDE_BEFORE.exec(lead)?.[1];
  return aside === undefined || folded.slice(0, title.end).includes(aside);
}

function isStep({ change }: Claim): boolean {
  return change === "up" || change === "down";
}

/** Whether a claim of the body is one of a few that the title may mean: of its measure and subject, at its place. */
export function isLikely(paper: Paper, title: Claim, claim: Claim, rules: Rulebook): boolean {
  if (!isPossible(paper, title, claim, rules) || OPEN.has(title.stance.value) !== OPEN.has(claim.stance.value))
    return false;
  return (
    title.measure !== undefined && title.measure.value === claim.measure?.value && subjectsOf(title, claim) === "same"
  );
}

/** Whether two claims name one thing of one subject at one time, whatever their units. */
export function isNamesake(title: Claim, claim: Claim): boolean {
  if (subjectsOf(title, claim) !== "same" || isUnlikeQualified(title, claim)) return false;
  const [one, two] = [title.period, claim.period];
  if (one !== undefined && two !== undefined && overlapOf(one.value, two.value) === "apart") return false;
  const isTyped = title.measure !== undefined && claim.measure !== undefined;
  const isAlike = likeness(title.label, claim.label) >= ALIKE;
  return isRise(title) === isRise(claim) && (isTyped ? title.measure?.value === claim.measure?.value : isAlike);
}

/** Of several those that fit best: what is so before what is planned, the measure known of both, the label. */
function narrow(title: Claim, claims: readonly Claim[]): readonly Claim[] {
  const keep = (all: readonly Claim[], test: (claim: Claim) => boolean) => {
    const kept = all.filter(test);
    return kept.length === 0 ? all : kept;
  };
  const standing = keep(claims, ({ stance }) => OPEN.has(stance.value) === OPEN.has(title.stance.value));
  const typed = keep(standing, ({ measure }) => title.measure !== undefined && measure?.value === title.measure.value);
  const timed = keep(typed, ({ period }) => isSamePeriod(title.period?.value, period?.value));
  const like = keep(timed, (claim) => hasQualifiers(claim, title));
  const owned = keep(like, (claim) => subjectsOf(title, claim) === "same");
  const [alike, other] = [owned.filter(isAlike), owned.filter((claim) => likeness(title.label, claim.label) >= UNLIKE)];
  return alike.length > 0 && alike.length === other.length ? alike : owned;

  function isAlike(claim: Claim): boolean {
    return likeness(title.label, claim.label) >= ALIKE;
  }
}

function isSamePeriod(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && overlapOf(a, b) === "same";
}

/** Whether a claim prints every qualifier that the title prints: 年增 is no 月增. */
function hasQualifiers({ qualifiers }: Claim, title: Claim): boolean {
  return Object.entries(title.qualifiers).every(([name, { value }]) => qualifiers[name]?.value === value);
}

/** Whether one claim is surely what the title speaks of; `isOnly` when nothing else of the body might be. */
function isSure(paper: Paper, title: Claim, claim: Claim, rules: Rulebook, isOnly: boolean): boolean {
  const { body, folded } = paper;
  if (claim.start - body > LEAD_MAX) return false;
  const [one, two] = [title.period?.value, claim.period?.value];
  const isTimed = isSamePeriod(one, two);
  if (one !== undefined && two !== undefined && !isTimed) return false;
  // Of no certain time only the opening is surely what the title sums up.
  if (!isTimed && sentencesIn(folded.slice(body, claim.start)) > OPENING) return false;
  const isTyped = title.measure !== undefined && title.measure.value === claim.measure?.value;
  // A toll grows while an article is written; only the first sentence speaks of the same hour, or a lone figure.
  const isToll = isTyped && rules.get(title.measure!.value)?.qualifiers?.includes("vintage") === true;
  if (isToll && !isOnly && /[。\n]/.test(folded.slice(body, claim.start))) return false;
  const subjects = subjectsOf(title, claim);
  if (isTyped && subjects === "apart") return isOfPlace(paper, title, claim);
  if (isTyped) return subjects === "same" || (isOnly && subjects === "unknown");
  if (subjects !== "same") return false;
  if (isHan(title.label) && likeness(title.label, claim.label) >= ALIKE) return true;
  const isRare = !FREQUENT.has(title.unit) && !isMoney(title.unit);
  return isOnly && isRare && title.measure === undefined && claim.measure === undefined;
}

function sentencesIn(stretch: string): number {
  return stretch.split(/[。！？\n]|[a-z)]\. /).length - 1;
}

/** A country's rate in the title, that of its index or industry in the first sentence, of one time: 日本7月CPI, 7月消費者物價指數. */
function isOfPlace({ reading, folded, body }: Paper, title: Claim, claim: Claim): boolean {
  if (/[。\n]/.test(folded.slice(body, claim.start)) || !isSamePeriod(title.period?.value, claim.period?.value))
    return false;
  const isPlace = ({ subject }: Claim) =>
    subject?.entity !== undefined && reading.entities.some(({ id, type }) => type === "place" && id === subject.entity);
  return isPlace(title) && !isPlace(claim);
}

/** Labels of Latin letters are pieces of the sentence more often than names of what is measured. */
function isHan(label: string): boolean {
  return /\p{Script=Han}{2}/u.test(label) && !/[A-Za-z]{4}/.test(label);
}

/** Whether one claim could be what the title says if the title told another time: both times printed, of one length. */
export function isOfOtherTime(title: Claim, claim: Claim, rules: Rulebook): boolean {
  const [one, two] = [title.period, claim.period];
  if (one?.evidence.kind !== "printed" || two?.evidence.kind !== "printed") return false;
  if (one.value.length !== two.value.length || overlapOf(one.value, two.value) !== "apart") return false;
  if (title.measure === undefined || title.measure.value !== claim.measure?.value) return false;
  return (
    inOneUnit(title, claim) !== undefined &&
    isSameKind(title, claim, rules) &&
    !isUnlikeQualified(title, claim) &&
    subjectsOf(title, claim) === "same"
  );
}

/** Titles round and cut as they like: 衝破2,400億 of 2,416億, 5,000人 of 4,988. */
export function mayRound(title: Claim, claim: Claim): boolean {
  const amounts = inOneUnit(title, claim);
  if (amounts === undefined) return true;
  // 至少42 for 至少32: bounds are open to one side, but a title repeats the bound.
  if (lieOf(title, claim) === "points" || saysMore(title, claim)) return false;
  return [looseOf(title), coarse(title, claim)].some((each) => meet(each, amounts[1]) !== undefined);
}

/** Zeros at the end are no digits, within 5 %; what is cut off may be up to one unit. */
function coarse(title: Claim, claim: Claim): Interval {
  const [low, high] = [trim(title.low), trim(title.high)];
  const slack = (value: typeof low) => {
    const [half, part] = [decimal(5n, value.exponent - 1), multiply(value, decimal(5n, -2))];
    return compare(half, part) < 0 ? half : part;
  };
  const sizes = {
    low: subtract(low, slack(low)),
    high: add(high, multiply(slack(high), decimal(title.bound === "=" ? 1n : 4n))),
  };
  const cut = add(title.high, decimal(1n, title.high.exponent));
  const isFiner = trim(claim.low).exponent < title.low.exponent;
  const wide = { low: sizes.low, high: !isFiner || compare(sizes.high, cut) > 0 ? sizes.high : cut };
  return title.change === "down" ? { low: negated(wide.high), high: negated(wide.low) } : wide;
}

function negated(value: Interval["low"] & object) {
  return { digits: -value.digits, exponent: value.exponent };
}
