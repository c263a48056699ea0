import type { Check } from "#audit/check.ts";
import { isInTitle } from "#audit/paper.ts";
import { productsOf } from "#audit/product-each.ts";
import { bySentence } from "#audit/sentences.ts";
import { sumsOfAnswers } from "#audit/sum-answers.ts";
import { sumsOfNamed, sumsOfTwo } from "#audit/sum-plus.ts";
import { sumsOfRest } from "#audit/sum-rest.ts";
import { sumsOfTolls } from "#audit/sum-toll.ts";

/** Sums and products that are whole by their words: 其餘, 加上, 甲與乙合計, 各, 每年 for so many years, answers, tolls. */
export const checkSums: Check = (paper) => {
  const sentences = bySentence(paper.claims.filter((claim) => !isInTitle(paper, claim)));
  return sentences.flatMap((claims, i) => {
    const before = sentences[i - 1] ?? [];
    return [
      ...sumsOfRest(paper, claims, before),
      ...sumsOfTwo(paper, claims),
      ...sumsOfNamed(paper, claims, before),
      ...sumsOfAnswers(paper, claims),
      ...sumsOfTolls(paper, claims, before),
      ...productsOf(paper, claims),
    ];
  });
};
