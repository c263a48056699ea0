import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Stance } from "#model";
import { clauseAt } from "./clause.ts";
import { isDuration } from "./period-time.ts";
import { type Clause, figureFrom, inside, type Sheet } from "./sheet.ts";
import { asTerm, behindFigure } from "./stance-behind.ts";
import { type Cue, findCues } from "./stance-cue.ts";
import { STANCE_BREAKS, STANCE_GOES_ON } from "./words/stance.ts";

const RANK: Readonly<Record<Stance, number>> = {
  denied: 6,
  threatened: 5,
  condition: 4,
  plan: 3,
  forecast: 2,
  estimated: 1,
  reported: 0,
};
const GOES_ON = makeTrie(wordsOf(STANCE_GOES_ON, true));
const BREAKS = makeTrie(wordsOf(STANCE_BREAKS, true));
/** How many clauses back a stance is carried. */
const BACK_MAX = 4;
/** How far before a figure its cue may stand. */
const REACH = 120;
/** How far a denial of the near kind reaches. */
const NEAR_MAX = 16;

const NO_CUE: Slot<Stance> = { value: "reported", evidence: { kind: "assumed", rule: "no-cue" } };

interface Found {
  readonly stance: Stance;
  readonly span: Span;
}

/** The stance of every figure, in their order: `reported` only where no word says otherwise. */
export function findStances(sheet: Sheet, scan: Scan): Slot<Stance>[] {
  const cues = new Map<number, Cue[]>();
  const cuesOf = (index: number): Cue[] => {
    const known = cues.get(index);
    if (known !== undefined) return known;
    const found = findCues(sheet, scan, sheet.clauses[index]!);
    cues.set(index, found);
    return found;
  };
  return sheet.figures.map((figure) => {
    const index = clauseAt(sheet.clauses, figure.start);
    const term = asTerm(sheet, figure, index);
    if (term !== undefined) return slot(term, "term");
    const own = raised(strongest(cuesOf(index), figure), sheet, index, cuesOf);
    if (isDuration(figure) && /[來来]/.test(sheet.text[figure.end] ?? "x")) return NO_CUE;
    if (own !== undefined && isBase(sheet, figure, own, sheet.clauses[index]!))
      return slot({ stance: "reported", span: own.span }, "base");
    if (own !== undefined) return slot(own, "cue");
    const behind = behindFigure(sheet, scan, figure, index, cuesOf);
    if (behind !== undefined) return slot(behind, "behind");
    const carried = carry(sheet, scan, figure, index, cuesOf);
    if (carried !== undefined) return slot(carried, "carried");
    return NO_CUE;
  });
}

function slot(found: Found, rule: string): Slot<Stance> {
  const kind = rule === "carried" ? "carried" : "printed";
  return { value: found.stance, evidence: { kind, rule, span: found.span } };
}

/** The strongest cue before a figure, of those that no deed takes back. */
function strongest(cues: readonly Cue[], figure: Span): Found | undefined {
  let best: Found | undefined;
  for (const cue of inside(cues, figure.start - REACH, figure.end + 1)) {
    if (cue.start >= figure.end) break;
    if (cue.stance === "deed") {
      const guessed = best?.stance === "estimated" && best.span.end === cue.start; // 可能|已超過
      if (!guessed && best?.stance !== "condition" && best?.stance !== "denied") best = undefined;
      continue;
    }
    if (cue.near === true && figure.start - cue.end > NEAR_MAX) continue;
    if (best === undefined || RANK[cue.stance] >= RANK[best.stance])
      best = { stance: cue.stance, span: { start: cue.start, end: cue.end } };
  }
  return best;
}

/** 揚言，將…; 否認，將…: what a clause ends in governs the next ones, over the weaker cue they have. */
function raised(
  own: Found | undefined,
  sheet: Sheet,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  if (own === undefined) return own;
  for (let back = index - 1; back >= 0 && index - back <= 2; back--) {
    const before = sheet.clauses[back]!;
    const last = cuesOf(back).at(-1);
    if (before.sentence !== sheet.clauses[index]!.sentence) return own;
    if (last === undefined || last.stance === "deed" || last.end < before.end - 1) continue;
    if (last.stance === "threatened" || last.stance === "denied")
      return { stance: last.stance, span: { start: last.start, end: last.end } };
  }
  return own;
}

/** 擬由|30億|提高到90億: what a plan starts from is so already. */
function isBase(sheet: Sheet, figure: Figure, own: Found, clause: Clause): boolean {
  if (own.stance !== "plan" || !/[由從从自]$/.test(sheet.text.slice(figure.start - 1, figure.start))) return false;
  const after = sheet.text.slice(figure.end, Math.min(clause.end, figure.end + 14));
  const to = /[至到為为]/.exec(after);
  return to !== null && figureFrom(sheet, figure.end + to.index + 1) !== undefined;
}

/** The stance of an earlier clause that this one goes on with: 計畫…，並…; 若…，…; 威脅，…. */
function carry(
  sheet: Sheet,
  scan: Scan,
  figure: Span,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  const clause = sheet.clauses[index]!;
  if (/(?:年|月|季|度|期|日)的$/.test(sheet.text.slice(figure.start - 2, figure.start))) return undefined;
  if (opensWith(sheet, scan, clause.start, BREAKS) || hasDeed(cuesOf(index), figure)) return undefined;
  const worded = opensWith(sheet, scan, clause.start, GOES_ON);
  const goesOn = worded || figureFrom(sheet, skipBlank(sheet.text, clause.start)) !== undefined;
  for (let back = index - 1; back >= 0 && index - back <= BACK_MAX; back--) {
    const before = sheet.clauses[back]!;
    if (before.sentence !== clause.sentence) return undefined;
    const cues = cuesOf(back);
    const last = cues.at(-1);
    const found = strongest(cues, { start: before.end, end: before.end });
    if (found !== undefined && last !== undefined && last.stance !== "deed") {
      if (found.stance === "condition") return index - back <= 2 ? found : undefined;
      if (last.end >= before.end - 1 && last.stance !== "estimated") return found;
      if (!worded && !hasFigure(sheet, found.span.end, before.end)) return undefined;
      if (hasFigure(sheet, before.start, found.span.start) && !hasFigure(sheet, found.span.end, before.end))
        return undefined;
      return goesOn && found.stance !== "denied" && found.stance !== "estimated" ? found : undefined;
    }
    if (last?.stance === "deed" || opensWith(sheet, scan, before.start, BREAKS)) return undefined;
  }
  return undefined;
}

function hasFigure(sheet: Sheet, start: number, end: number): boolean {
  return inside(sheet.figures, start, Math.min(end, start + REACH)).length > 0;
}

function hasDeed(cues: readonly Cue[], figure: Span): boolean {
  return inside(cues, figure.start - REACH, figure.start).some((cue) => cue.stance === "deed");
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (" 「\n".includes(text[i] ?? "x")) i++;
  return i;
}

function opensWith(sheet: Sheet, scan: Scan, from: number, words: typeof GOES_ON): boolean {
  return matchAt(scan, words, skipBlank(sheet.text, from)) !== undefined;
}
