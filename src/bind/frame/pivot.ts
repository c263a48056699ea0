import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { PIVOTS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { head } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import { isNominal, type Token } from "./token.ts";
import { ANYONE } from "./words/nouns.ts";

const PIVOT = makeTrie(wordsOf(PIVOTS, true));
const ROLE = head(ANYONE);

/** 讓|蘋果|承諾, 要求|美洲鋰業|提供: the one who is made to act, when a predicate follows; the last before `to`. */
export function findPivot(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  to: number,
): Span | undefined {
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at]!;
    if (token.kind === "name" || matchAt(scan, PIVOT, token.start)?.end !== token.end) continue;
    const end = phraseEnd(sheet, tokens, at + 1, to);
    if (end <= at + 1 || end >= to || isNominal(tokens[end]!)) continue;
    const { owner, firm } = readPhrase(sheet, scan, tokens, at + 1, end);
    if (owner !== undefined && firm === true && !ROLE.fits(sheet, owner)) return owner;
  }
  return undefined;
}
