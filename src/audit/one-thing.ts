import { compare, decimal } from "#base";
import { isSameKind, isSameMeasure, likeness, type Rulebook } from "./alike.ts";
import { type Claim, inOneUnit } from "./claim.ts";
import { type Meeting, meetingOf } from "./meeting.ts";
import type { Paper } from "./paper.ts";
import { overlapOf } from "./period.ts";

/** Smaller numbers of these units are too common to be one and the same: two days, three companies. */
const SMALL = decimal(10n);
const COMMON: ReadonlySet<string> = new Set([
  ...["1", "person", "day", "week", "month", "year", "hour", "minute", "rank", "x"],
]);
/** Digits that two figures do not share by chance. */
const TELLING = 100n;

/** How two amounts lie; `apart` where they cannot be told in one unit. */
export function lieOf(a: Claim, b: Claim): Meeting {
  const amounts = inOneUnit(a, b);
  return amounts === undefined ? "apart" : meetingOf([a, amounts[0]], [b, amounts[1]]);
}

/** Whether a number is so small, of such a unit, that it says nothing by itself. */
export function isCommon({ unit, high }: Claim): boolean {
  return COMMON.has(unit) && compare(high, SMALL) < 0;
}

/** Whether a number has so many digits that nobody prints it twice by chance. */
export function isTelling({ low, unit }: Claim): boolean {
  return unit !== "rank" && low.digits >= TELLING && low.digits % TELLING !== 0n;
}

/** Whether two claims could be one before anybody looks at the amounts: units, kinds, times and qualifiers allow it. */
export function mayBeOne(a: Claim, b: Claim, rules: Rulebook): boolean {
  // 翻倍 and 增97%: times and percent have several readings.
  if ((a.unit === "x") !== (b.unit === "x")) return false;
  if (inOneUnit(a, b) === undefined || !isSameKind(a, b, rules) || isUnlikeQualified(a, b)) return false;
  return a.period === undefined || b.period === undefined || overlapOf(a.period.value, b.period.value) !== "apart";
}

/** Whether two claims print qualifiers of which neither is a part of the other: 全球 and 全球總算力 are one. */
export function isUnlikeQualified(a: Claim, b: Claim): boolean {
  return Object.entries(a.qualifiers).some(([name, { value }]) => {
    const other = b.qualifiers[name]?.value;
    return other !== undefined && !other.includes(value) && !value.includes(other);
  });
}

/** Whether two claims measure one thing: one measure, one that is a kind of the other, or labels alike. */
export function isLikeMeasure(a: Claim, b: Claim): boolean {
  const [left, right] = [a.measure?.value, b.measure?.value];
  if (left !== undefined && right !== undefined && left !== right)
    return left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
  return isSameMeasure(a, b) || likeness(a.label, b.label) >= 0.5;
}

/** Words that stand between a figure and its noun without saying what it is. */
const EMPTY = /[的了是在為为达達共有约約]/;

/** Whether the same noun stands right behind two figures (六家|金控, 六家|金融), or the same words about them (連|2年|獲, 連續|兩年|獲得). */
export function isSameNoun({ folded }: Paper, a: Claim, b: Claim): boolean {
  const noun = ({ end }: Claim) => /^[\p{Script=Han}]{1,2}/u.exec(folded.slice(end, end + 2))?.[0];
  const [one, two] = [noun(a), noun(b)];
  if (one === undefined || two === undefined) return false;
  if (one === two && one.length === 2) return true;
  const lead = ({ start }: Claim) => folded.slice(Math.max(0, start - 2), start);
  const isShared = [...lead(a)].some(
    (char) => /\p{Script=Han}/u.test(char) && !EMPTY.test(char) && lead(b).includes(char),
  );
  return one[0] === two[0] && !EMPTY.test(one[0]!) && isShared;
}
