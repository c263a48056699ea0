import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { isNominal, readPhrase } from "./phrase.ts";
import type { Place } from "./place.ts";

const COPULA = han(/^[為是]$/);

/** 力拓的|30萬噸, 日本…提供的|5,500億美元: whose an amount is that stands behind its 的. */
export function findAgent(sheet: Sheet, scan: Scan, { tokens, from, at }: Place): Span | undefined {
  if (tokens[at - 1]?.kind !== "of" || at - 2 < from) return undefined;
  const before = tokens[at - 2]!;
  if (isNominal(before)) {
    let first = at - 2;
    while (first > from && isNominal(tokens[first - 1]!)) first--;
    if (first !== from) return undefined;
    if (at - first > 8) return undefined;
    const { owner, firm } = readPhrase(sheet, scan, tokens, first, at - 1);
    return firm === true ? owner : undefined;
  }
  if (before.kind !== "verb") return undefined;
  for (let i = at - 3; i > from; i--) {
    const token = tokens[i]!;
    if (token.kind === "name") {
      const verb = isNominal(tokens[i - 1]!) ? undefined : tokens[i - 1];
      return verb === undefined || COPULA.test(sheet.folded.slice(tokens[i - 1]!.start, tokens[i - 1]!.end))
        ? undefined
        : token;
    }
  }
  return undefined;
}

/** 由|歐洲投資銀行|提供: who does it. */
export function findDoer(sheet: Sheet, scan: Scan, { tokens, from, at }: Place): Span | undefined {
  for (let i = at - 2; i >= from; i--) {
    if (sheet.folded.slice(tokens[i]!.start, tokens[i]!.end) !== "由") continue;
    let end = i + 1;
    while (end < at && isNominal(tokens[end]!)) end++;
    if (end === i + 1 || end >= at || tokens[end]!.kind !== "verb") continue;
    const { owner, firm } = readPhrase(sheet, scan, tokens, i + 1, end);
    if (firm === true) return owner;
  }
  return undefined;
}
