import { dimensionOf, isMoney } from "#algebra";
import { fold } from "#base";
import type { Measure, Pack, Problem, ProblemCode, TermRow } from "#model";
import { checkBoards } from "./check-boards.ts";
import { checkIdentities } from "./check-identities.ts";
import { checkModels } from "./check-models.ts";
import { checkWatches } from "./check-watches.ts";
import { parseEntry } from "./entry.ts";
import type { PackSources } from "./load.ts";
import { placeOf } from "./place.ts";

type Report = (code: ProblemCode, pack: string, what: string, detail: string) => void;

/**
 * Everything wrong with the packs, with file and line: rows that could not be read, unknown units and pack ids, ids
 * given twice, labels missing in one language, words that are no entry or that nobody can reach, words that name
 * different things, identities that do not go together, boards of what
 * is not there, watches that cannot be meant, models without tables. Empty when all is well.
 */
export function checkPacks(sources: PackSources): Problem[] {
  const problems: Problem[] = [...sources.problems];
  const report: Report = (code, pack, what, detail) =>
    problems.push({ code, at: placeOf(sources, pack, what), detail });
  checkIds(sources.packs, report);
  for (const pack of sources.packs) {
    checkLabel(pack.id, pack.id, pack.label, report);
    const measures = new Set<string>();
    const ids = new Set(pack.measures.map(({ id }) => id));
    for (const measure of pack.measures) {
      if (measures.has(measure.id)) report("pack.clash", pack.id, measure.id, `measure given twice: ${measure.id}`);
      measures.add(measure.id);
      checkMeasure(pack.id, measure, ids, report);
    }
  }
  checkEntries(sources.packs, report);
  checkIdentities(sources.packs, (code, pack, id, detail) =>
    problems.push({ code, at: placeOf(sources, pack, id, "identities"), detail }),
  );
  checkBoards(sources.packs, (code, pack, id, detail) =>
    problems.push({ code, at: placeOf(sources, pack, id, "boards"), detail }),
  );
  checkWatches(sources.packs, (code, pack, id, detail) =>
    problems.push({ code, at: placeOf(sources, pack, id, "watches"), detail }),
  );
  checkModels(sources.packs, (code, pack, id, detail) =>
    problems.push({ code, at: placeOf(sources, pack, id, "models"), detail }),
  );
  problems.push(...checkForms(sources.rows));
  return problems;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function checkIds(packs: readonly Pack[], report: Report): void {
  const ids = new Set<string>();
  for (const pack of packs) {
    if (ids.has(pack.id)) report("pack.clash", pack.id, pack.id, `pack given twice: ${pack.id}`);
    ids.add(pack.id);
  }
  for (const pack of packs) {
    for (const other of pack.uses ?? [])
      if (!ids.has(other)) report("pack.unknown", pack.id, other, `unknown pack: ${other}`);
  }
}

function checkLabel(
  pack: string,
  id: string,
  label: { readonly zh: string; readonly en: string },
  report: Report,
): void {
  for (const lang of ["zh", "en"] as const) {
    if ((label[lang] ?? "").trim() === "") report("pack.missing-label", pack, id, `${id}: ${lang}`);
  }
}

function checkMeasure(pack: string, measure: Measure, ids: ReadonlySet<string>, report: Report): void {
  checkLabel(pack, measure.id, measure.label, report);
  if (!ID.test(measure.id)) report("pack.bad-row", pack, measure.id, `invalid measure id: ${measure.id}`);
  if (measure.units.length === 0) report("pack.bad-row", pack, measure.id, `measure without unit: ${measure.id}`);
  if (measure.words.length === 0) report("pack.bad-row", pack, measure.id, `measure without word: ${measure.id}`);
  for (const unit of measure.units) {
    if (dimensionOf(unit) === undefined)
      report("pack.unknown", pack, measure.id, `${measure.id}: unknown unit: ${unit}`);
  }
  for (const level of measure.changes ?? []) {
    if (!ids.has(level)) report("pack.unknown", pack, measure.id, `${measure.id}: unknown measure: ${level}`);
  }
  const forbidden = (measure.unless ?? []).map(fold);
  for (const word of measure.words) {
    const entry = parseEntry(word);
    if (entry === undefined) report("pack.bad-row", pack, measure.id, `${measure.id}: not an entry: ${word}`);
    const blocked = entry?.words.find((part) => forbidden.some((other) => fold(part.word).includes(other)));
    if (blocked !== undefined)
      report("pack.clash", pack, measure.id, `${measure.id}: forbidden by its own unless: ${word}`);
  }
}

/** The same words for two measures that a figure could both be: nobody can reach either. */
function checkEntries(packs: readonly Pack[], report: Report): void {
  const seen = new Map<string, { readonly pack: string; readonly measure: Measure }[]>();
  for (const pack of packs) {
    for (const measure of pack.measures) {
      for (const word of measure.words) {
        const key = fold(word).split("+").sort().join("+");
        const others = seen.get(key) ?? [];
        const rival = others.find((other) => isRival(other.measure, measure));
        if (rival !== undefined)
          report(
            "pack.clash",
            pack.id,
            measure.id,
            `${measure.id}: ${word} also names ${rival.pack}.${rival.measure.id}`,
          );
        seen.set(key, [...others, { pack: pack.id, measure }]);
      }
    }
  }
}

function isRival(a: Measure, b: Measure): boolean {
  const isBoth = a.units.some((unit) => b.units.some((other) => unit === other || (isMoney(unit) && isMoney(other))));
  return isBoth && (a.change === undefined || b.change === undefined || a.change === b.change) && isSameSubject(a, b);
}

function isSameSubject(a: Measure, b: Measure): boolean {
  const left: readonly string[] = a.subjects ?? ["any"];
  const right: readonly string[] = b.subjects ?? ["any"];
  return left.includes("any") || right.includes("any") || left.some((type) => right.includes(type));
}

/** One form, two things: an error unless one of the rows is flagged `ambiguous` or the form marked `?`. */
function checkForms(rows: readonly TermRow[]): Problem[] {
  const byForm = new Map<string, TermRow[]>();
  for (const row of rows) {
    for (const form of new Set(row.forms.map(fold))) {
      if (form.startsWith("?")) continue;
      const list = byForm.get(form);
      if (list === undefined) byForm.set(form, [row]);
      else list.push(row);
    }
  }
  const problems: Problem[] = [];
  for (const [form, list] of byForm) {
    const first = list[0]!;
    for (const row of list.slice(1)) {
      if (
        (row.id === first.id && row.type === first.type) ||
        [row, first].some((each) => each.flags.includes("ambiguous"))
      )
        continue;
      const detail = `${form}: ${row.type} ${row.pack}.${row.id} and ${first.type} ${first.pack}.${first.id} (${first.file}:${first.line})`;
      problems.push({ code: "pack.clash", at: { source: row.file, line: row.line }, detail });
    }
  }
  return problems;
}
