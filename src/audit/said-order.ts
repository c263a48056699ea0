import { amountText, mayBeLess } from "#algebra";
import { allowedBy, type Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { printedAmount } from "./printed-amount.ts";

/** Words that say in which order the amounts behind them stand. */
const FALLING = /由高到低|由高至低|从高到低|由大到小|由多到少|依高低|依次递减|highest to lowest|descending/;
const RISING = /由低到高|由低至高|从低到高|由小到大|由少到多|依次递增|lowest to highest|ascending/;
/** How far behind the words the list may begin, and how far apart its amounts may stand. */
const LEAD = 30;
const GAP_MAX = 24;
/** 75%|至|70%|之間, 介於|150,000元|至|121,000元: two ends of one span. */
const TO = /^ *(?:至|到|~|～|-|–|—) *约? *$/;
const BETWEEN = /(?:介于|介乎|界于) *(?:大?约)? *$/;
const BETWEEN_MAX = 8;
const SPAN = /^ *[)）]? *(?:之间|区间|不等|的范围|的区间|范围内)/;

/** Amounts of which words say that they rise or fall: lists from high to low, spans from one end to the other. */
export function saidOrder(paper: Paper, sentences: readonly (readonly Claim[])[]): readonly Finding[] {
  return sentences.flatMap((claims) => [...listed(paper, claims), ...spans(paper, claims)]);
}

function listed({ folded, ...paper }: Paper, claims: readonly Claim[]): Finding[] {
  const { sentence } = claims[0]!;
  if (sentence === undefined) return [];
  const words = folded.slice(sentence.start, sentence.end);
  const match = FALLING.exec(words) ?? RISING.exec(words);
  if (match === null) return [];
  const from = sentence.start + match.index + match[0].length;
  const behind = claims.filter(({ start }) => start >= from);
  const [first] = behind;
  if (first === undefined || first.start - from > LEAD) return [];
  const list = [first];
  for (const claim of behind.slice(1)) {
    if (claim.unit !== first.unit) continue;
    if (wordsBetween({ folded, ...paper }, list.at(-1)!, claim).length > GAP_MAX) break;
    list.push(claim);
  }
  return list.length < 2 ? [] : [judge(list, FALLING.test(match[0]))];
}

function spans(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.slice(1).flatMap((second, index) => {
    const first = claims[index]!;
    if (first.unit !== second.unit || !TO.test(wordsBetween(paper, first, second))) return [];
    const isSpan =
      SPAN.test(paper.folded.slice(second.end, second.end + 8)) ||
      BETWEEN.test(paper.folded.slice(Math.max(0, first.start - BETWEEN_MAX), first.start));
    return isSpan ? [judge([first, second], false)] : [];
  });
}

function judge(list: readonly Claim[], isFalling: boolean): Finding {
  const isTrue = list.slice(1).every((claim, index) => {
    const [before, after] = [allowedBy(list[index]!), allowedBy(claim)];
    return isFalling ? mayBeLess(after, before, true) : mayBeLess(before, after, true);
  });
  return {
    ...{ check: "order", verdict: isTrue ? "holds" : "fails", by: ["amount"], isGuarded: true },
    terms: list.map((claim) => ({ role: "rank", claim })),
    text: list.map((claim) => amountText(printedAmount(claim), allowedBy(claim))).join(isFalling ? " ≥ " : " ≤ "),
  };
}
