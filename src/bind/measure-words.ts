import type { Span } from "#base";
import { unitTable } from "#grammar";
import type { Figure } from "#model";
import { isMoney, type WordAt } from "#pack";
import { lowerBound } from "./bisect.ts";
import type { EntityMention, Sheet } from "./sheet.ts";

/** How far from a figure a word may stand that names its measure, within its clause. */
const BEFORE_MAX = 60;
const BEHIND_MAX = 30;
/** How far a word of the context may stand. */
const CONTEXT_BEFORE = 240;
const CONTEXT_BEHIND = 40;
const NEW_LINE = 0x0a;
/** What may lie between two figures that share their words (2%與2.1%, 由600億暴增至2,500億), in folded text. */
const LINK_MAX = 10;
const LINK =
  /^[\s、与和及或至到~\-的约合折达为()]*(?:[涨跌升降增减暴飙大拉调提扩缩翻高低上下修]{1,3}[至到为]|分别|各|甚至|再){0,2}[\s约达为逾近]*$/;
const MARKS = unitTable("、，,；;。：:\n");

/** A word as one figure sees it. */
export interface Seen extends WordAt {
  readonly distance: number;
  /** Stands nearer to another figure that shares the word. */
  readonly shared: boolean;
  /** Directly before or behind the figure, or printed in it. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** Measure words of an article outside the names that happen to hold them (證券交易委員會 holds no 交易). */
export function outsideNames(sheet: Sheet, words: readonly WordAt[]): WordAt[] {
  let next = 0;
  return words.filter((word) => {
    while (next < sheet.mentions.length && sheet.mentions[next]!.end <= word.start) next++;
    const mention = sheet.mentions[next];
    return mention === undefined || mention.start > word.start || !isSwallowed(sheet.text, word, mention);
  });
}

function isSwallowed(text: string, word: WordAt, mention: EntityMention): boolean {
  if (mention.type === "commodity" || word.end > mention.end || /\d/.test(text.slice(mention.start, mention.end)))
    return false;
  if (word.start === mention.start && word.end === mention.end) return false;
  if (mention.type !== "program") return true;
  return word.end !== mention.end && !(word.start === mention.start && text.slice(0, mention.end).endsWith("指數"));
}

/** Puts the words near a figure into `seen`, by word, each by its best occurrence; gives them in the order of the text. */
export function seeWords(
  sheet: Sheet,
  words: readonly WordAt[],
  clause: Span,
  index: number,
  seen: (Seen | undefined)[],
): number[] {
  const figure = sheet.figures[index]!;
  const bounds = neighbours(sheet, clause, index);
  const from = Math.max(clause.start, figure.start - BEFORE_MAX, bounds.from);
  const until = Math.min(clause.end, figure.end + BEHIND_MAX, bounds.until);
  const found: number[] = [];
  for (let i = firstFrom(words, from); i < words.length && words[i]!.start < until; i++) {
    const at = words[i]!;
    const one = at.end > until ? undefined : look(sheet.text, figure, at, bounds);
    if (one === undefined) continue;
    const best = seen[at.word];
    if (best === undefined) found.push(at.word);
    if (best === undefined || cost(one) < cost(best)) seen[at.word] = one;
  }
  return found;
}

function cost(seen: Seen): number {
  return seen.distance + (seen.shared ? 100 : 0) - (seen.before || seen.behind ? 0.5 : 0);
}

function look(text: string, figure: Figure, { word, start, end }: WordAt, bounds: Bounds): Seen | undefined {
  if (end <= figure.start) {
    const distance = figure.start - end;
    const shared = end <= bounds.last || start - bounds.last <= 0;
    const before = distance <= 2 && !hasMark(text, end, figure.start);
    return { word, start, end, distance, shared, before, behind: false };
  }
  if (start < figure.end) return { word, start, end, distance: 0, shared: false, before: true, behind: true };
  const shared = start >= bounds.next;
  if (!shared && hasMark(text, figure.end, start)) return undefined;
  const distance = start - figure.end;
  return { word, start, end, distance, shared, before: false, behind: distance <= 1 };
}

function hasMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (MARKS[text.charCodeAt(at)] === 1) return true;
  return false;
}

interface Bounds {
  /** Where words stop being this figure's. */
  readonly from: number;
  readonly until: number;
  /** End of the last and start of the next figure of the same kind. */
  readonly last: number;
  readonly next: number;
}

/** Figures of one kind part their words between them, unless only links stand between. */
function neighbours(sheet: Sheet, clause: Span, index: number): Bounds {
  const { figures, folded } = sheet;
  const figure = figures[index]!;
  let last = -1;
  let from = clause.start;
  let edge = figure.start;
  for (let i = index - 1; i >= 0 && figures[i]!.end > Math.max(clause.start, figure.start - BEFORE_MAX); i--) {
    const other = figures[i]!;
    if (!isSameKind(other, figure)) continue;
    if (last < 0) last = other.end;
    if (!isLink(folded, other.end, edge)) {
      from = other.end;
      break;
    }
    edge = other.start;
  }
  let next = Number.POSITIVE_INFINITY;
  let until = clause.end;
  edge = figure.end;
  for (
    let i = index + 1;
    i < figures.length && figures[i]!.start < Math.min(clause.end, figure.end + BEHIND_MAX);
    i++
  ) {
    const other = figures[i]!;
    if (!isSameKind(other, figure)) continue;
    if (next > clause.end) next = other.start;
    if (!isLink(folded, edge, other.start)) {
      until = other.start;
      break;
    }
    edge = other.end;
  }
  return { from, until, last, next };
}

function isLink(folded: string, from: number, to: number): boolean {
  return to - from <= LINK_MAX && LINK.test(folded.slice(from, to));
}

export function isSameKind(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (isMoney(a.unit) && isMoney(b.unit)) || (isRatio(a.unit) && isRatio(b.unit));
}

function isRatio(unit: string): boolean {
  return unit === "%" || unit === "pp" || unit === "x";
}

/** Marks the words in the surroundings of a figure, in its paragraph; gives those that it marked. */
export function markContext(text: string, words: readonly WordAt[], figure: Span, marks: Uint8Array): number[] {
  const earliest = Math.max(0, figure.start - CONTEXT_BEFORE);
  let from = figure.start;
  while (from > earliest && text.charCodeAt(from - 1) !== NEW_LINE) from--;
  const until = figure.end + CONTEXT_BEHIND;
  const found: number[] = [];
  for (let i = firstFrom(words, from); i < words.length && words[i]!.start < until; i++) {
    const { word } = words[i]!;
    marks[word] = 1;
    found.push(word);
  }
  return found;
}

function firstFrom(words: readonly WordAt[], from: number): number {
  return lowerBound(words.length, (i) => words[i]!.start >= from);
}
