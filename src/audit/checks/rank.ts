import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { nameRun } from "#audit/name-run.ts";
import { isInTitle, type Paper } from "#audit/paper.ts";
import { wordList } from "#audit/words/word-list.ts";
import { compare, toNumber } from "#base";

const ONLY = wordList("僅次於 僅次 仅次于");
/** How far behind a rank, or before it, those ahead may be named. */
const REACH = 60;
/** What ends the names: behind anything else (僅次於印尼的220萬噸與…, 等國) more of them may follow. */
const CLOSED = /^\s*(?:[。，,；;)）」\n]|$)/;

/** 第三大，僅次於A與B: as many are ahead as are named. */
export const checkRank: Check = (paper) =>
  paper.claims.flatMap((claim) => (claim.unit === "rank" && !isInTitle(paper, claim) ? judge(paper, claim) : []));

function judge(paper: Paper, claim: Claim): Finding[] {
  const { folded } = paper;
  if (compare(claim.low, claim.high) !== 0) return [];
  const sentence = claim.sentence;
  if (sentence === undefined) return [];
  const window = {
    start: Math.max(sentence.start, claim.start - REACH),
    end: Math.min(sentence.end, claim.end + REACH),
  };
  const stretch = folded.slice(window.start, window.end);
  const word = ONLY.find((each) => stretch.includes(each));
  if (word === undefined) return [];
  const at = window.start + stretch.indexOf(word) + word.length;
  const names = nameRun(paper, at);
  if (names.length === 0) return [];
  const isTrue = toNumber(claim.low) === names.length + 1;
  if (!isTrue && !CLOSED.test(folded.slice(names.at(-1)!.end, sentence.end))) return [];
  return [
    {
      check: "rank",
      verdict: isTrue ? "holds" : "fails",
      by: [],
      terms: [{ role: "rank", claim }],
      witnesses: names,
      text: `${toNumber(claim.low)} ${isTrue ? "=" : "≠"} ${names.length} + 1`,
      isGuarded: true,
    },
  ];
}
