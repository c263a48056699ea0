import { clauseAt } from "#bind/clause.ts";
import { han } from "#bind/han.ts";
import type { EntityMention, Sheet } from "#bind/sheet.ts";
import type { Figure, Slot } from "#model";

/**
 * Figures that are told one to one: `TeraWulf 與 Cipher Mining …分別達150% 與 200%`. Maps the place of a figure to the
 * name it belongs to; only where as many names as figures stand, names first.
 */
export function findShared(sheet: Sheet): ReadonlyMap<number, Slot<string>> {
  const shared = new Map<number, Slot<string>>();
  for (let i = 0; i < sheet.figures.length; i++) {
    const run = runAt(sheet, i);
    if (run.length < 2) continue;
    const names = namesBefore(sheet, run[0]!, run.length);
    if (names !== undefined && isRespective(sheet, names.at(-1)!.end, run[0]!.start)) {
      run.forEach((_, k) => {
        const { start, end } = names[k]!;
        shared.set(i + k, {
          value: sheet.text.slice(start, end),
          evidence: { kind: "printed", rule: "respectively", span: { start, end } },
        });
      });
    }
    i += run.length - 1;
  }
  return shared;
}

const JOINT = han(/^\s*(?:、|與|和|及|以及|,|，)\s*$/);
const NAME_JOINT = han(/^\s*(?:\([^)]*\))?[」』》]?\s*(?:、|與|和|及|以及)\s*[「『《]?[^、,。]{0,3}$/);
const ONE_BY_ONE = han(/分別|依序|分居|各/);

/** Figures joined by nothing but 、 與 和 及, of one unit. */
function runAt(sheet: Sheet, first: number): Figure[] {
  const run = [sheet.figures[first]!];
  for (let i = first + 1; i < sheet.figures.length; i++) {
    const next = sheet.figures[i]!;
    const between = sheet.folded.slice(run.at(-1)!.end, next.start);
    if (next.unit !== run[0]!.unit || !JOINT.test(between)) break;
    run.push(next);
  }
  return run;
}

function namesBefore(sheet: Sheet, figure: Figure, count: number): EntityMention[] | undefined {
  const clause = clauseAt(sheet.clauses, figure.start);
  const from = sheet.clauses[Math.max(0, clause - 1)]!.start;
  const seen = new Set<number>();
  const names: EntityMention[] = [];
  for (const mention of sheet.mentions) {
    if (mention.start < from || mention.end > figure.start || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    names.push(mention);
  }
  const run = longestRun(sheet, names);
  return run.length === count ? run : undefined;
}

/** The last stretch of names joined by 、 與 和 及. */
function longestRun(sheet: Sheet, names: readonly EntityMention[]): EntityMention[] {
  let run: EntityMention[] = [];
  let best: EntityMention[] = [];
  for (const name of names) {
    const last = run.at(-1);
    const joined =
      last !== undefined &&
      /^[^,，。]{0,40}$/.test(sheet.folded.slice(last.end, name.start)) &&
      NAME_JOINT.test(sheet.folded.slice(last.end, name.start));
    run = joined ? [...run, name] : [name];
    if (run.length >= 2 && run.length >= best.length) best = run;
  }
  return best;
}

function isRespective(sheet: Sheet, from: number, to: number): boolean {
  return ONE_BY_ONE.test(sheet.folded.slice(from, to));
}
