import type { Span } from "#base";
import { mentionFrom, type Sheet } from "#bind/sheet.ts";
import { charTable, type Scan, unitTable } from "#grammar";
import { whole } from "./pattern.ts";
import { isPlain, makeToken, type Token } from "./token.ts";
import { closeBracket, readClock, readDay, readQuotedName } from "./token-mark.ts";
import { isOpening, readWord } from "./token-word.ts";

const AND = "和".charCodeAt(0);
const BULLETS = charTable("-–—•●■◆▪·*");
const DAYS = charTable("今昨前明");
/** And of goods: 稀土|量. */
const AMOUNT_ALONE = charTable("量額率");
/** With these a time of the day begins. */
const CLOCKS = charTable("0123456789凌清早上中下傍晚深午");
/** What stands between words; a full stop inside a quotation ends its clause but is no word. */
const BLANKS = unitTable(" \n)。!?");
const TIME = whole("時間");
const QUOTES = charTable("「」『』《》〈〉“”\"'");
/** How many digits the number of an item may have. */
const NUMBER_MAX = 2;
/** One character that makes a measure of the noun before it: 權利|費. */
const TAIL_ALONE = charTable("量率額價費值稅數");

/** Cuts a clause into names, figures, times, known words, and the characters between them. */
export function cutTokens(sheet: Sheet, scan: Scan, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  let at = skipBullet(sheet, start, end);
  while (at < end) {
    const code = scan.codes[at]!;
    const covering = coveringAt(sheet, at, end);
    if (covering === undefined && code === 0x28) {
      at = closeBracket(sheet, scan, at, end);
      continue;
    }
    if (covering === undefined && BLANKS[code] === 1) {
      at++;
      continue;
    }
    const token =
      covering ??
      readQuotedName(sheet, scan, tokens.at(-1), at, end) ??
      readMark(code, at, start) ??
      (DAYS[code] === 1 ? readDay(sheet, at) : undefined) ??
      (CLOCKS[code] === 1 ? readClock(sheet, at) : undefined) ??
      readFreeWord(sheet, scan, tokens.at(-1), isFirst, at, end);
    if (token !== undefined && isZone(sheet, tokens.at(-1), token)) {
      tokens[tokens.length - 1] = makeToken("time", tokens.at(-1)!.start, token.end);
      at = token.end;
      continue;
    }
    if (token !== undefined) {
      tokens.push(token);
      isFirst &&= isOpening(token);
      at = Math.max(token.end, at + 1);
      continue;
    }
    addCharacter(tokens, code, at);
    isFirst = false;
    at++;
  }
  return tokens;
}

/** 台北|時間: the hour of which place. */
function isZone(sheet: Sheet, place: Token | undefined, token: Token): boolean {
  return place?.mention?.type === "place" && place.end === token.start && TIME.fits(sheet, token);
}

/** Behind the mark of an item: - |市值, 3.|銅精礦. */
function skipBullet({ folded }: Sheet, start: number, end: number): number {
  let at = start;
  while (at < end && BLANKS[folded.charCodeAt(at)] === 1) at++;
  if (at + 1 < end && BULLETS[folded.charCodeAt(at)] === 1 && folded[at + 1] === " ") return at + 2;
  const mark = itemMark(folded, at);
  return mark > at && mark < end ? mark : start;
}

/** Behind the number of an item with its stop, `at` when none stands there: 3.5 is none. */
function itemMark(folded: string, at: number): number {
  let behind = at;
  while (behind - at < NUMBER_MAX && isDigit(folded, behind)) behind++;
  const isItem = behind > at && (folded[behind] === "." || folded[behind] === "、") && !isDigit(folded, behind + 1);
  return isItem ? behind + 1 : at;
}

function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** A word that does not reach into a name: 意味著|力拓 is not 著力. */
function readFreeWord(
  sheet: Sheet,
  scan: Scan,
  before: Token | undefined,
  isFirst: boolean,
  at: number,
  end: number,
): Token | undefined {
  const word = readWord(sheet, scan, before, isFirst, at, end);
  for (let i = at + 1; word !== undefined && i < word.end; i++) {
    const name = mentionFrom(sheet, i);
    if (name !== undefined && name.end > word.end) return readWord(sheet, scan, before, isFirst, at, i);
  }
  return word;
}

/** The figure, name or time that covers `at`, from there on. */
function coveringAt(
  { figures, figureMap, mentions, mentionMap, times, timeMap }: Sheet,
  at: number,
  limit: number,
): Token | undefined {
  const figure = figureMap[at]!;
  if (figure !== 0) return makeToken("figure", at, figures[figure - 1]!.end);
  const time = timeMap[at]!;
  const name = mentionMap[at]!;
  // MARA Holdings |10月: a name does not reach into a time.
  if (name !== 0 && (time === 0 || times[time - 1]!.start <= mentions[name - 1]!.start)) {
    const mention = mentions[name - 1]!;
    const inner = timeMap[mention.end - 1]!;
    const end = inner === 0 || times[inner - 1]!.start <= at ? mention.end : times[inner - 1]!.start;
    return makeToken("name", at, Math.min(end, limit), mention);
  }
  return time === 0 ? undefined : makeToken("time", at, times[time - 1]!.end);
}

/** A quotation mark; 和 with which a clause opens joins nothing. */
function readMark(code: number, at: number, start: number): Token | undefined {
  if (QUOTES[code] === 1) return makeToken("quote", at, at + 1);
  return at === start && code === AND ? makeToken("rest", at, at + 1) : undefined;
}

/** A character of no known word goes to the one before it; 費 and the like make the noun before a measure. */
function addCharacter(tokens: Token[], code: number, at: number): void {
  const last = tokens.at(-1);
  if (TAIL_ALONE[code] === 1 && last !== undefined && last.end === at && isPlain(last))
    tokens[tokens.length - 1] = makeToken("measure", last.start, at + 1);
  else if (AMOUNT_ALONE[code] === 1 && last?.mention?.type === "commodity" && last.end === at)
    tokens.push(makeToken("measure", at, at + 1));
  else if (last?.kind === "rest" && last.end === at) tokens[tokens.length - 1] = makeToken("rest", last.start, at + 1);
  else tokens.push(makeToken("rest", at, at + 1));
}
