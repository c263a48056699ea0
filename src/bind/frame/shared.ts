import type { Span } from "#base";
import { clauseAt } from "#bind/clause.ts";
import { han } from "#bind/han.ts";
import { type EntityMention, firstEndingAfter, type Sheet } from "#bind/sheet.ts";
import type { Figure, Slot } from "#model";
import { holds } from "./pattern.ts";
import { toSlot } from "./place.ts";
import { nounsBefore } from "./shared-nouns.ts";
import type { View } from "./view.ts";

const JOINS_FIGURES = han(/^\s*(?:、|與|和|及|以及|,|，)\s*$/);
const JOINS_NAMES = han(/^\s*(?:\([^)]*\))?[」』》]?\s*(?:、|與|和|及|以及)\s*[「『《]?[^、,。]{0,3}$/);
const RESPECTIVELY = holds("分別 依序 分居 各");
/** What stands between two names of one list: a bracket at most. */
const BETWEEN_MAX = 40;
/** How many names before the figures are looked at. */
const NAMES_MAX = 40;

/** To whom figures were told one to one last. */
interface Told {
  readonly sentence: number;
  readonly spans: readonly Span[];
}

/**
 * Figures that are told one to one: TeraWulf 與 Cipher Mining …分別達|150% 與 200%. Maps the place of a figure to the
 * name or noun it belongs to; only where as many as figures stand, first. 同比分別增長…: the sentence goes on about the same.
 */
export function findShared(view: View): ReadonlyMap<number, Slot<string>> {
  const { sheet } = view;
  const shared = new Map<number, Slot<string>>();
  let before: Told | undefined;
  for (let i = 0; i < sheet.figures.length; i++) {
    const run = runAt(sheet, i);
    if (run.length < 2) continue;
    const { sentence, start } = sheet.clauses[clauseAt(sheet.clauses, run[0]!.start)]!;
    const isAsked = RESPECTIVELY.within(sheet.folded, start, run[0]!.start);
    const own = namesBefore(sheet, run[0]!, run.length) ?? nounsBefore(view, run[0]!, run.length);
    const goesOn = isAsked && before?.sentence === sentence && before.spans.length === run.length;
    const spans = own ?? (goesOn ? before?.spans : undefined);
    spans?.forEach((span, k) => {
      shared.set(i + k, toSlot(sheet, span, own === undefined ? "carried" : "printed", "respectively"));
    });
    if (spans !== undefined) before = { sentence, spans };
    i += run.length - 1;
  }
  return shared;
}

/** Figures joined by nothing but 、 與 和 及, of one unit. */
function runAt({ figures, folded }: Sheet, first: number): Figure[] {
  const run = [figures[first]!];
  for (let i = first + 1; i < figures.length; i++) {
    const next = figures[i]!;
    if (next.unit !== run[0]!.unit || !JOINS_FIGURES.test(folded.slice(run.at(-1)!.end, next.start))) break;
    run.push(next);
  }
  return run;
}

/** As many joined names before the figures, with 分別 between. */
function namesBefore(sheet: Sheet, figure: Figure, count: number): readonly EntityMention[] | undefined {
  const clause = clauseAt(sheet.clauses, figure.start);
  const from = sheet.clauses[Math.max(0, clause - 1)]!.start;
  const seen = new Set<number>();
  const names: EntityMention[] = [];
  for (let i = firstEndingAfter(sheet.mentions, figure.start) - 1; i >= 0 && names.length < NAMES_MAX; i--) {
    const mention = sheet.mentions[i]!;
    if (mention.start < from) break;
    if (mention.end <= figure.start) names.push(mention);
  }
  const run = longestRun(
    sheet,
    names.reverse().filter(({ entity }) => !seen.has(entity) && seen.add(entity)),
  );
  if (run.length !== count) return undefined;
  return RESPECTIVELY.within(sheet.folded, run.at(-1)!.end, figure.start) ? run : undefined;
}

/** The last stretch of names joined by 、 與 和 及. */
function longestRun({ folded }: Sheet, names: readonly EntityMention[]): EntityMention[] {
  let run: EntityMention[] = [];
  let best: EntityMention[] = [];
  for (const name of names) {
    const between = folded.slice(run.at(-1)?.end ?? 0, name.start);
    const isJoined = run.length > 0 && between.length <= BETWEEN_MAX && JOINS_NAMES.test(between);
    run = isJoined ? [...run, name] : [name];
    if (run.length >= 2 && run.length >= best.length) best = run;
  }
  return best;
}
