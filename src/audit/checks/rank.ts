import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { type NameEnds, nameEnds, nameRun } from "#audit/name-run.ts";
import { isInTitle, type Paper } from "#audit/paper.ts";
import { bySentence } from "#audit/sentences.ts";
import { wordList } from "#audit/words/word-list.ts";
import { compare, toNumber } from "#base";

const ONLY = wordList("僅次於 仅次于 second_only_to behind_only");
/** How far from those ahead the rank may stand. */
const REACH = 150;

/** 第三大，僅次於A與B: as many are ahead as are named. */
export const checkRank: Check = (paper) => {
  const ranks = paper.claims.filter((claim) => claim.unit === "rank" && !isInTitle(paper, claim));
  if (ranks.length === 0) return [];
  const ends = nameEnds(paper);
  return bySentence(ranks).flatMap((some) => judge(paper, ends, some));
};

function judge(paper: Paper, ends: NameEnds, ranks: readonly Claim[]): Finding[] {
  const { folded } = paper;
  const { sentence } = ranks[0]!;
  if (sentence === undefined) return [];
  const words = folded.slice(sentence.start, sentence.end);
  const word = ONLY.find((each) => words.includes(each));
  if (word === undefined) return [];
  const start = sentence.start + words.indexOf(word);
  const claim = nearest(ranks, start, start + word.length);
  if (claim === undefined || compare(claim.low, claim.high) !== 0) return [];
  const { names, isWhole } = nameRun(paper, ends, start + word.length);
  if (names.length === 0) return [];
  const isTrue = toNumber(claim.low) === names.length + 1;
  if (!isTrue && !isWhole) return [];
  return [
    {
      check: "rank",
      verdict: isTrue ? "holds" : "fails",
      by: [],
      terms: [{ role: "rank", claim }],
      witnesses: names,
      text: `${toNumber(claim.low)} ${isTrue ? "=" : "≠"} ${names.length} + 1`,
      isGuarded: isWhole,
    },
  ];
}

/** The rank next to the words: of several in a sentence only one is meant. */
function nearest(ranks: readonly Claim[], start: number, end: number): Claim | undefined {
  const away = (claim: Claim) => (claim.end <= start ? start - claim.end : claim.start - end);
  const near = ranks.filter((claim) => away(claim) >= 0 && away(claim) <= REACH);
  return near.sort((a, b) => away(a) - away(b))[0];
}
