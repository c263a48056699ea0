import { clauseBefore } from "./around.ts";
import type { Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { isKin } from "./kin.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { judgeSum } from "./tie.ts";
import { APART, OPPOSITES, PLUS, SUM_LEAD, TOGETHER } from "./words/sums.ts";

const GAP_MAX = 28;
const NAME_MIN = 2;

/** 第二批12萬噸，加上第一批9萬噸，全年共21萬噸. */
export function sumsOfTwo(paper: Paper, claims: readonly Claim[]): readonly Finding[] {
  return claims.slice(2).flatMap((whole, i) => {
    const [first, second] = [claims[i]!, claims[i + 1]!];
    if (!isKin(first, whole) || !isKin(second, whole)) return [];
    const [plus, lead] = [wordsBetween(paper, first, second), wordsBetween(paper, second, whole)];
    if (plus.length > GAP_MAX || lead.length > GAP_MAX || !PLUS.test(plus) || !SUM_LEAD.test(lead)) return [];
    return APART.test(plus) || APART.test(lead) ? [] : judgeSum(whole, [first, second]);
  });
}

/** 甲級31處、乙級144處 … 甲級與乙級合計175處: parts that the sum names, each told once in the same or the sentence before. */
export function sumsOfNamed(paper: Paper, claims: readonly Claim[], before: readonly Claim[]): readonly Finding[] {
  return claims.flatMap((whole) => {
    const clause = clauseBefore(paper, whole);
    const cue = TOGETHER.exec(clause);
    if (cue === null || /\d/.test(clause)) return [];
    const names = clause
      .slice(0, cue.index)
      .split(/[、与和及跟]|以及/)
      .filter((name) => name !== "");
    if (names.length < 2 || names.some((name) => name.length < NAME_MIN)) return [];
    const told = [...before, ...claims.filter(({ end }) => end <= whole.start)].filter((claim) => isKin(claim, whole));
    const parts = names.map((name) => told.filter((claim) => nameOf(paper, claim).endsWith(name)));
    if (parts.some((found) => found.length !== 1)) return [];
    return judgeSum(
      whole,
      parts.map(([part]) => part!),
    );
  });
}

/** What a figure is of: its clause without words that only lead to the figure. */
function nameOf(paper: Paper, claim: Claim): string {
  return clauseBefore(paper, claim)
    .split("、")
    .at(-1)!
    .replace(/(?:约|有|为|达|是|占|则)+$/, "");
}

/** Whether parts are named by words that shut each other out and leave nothing between: 國內230家、國外124家. */
export function isOpposed(paper: Paper, parts: readonly Claim[]): boolean {
  if (parts.length !== 2) return false;
  const [one, two] = parts.map((part) => nameOf(paper, part).replace(/^[^\p{Script=Han}]*(?:其中|包括)/u, "")) as [
    string,
    string,
  ];
  return OPPOSITES.some(
    ([a, b]) => (one.startsWith(a) && two.startsWith(b)) || (one.startsWith(b) && two.startsWith(a)),
  );
}
