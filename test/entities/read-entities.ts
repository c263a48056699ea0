import type { Candidate } from "#bind/entity/candidate.ts";
import { findNames, type Named } from "#bind/entity/find.ts";
import { makeSight, type Sight } from "#bind/entity/sight.ts";
import { makeScan, readMentions, type Scan } from "#grammar";
import type { EntityType } from "#model";
import { compilePacks, compileTerms, findTerms, loadPacks, type Packs, parseRows } from "#pack";
import { PACKS_FOLDER } from "#test/packs/read-facts.ts";

let loaded: Promise<Packs> | undefined;

/** The packs of this repository, loaded once. */
export function entityPacks(): Promise<Packs> {
  loaded ??= loadPacks(PACKS_FOLDER).then(compilePacks);
  return loaded;
}

/** What a text names; `scan` counts the steps. */
export function readNames(text: string, packs: Packs, scan?: Scan): Named {
  const { figures, times } = readMentions(text);
  return findNames({ text }, figures, times, packs, scan ?? makeScan(text));
}

/** The entities as lines of the corpus: `type name | alias / alias`, aliases sorted. */
export function entityLines(text: string, packs: Packs): string[] {
  return readNames(text, packs).entities.map(({ type, name, aliases }) => toLine(type, name, aliases));
}

export function toLine(type: string, name: string, aliases: readonly string[]): string {
  return `${type} ${name}${aliases.length === 0 ? "" : ` | ${[...aliases].sort().join(" / ")}`}`;
}

/** A text laid out for one finder, with gazetteer rows as `type id form|form flags` lines. */
export function sightOf(text: string, rows: readonly string[] = []): Sight {
  const { figures, times } = readMentions(text);
  const parsed = rows.flatMap((line) => {
    const [type, ...rest] = line.split("\t");
    return parseRows(rest.join("\t"), { pack: "test", type: type as EntityType, file: "test" }).rows;
  });
  const terms = termsOf(parsed, rows.join("\n"));
  const scan = makeScan(text);
  return makeSight(text, scan, findTerms(scan, terms), [...figures, ...times]);
}

const compiled = new Map<string, ReturnType<typeof compileTerms>>();

/** Rows compiled once: each new list has all words laid out anew. */
function termsOf(rows: Parameters<typeof compileTerms>[0], key: string): ReturnType<typeof compileTerms> {
  const known = compiled.get(key) ?? compileTerms(rows);
  compiled.set(key, known);
  return known;
}

/** What candidates print, as `type words`. */
export function printed(sight: Sight, candidates: readonly Candidate[]): string[] {
  return candidates.map(({ start, end, type }) => `${type} ${sight.text.slice(start, end)}`);
}
