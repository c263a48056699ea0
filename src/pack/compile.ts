import { isHan, isLetterOrDigit, makeScan, makeTrie, matchAt, type Scan, type Trie } from "#grammar";
import type { Pack, TermRow } from "#model";
import { isAllowed } from "./guard.ts";
import { compileLexicon, type Lexicon, type PackMeasure } from "./lexicon.ts";
import type { PackSources } from "./load.ts";

/** A gazetteer word in a text, with every thing that it may name. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TermRow[];
}

/** Packs ready for reading. */
export interface Packs {
  readonly packs: readonly Pack[];
  readonly measures: readonly PackMeasure[];
  /** The measure words of all packs. */
  readonly lexicon: Lexicon;
  /** Gazetteer words of a text, longest first from the left, never overlapping. */
  findTerms(text: string): readonly TermMatch[];
}

/** Compiles words into tries. Linear in the number of forms. */
export function compilePacks(sources: Pick<PackSources, "packs" | "rows">): Packs {
  const trie = compileTerms(sources.rows);
  return {
    packs: sources.packs,
    ...compileLexicon(sources.packs),
    findTerms: (text) => findTerms(makeScan(text), trie),
  };
}

function compileTerms(rows: readonly TermRow[]): Trie<TermRow[]> {
  const byForm = new Map<string, TermRow[]>();
  for (const row of rows) {
    for (const form of row.forms) {
      const list = byForm.get(form);
      if (list === undefined) byForm.set(form, [row]);
      else list.push(row);
    }
  }
  return makeTrie(byForm);
}

function findTerms(scan: Scan, trie: Trie<TermRow[]>): TermMatch[] {
  const found: TermMatch[] = [];
  let at = 0;
  while (at < scan.length) {
    if (trie.first[scan.codes[at]!] === 0) {
      at++;
      continue;
    }
    const match = matchAt(scan, trie, at);
    const rows =
      match === undefined || isCut(scan, match.start, match.end)
        ? []
        : match.value.filter((row) => isAllowed(scan, match, row));
    if (match === undefined || rows.length === 0) {
      at++;
      continue;
    }
    found.push({ start: match.start, end: match.end, rows });
    at = match.end;
  }
  return found;
}

/** A Latin word must not be cut out of a longer one: EU in EUR. */
function isCut(scan: Scan, start: number, end: number): boolean {
  const first = scan.codes[start]!;
  const last = scan.codes[end - 1]!;
  return (
    (isLetterOrDigit(first) && !isHan(first) && isLetterOrDigit(scan.codes[start - 1] ?? 0)) ||
    (isLetterOrDigit(last) && !isHan(last) && isLetterOrDigit(scan.codes[end]!))
  );
}
