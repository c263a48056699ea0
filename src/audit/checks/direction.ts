import { amountText, difference, intervalText, mayBeLess, point, product } from "#algebra";
import { isSameKind, isSameMeasure, type Rulebook, subjectsOf } from "#audit/alike.ts";
import { isFromTo } from "#audit/change-roles.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim, inOneUnit } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import type { Slip } from "#audit/slip.ts";
import { ABOVE, BELOW, directionOf, FALLS, isBeside, lastAgainst } from "#audit/words/changes.ts";
import { TOTALS } from "#audit/words/parts.ts";
import { hasWord, lastWord } from "#audit/words/word-list.ts";
import { decimal, type Interval } from "#base";

/** How far the two figures of a comparison may stand apart in a sentence, and in the text where only values tell. */
const GAP_MAX = 60;
const FAR = 220;
/** How far before a figure the word of comparison may stand, and behind it the verb. */
const LEAD = 16;
const TAIL = 10;
const MARK = /[,，。；;、:：\n]/;
/** Numbers that fall as the thing rises: places in a ranking, units of a currency for another. */
const TURNED = /排名|名次|评等|评级|兑|汇率|升值|贬值|exchange rate/;
/** A level that is half as much more, or a third less, is one that a rise or fall may lead to. */
const STEP = decimal(15n, -1);
const SHRUNK = decimal(6n, -1);
/** What is said of the size of a fall, whatever its sign. */
const SIZES = /扩大|收窄|收敛|缩小|加深|widen|narrow/;

/** Words of rise and fall against the two values that they join: 由A升至B, A高於上月的B, A較上季的B回落. */
export const checkDirection: Check = (paper, { rules }) =>
  paper.claims.flatMap((second, index) => {
    const first = paper.claims[index - 1];
    if (second.unit === "rank" || TURNED.test(second.label)) return [];
    const change = first === undefined ? [] : changeBetween(paper, first, second);
    return change.length > 0 ? change : compared(paper, index, rules);
  });

/** 由A升至B. */
function changeBetween(paper: Paper, first: Claim, second: Claim): Finding[] {
  if (!isFromTo(paper, first, second)) return [];
  if (inOneUnit(first, second) === undefined) return [];
  if (TURNED.test(first.label) || isTurned(paper, second)) return [];
  const gap = wordsBetween(paper, first, second);
  const words = gap.trim() === "to" ? paper.folded.slice(Math.max(0, first.start - 2 * TAIL), first.start) : gap;
  const change = directionOf(words);
  return change === undefined ? [] : judge({ before: first, after: second, change, words, isGuarded: true });
}

function isTurned({ folded }: Paper, { sentence, start }: Claim): boolean {
  return sentence !== undefined && TURNED.test(folded.slice(Math.max(sentence.start, start - GAP_MAX), start));
}

/** A高於B, A較B回升: the A may stand before other figures; in the sentence before only where the values agree. */
function compared(paper: Paper, index: number, rules: Rulebook): Finding[] {
  const before = paper.claims[index]!;
  const lead = leadOf(paper, index);
  const told = comparedAs(paper, before, lead);
  if (told === undefined || isTurned(paper, before)) return [];
  const isJoined = index > 0 && isBeside(wordsBetween(paper, paper.claims[index - 1]!, before));
  const own = isJoined ? ownOf(paper, index - 1) : index - 1;
  for (let i = own; i >= 0; i--) {
    const after = paper.claims[i]!;
    if (before.start - after.end > FAR) break;
    if (after.unit !== before.unit || !isSameKind(after, before, rules)) continue;
    const gap = wordsBetween(paper, after, before);
    const isNear = gap.length <= GAP_MAX && !/[。；;\n]/.test(gap);
    const isOne = isSameMeasure(after, before);
    const isGuarded = isNear && i === own && isJoined;
    if (!isGuarded && !((isOne || before.measure === undefined) && subjectsOf(after, before) === "same")) continue;
    return judge({ before, after, change: told, words: tailOf(paper, before), isGuarded });
  }
  return [];
}

/** A，低於B，也不如|C: what is compared with C is A, not B. */
function ownOf(paper: Paper, index: number): number {
  const [first, second] = [paper.claims[index - 1], paper.claims[index]!];
  if (first === undefined || !isBeside(wordsBetween(paper, first, second))) return index;
  return comparedAs(paper, second, leadOf(paper, index)) === undefined ? index : ownOf(paper, index - 1);
}

/** The words right before a figure, back to the figure before it. */
function leadOf({ claims, folded }: Paper, index: number): string {
  const { start } = claims[index]!;
  return folded.slice(Math.max(claims[index - 1]?.end ?? 0, start - LEAD), start);
}

/** 高於|B: up. 較|B|回落: down. */
function comparedAs(paper: Paper, second: Claim, lead: string): "up" | "down" | undefined {
  const [above, below] = [lastWord(lead, ABOVE), lastWord(lead, BELOW)];
  if (above !== below) {
    const behind = lead.slice(Math.max(above, below));
    if (MARK.test(behind) || hasWord(behind, TOTALS)) return undefined; // 高於去年合計的|15億元: of a sum, not of one amount
    return above > below ? "up" : "down";
  }
  const against = lastAgainst(lead);
  // 較去年增加|3%: the figure is the change.
  const behind = lead.slice(Math.max(0, against));
  if (against < 0 || MARK.test(behind) || hasWord(behind, TOTALS) || directionOf(behind) !== undefined)
    return undefined;
  return directionOf(tailOf(paper, second));
}

/** The verb behind a figure that another is compared with. */
function tailOf({ folded }: Paper, { end }: Claim): string {
  return folded.slice(end, end + TAIL).split(/[,，。；;、\d]/)[0]!;
}

interface Told {
  readonly before: Claim;
  readonly after: Claim;
  readonly change: "up" | "down";
  readonly words: string;
  readonly isGuarded: boolean;
}

function judge({ before, after, change, words, isGuarded }: Told): Finding[] {
  const signed = inOneUnit(after, before)!;
  const sizes = [sizeOf(after), sizeOf(before)] as const;
  const isFall = [before, after].every((claim) => claim.change === "down" || hasWord(claim.label, FALLS));
  // 降幅收窄 speaks of sizes; 低於 of two falls may speak of either.
  const readings = !isFall || before.unit !== after.unit ? [signed] : SIZES.test(words) ? [sizes] : [signed, sizes];
  const isTrue = readings.some(([b, a]) => (change === "up" ? mayBeLess(a, b, false) : mayBeLess(b, a, false)));
  if (!isTrue && !isGuarded) return [];
  const [b, a] = readings.at(-1)!;
  const slip = isTrue ? undefined : slipOf(after, a, change);
  return [
    {
      check: "direction",
      verdict: isTrue ? "holds" : "fails",
      by: [change],
      terms: [
        { role: "before", claim: before },
        { role: "after", claim: after },
      ],
      text: `${textOf(after)} − ${textOf(before)} = ${intervalText(difference(b, a))}`,
      isGuarded,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** The size of a change, whatever its sign. */
function sizeOf(claim: Claim): Interval {
  const { change: _, ...level } = claim;
  return allowedBy(level as Claim);
}

/** Zeros too many or too few: only they lead to one place, near the level before. */
function slipOf(after: Claim, before: Interval, change: "up" | "down"): Slip | undefined {
  const wide = product(before, point(change === "up" ? STEP : SHRUNK));
  const needed = change === "up" ? { low: before.high!, high: wide.high! } : { low: wide.low!, high: before.low! };
  if (needed.low === undefined || needed.high === undefined) return undefined;
  const slip = findSlip(after, needed);
  return slip?.kind === "power-of-ten" || slip?.kind === "scale-word" ? slip : undefined;
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
