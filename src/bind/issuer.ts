import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { clauseAt } from "./clause.ts";
import type { Memory, Speaker } from "./pronoun.ts";
import type { Clause, Sheet } from "./sheet.ts";
import { findSpeakers } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";
import { BARE_DOCUMENTS, REPORTED, SPEECH_OPENERS } from "./words/voices.ts";

const DOCUMENT = makeTrie(wordsOf(BARE_DOCUMENTS, true));
const OPENER = makeTrie(wordsOf(`${SPEECH_OPENERS} 而 另 該 這份 該份 上述`, true));
const GIVEN = makeTrie(wordsOf(REPORTED, true));
/** How far back the body is looked for whose document it is, and how much of a clause is read for it. */
const BACK_MAX = 200;
const CLAUSE_MAX = 80;

/**
 * 該局公布，…。數據也|顯示…, 部長赴院會報告。報告中|指出…: whose document speaks, when its clause opens with it and names
 * nobody: of whoever issued one in the sentence before, or gives a report there. Empty when the paragraph tells of none.
 */
export function issuerOf(
  sheet: Sheet,
  scan: Scan,
  memory: Memory,
  clause: Clause,
  written: number,
): readonly Speaker[] {
  if (matchAt(scan, DOCUMENT, written) === undefined || !opensAt(sheet, scan, clause, written)) return [];
  const place = clauseAt(sheet.clauses, clause.start);
  const { sentence } = sheet.clauses[place]!;
  const known = memory.report;
  if (known !== undefined && isNear(sheet, known.span.start, sentence, clause)) return [known];
  for (let back = place - 1; back >= 0 && sheet.clauses[back]!.sentence >= sentence - 1; back--) {
    const before = sheet.clauses[back]!;
    if (clause.start - before.start > BACK_MAX || !isOneLine(sheet, before.end, clause.start + 1)) return [];
    const speakers = reporters(sheet, scan, memory, before);
    if (speakers.length > 0) return speakers;
  }
  return [];
}

/** Whoever stands before the word for a report in a clause: 部長甲明日赴院會|報告, 中心召開工作|會報. */
function reporters(sheet: Sheet, scan: Scan, memory: Memory, { start, end }: Clause): readonly Speaker[] {
  const limit = Math.min(end, start + CLAUSE_MAX);
  for (let at = start; at < limit; at++) {
    if (matchAt(scan, GIVEN, at) === undefined) continue;
    const known = findSpeakers(sheet, scan, memory, start, at);
    const named = known.length > 0 ? undefined : strangerAt(sheet, scan, start, at);
    const found = named === undefined ? known : [named];
    return found.some(({ kind }) => kind === "nobody" || kind === "media") ? [] : found;
  }
  return [];
}

/** Whether the document is the first word of its sentence, or of a clause behind one that tells of it. */
function opensAt(sheet: Sheet, scan: Scan, clause: Clause, written: number): boolean {
  let at = clause.start;
  while (at < written) {
    const mark = sheet.text[at]!;
    const word = " 「\n".includes(mark) ? undefined : matchAt(scan, OPENER, at);
    if (word === undefined && !" 「\n".includes(mark)) return false;
    at = word?.end ?? at + 1;
  }
  return at === written;
}

/** Whether it was said in the sentence before, in this paragraph, and this sentence opens with the document. */
function isNear(sheet: Sheet, said: number, sentence: number, clause: Clause): boolean {
  const own = sheet.sentences[sentence]!;
  const before = sheet.sentences[sentence - 1];
  return (
    clause.start <= own.start && before !== undefined && said >= before.start && isOneLine(sheet, said, own.start + 1)
  );
}

function isOneLine({ text }: Sheet, start: number, end: number): boolean {
  return !text.slice(start, end).includes("\n");
}
