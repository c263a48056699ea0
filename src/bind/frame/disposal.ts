import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { isNominal, type Phrase, readPhrase } from "./phrase.ts";
import type { Token } from "./token.ts";

const DISPOSING = han(/^[將把]$/);
const TOWARDS = han(/^(?:對|針對|向)$/);

/** Verbs that set or change what 將 and 把 put before them. */
const SETS = han(
  /^(?:縮短|縮減|減少|降低|降至|調降|下修|下調|調升|上調|上修|調高|調低|提高|提升|增加|增至|擴大|擴增|擴充|推升|推高|壓低|拉高|砍|砍至|減至|削減|裁減|定為|設為|訂為|訂在|定在|維持|大幅|小幅|自|限制|控制|改為|由|從)/,
);
const LEVIES = han(/^(?:加徵|課徵|徵收|開徵|祭出|實施|課以|處以|開罰|裁罰|罰款|調降|調升|加收|課|罰|徵)/);

/** 將|AI資料中心建置時程|縮短: what is set or changed. */
export function findDisposed(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  to: number,
): (Phrase & { readonly whole: Span }) | undefined {
  for (let at = to - 2; at >= from; at--) {
    const { start, end } = tokens[at]!;
    if (!DISPOSING.test(sheet.folded.slice(start, end))) continue;
    const behind = objectEnd(sheet, tokens, at + 1, to);
    const verb = tokens[behind];
    if (
      verb === undefined ||
      behind <= at + 1 ||
      behind >= to ||
      !SETS.test(sheet.folded.slice(verb.start, verb.start + 4))
    )
      continue;
    const first = tokens[at + 1]!.kind === "time" ? at + 2 : at + 1;
    if (first >= behind) continue;
    return {
      ...readPhrase(sheet, scan, tokens, first, behind),
      whole: { start: tokens[first]!.start, end: tokens[behind - 1]!.end },
    };
  }
  return undefined;
}

/** Where the object ends: behind nouns and the times among them. */
function objectEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (isNominal(tokens[at]!) ||
      tokens[at]!.kind === "time" ||
      tokens[at]!.kind === "speech" ||
      (tokens[at]!.kind === "adverb" &&
        tokens[at]!.end - tokens[at]!.start > 1 &&
        tokens[at + 1]?.kind !== "prep" &&
        at + 1 < to &&
        tokens[at + 1]!.kind === "verb") ||
      (tokens[at]!.kind === "verb" &&
        at + 1 < to &&
        isNominal(tokens[at + 1]!) &&
        !SETS.test(sheet.folded.slice(tokens[at]!.start, tokens[at]!.end))))
  )
    at++;
  return at;
}

/** 對|中國商品|加徵: whom a levy or a fine strikes. */
export function findStruck(sheet: Sheet, tokens: readonly Token[], from: number, to: number): Span | undefined {
  for (let at = to - 2; at >= from; at--) {
    const { start, end } = tokens[at]!;
    if (!TOWARDS.test(sheet.folded.slice(start, end))) continue;
    let last = at + 1;
    while (last < to && !LEVIES.test(sheet.folded.slice(tokens[last]!.start, tokens[last]!.start + 2))) last++;
    if (last >= to || last === at + 1 || last - at > 8) continue;
    return { start: tokens[at + 1]!.start, end: tokens[last - 1]!.end };
  }
  return undefined;
}
