import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { SUBJECT_TAILS } from "#bind/words/predicates.ts";
import { charTable, type Scan } from "#grammar";
import { whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import type { Token } from "./token.ts";
import { WHOLES } from "./words/nouns.ts";

const WHOLE = whole(WHOLES);
const CLOSES = "》〉";
const TAILS = charTable(SUBJECT_TAILS);

/** 俄國最大水泥製造商|Cemros: a name at the end of the phrase is the owner; a list of names is taken whole, and so is 全球|稀土. */
export function namesAtEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): Span | undefined {
  const last = tokens[to - 1]!;
  if (last.kind !== "name") return undefined;
  let first = to - 1;
  for (let at = to - 2; at >= from; at--) {
    const { kind, mention } = tokens[at]!;
    if (kind === "quote" && isShut(sheet, tokens[at]!, tokens[at + 1]!)) break;
    if (kind === "quote" || kind === "link") continue;
    if (kind !== "name" || (at === first - 1 && mention?.type === "place")) break;
    first = at;
  }
  if (isCompanion(tokens, from, first)) first = from;
  if (first < to - 1 && tokens[first - 1]?.kind === "figure" && isClassBefore(tokens, to - 1)) first = to - 1;
  const before = tokens[first - 1];
  if (last.mention?.type === "commodity" && first > from && WHOLE.fits(sheet, before!))
    return { start: before!.start, end: last.end };
  /** 印尼|蘇拉威西: one place inside another is told with it. */
  const isInner =
    first === to - 1 && last.mention?.type === "place" && to - 1 > from && tokens[to - 2]!.kind === "name";
  return spanOf(tokens, isInner ? from : first, to);
}

/** 《礦業周刊》|力拓: behind a mark that closes, a name without one of its own is another. */
function isShut({ text }: Sheet, { start }: Token, next: Token): boolean {
  return CLOSES.includes(text[start]!) && next.kind === "name";
}

/** 第二大|加密貨幣|以太坊: before a name that has a rank stands what it is one of, as a noun or as goods. */
export function isClassBefore(tokens: readonly Token[], at: number): boolean {
  const { kind, mention } = tokens[at - 1]!;
  return kind === "noun" || kind === "rest" || kind === "measure" || kind === "verb" || mention?.type === "commodity";
}

/** `Lonestar Dream`|原, 「美國比特幣公司」|同時: a name that opens the phrase, when what follows is no noun. */
export function nameInFront(scan: Scan, tokens: readonly Token[], from: number, to: number): Span | undefined {
  const { kind, mention, start, end } = tokens[from]!;
  if (kind !== "name" || mention?.type === "place" || mention?.type === "commodity") return undefined;
  const last = tokens[to - 1]!.end;
  const isAlone = last - end <= 2 && TAILS[scan.codes[last - 1]!] === 0;
  return tokens[from + 1]?.kind === "quote" || isAlone ? { start, end } : undefined;
}

/** 力拓|與|加拿大礦商|北坡: the name that opens acts with the one that ends the phrase. */
function isCompanion(tokens: readonly Token[], from: number, last: number): boolean {
  const opens = tokens[from]!;
  return last > from + 2 && opens.mention?.type === "org" && tokens[from + 1]!.kind === "link";
}
