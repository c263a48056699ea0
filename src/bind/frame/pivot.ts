import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { PIVOTS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { isNominal, readPhrase } from "./phrase.ts";
import type { Token } from "./token.ts";
import { phraseEnd } from "./topic.ts";

/** Roles that belong to whoever acts. */
const ANYONE = han(/^(?:總公司|母公司|子公司|公司|員工|業者|民眾|市場|企業|各國|外界|投資人|消費者|股價|價格)/);
const PIVOT = makeTrie(wordsOf(PIVOTS, true));

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
    if (end <= at + 1 || end > to || (end < to && isNominal(tokens[end]!))) continue;
    const { owner, firm } = readPhrase(sheet, scan, tokens, at + 1, end);
    if (owner !== undefined && firm === true && end < to && !ANYONE.test(sheet.folded.slice(owner.start, owner.end)))
      return owner;
  }
  return undefined;
}
