import type { Span } from "#base";
import { BOUNDARY_CHARACTERS, BOUNDARY_WORDS, NAME_VERBS } from "#bind/words/boundary.ts";
import { COMMON_ADVERBS } from "#bind/words/lexicon-adverbs.ts";
import { COMMON_NOUNS } from "#bind/words/lexicon-nouns.ts";
import { COMMON_OTHERS } from "#bind/words/lexicon-others.ts";
import { COMMON_VERBS } from "#bind/words/lexicon-verbs.ts";
import { SPEECH } from "#bind/words/voices.ts";
import { charTable, isHan, isLetterOrDigit, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { TermRow } from "#model";
import type { TermMatch } from "#pack";

/** What a token is to one who looks for the edge of a name. */
export const KIND = {
  mark: 0,
  single: 1,
  noun: 2,
  verb: 3,
  function: 4,
  known: 5,
  latin: 6,
  edge: 7,
  figure: 8,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** An article cut into tokens once; every finder looks at it, none cuts again. */
export interface Sight {
  readonly text: string;
  readonly scan: Scan;
  /** By offset: where the token that covers it begins and ends, and what it is. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  /** By offset: 1 + the index in `terms` of the sure gazetteer word that covers it; 0 elsewhere. */
  readonly termAt: Uint32Array;
  readonly terms: readonly TermMatch[];
  /** How often a sure word of each row is printed. */
  readonly rowCounts: () => ReadonlyMap<TermRow, number>;
  /** By offset: 1 + the number of the figure or time that covers it. */
  readonly taken: Uint32Array;
}

type Laid = Pick<Sight, "scan" | "terms" | "termAt" | "taken">;

const EDGE = charTable(BOUNDARY_CHARACTERS);
const WORDS = makeTrie<Kind>([
  ...wordsOf<Kind>(NAME_VERBS, KIND.noun),
  ...wordsOf<Kind>(BOUNDARY_WORDS, KIND.edge),
  ...wordsOf<Kind>(SPEECH, KIND.edge),
  ...wordsOf<Kind>(COMMON_NOUNS, KIND.noun),
  ...wordsOf<Kind>(COMMON_OTHERS, KIND.noun),
  ...wordsOf<Kind>(COMMON_ADVERBS, KIND.function),
  ...wordsOf<Kind>(COMMON_VERBS, KIND.verb),
]);

/** Zeros behind the text, so that names may look a little ahead. */
const MARGIN = 32;

type Buffers = Pick<Sight, "starts" | "ends" | "kinds" | "termAt" | "taken">;

let buffers = makeBuffers(16384);

function makeBuffers(size: number): Buffers {
  const numbers = () => new Uint32Array(size);
  return { starts: numbers(), ends: numbers(), kinds: new Uint8Array(size), termAt: numbers(), taken: numbers() };
}

/**
 * Cuts a text, longest known word first from the left: gazetteer, common words, Latin runs, single characters. Linear.
 * Valid until the next one: the buffers are shared, as those of a scan.
 */
export function makeSight(text: string, scan: Scan, terms: readonly TermMatch[], spans: readonly Span[]): Sight {
  const length = text.length + MARGIN;
  if (buffers.kinds.length < length) buffers = makeBuffers(length * 2);
  const { starts, ends, kinds, termAt, taken } = buffers;
  for (const buffer of [starts, ends, kinds, termAt, taken]) buffer.fill(0, 0, length);
  let counts: ReadonlyMap<TermRow, number> | undefined;
  const rowCounts = () => {
    counts ??= countRows(terms);
    return counts;
  };
  const sight = { text, scan, terms, starts, ends, kinds, termAt, taken, rowCounts };
  spans.forEach(({ start, end }, index) => {
    for (let at = start; at < end; at++) taken[at] = index + 1;
  });
  terms.forEach(({ start, end, weak }, index) => {
    if (!weak) for (let at = start; at < end; at++) termAt[at] = index + 1;
  });
  for (let at = 0; at < text.length; ) {
    const word = isFree(sight, at) ? matchAt(scan, WORDS, at) : undefined;
    const isWord = word !== undefined && isFreeTo(sight, at + 1, word.end);
    const end = isWord ? word.end : tokenEnd(sight, at);
    const kind = isWord ? word.value : kindAt(sight, at);
    for (let i = at; i < end; i++) {
      starts[i] = at;
      ends[i] = end;
      kinds[i] = kind;
    }
    at = end;
  }
  return sight;
}

function countRows(terms: readonly TermMatch[]): Map<TermRow, number> {
  const counts = new Map<TermRow, number>();
  for (const { rows, weak } of terms) if (!weak) counts.set(rows[0]!, (counts.get(rows[0]!) ?? 0) + 1);
  return counts;
}

/** Whether a common word may begin at `at`. */
function isFree({ scan, termAt, taken }: Laid, at: number): boolean {
  return taken[at] === 0 && termAt[at] === 0 && isHan(scan.codes[at]!);
}

/** A common word must not run into a gazetteer word or a figure. */
function isFreeTo({ termAt, taken }: Laid, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (termAt[i] !== 0 || taken[i] !== 0) return false;
  return true;
}

function kindAt({ scan, termAt, taken }: Laid, at: number): Kind {
  if (taken[at] !== 0) return KIND.figure;
  if (termAt[at] !== 0) return KIND.known;
  const code = scan.codes[at]!;
  if (isLetterOrDigit(code)) return KIND.latin;
  if (!isHan(code)) return KIND.mark;
  return EDGE[code] === 1 ? KIND.edge : KIND.single;
}

/** Where a token ends that is no common word. */
function tokenEnd({ scan, terms, termAt, taken }: Laid, at: number): number {
  let end = at + 1;
  if (taken[at] !== 0) {
    while (taken[end] === taken[at]) end++;
    return end;
  }
  if (termAt[at] !== 0) return terms[termAt[at]! - 1]!.end;
  if (!isLetterOrDigit(scan.codes[at]!)) return end;
  while (isLetterOrDigit(scan.codes[end]!) && termAt[end] === 0 && taken[end] === 0) end++;
  return end;
}

/** The gazetteer word that ends just before `at`. */
export function termBefore({ terms, termAt }: Sight, at: number): TermMatch | undefined {
  const index = at > 0 ? termAt[at - 1]! : 0;
  const term = index === 0 ? undefined : terms[index - 1];
  return term?.end === at ? term : undefined;
}

/** Whether a span lies wholly inside one figure or time. */
export function isFigure({ taken }: Sight, { start, end }: Span): boolean {
  return taken[start] !== 0 && taken[start] === taken[end - 1];
}

/** Whether every token of a span is a common word: nothing in it is a name. */
export function isCommon({ kinds, ends, scan }: Sight, start: number, end: number): boolean {
  for (let at = start; at < end; at = ends[at]!) {
    scan.steps++;
    const kind = kinds[at]!;
    if (kind === KIND.known || kind === KIND.latin) return false;
    if (kind === KIND.single && AFFIX[scan.codes[at]!] !== 1) return false;
  }
  return true;
}

/** Single characters that join common words: they name nothing by themselves. */
export const AFFIX = charTable(
  "反抗東西南北內外左右旁邊間大小新老舊全總各性類型業商用級高低多少中上下前後主副首非無可再超半單雙第一二三四五六七八九十百千萬億兩年月日個名家座項條次種份場區地國省市縣州人民政府部局院會所署長員者力量率價值費稅款金銀礦石油電水氣車船機械品材料學生師",
);
