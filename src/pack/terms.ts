import { spellingsOf } from "#base";
import { childOf, isHan, isLetterOrDigit, pairAt, type Scan, singleOf, wordOf } from "#grammar";
import type { TermRow } from "#model";
import { type FlatTrie, makeFlatTrie, markWords, valueAt } from "./flat-trie.ts";
import { type Guard, guardOf, isAllowed } from "./guard.ts";

/** A gazetteer word in a text, with every thing that it may name. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TermRow[];
  /** The form is marked `?` in its file: it names these things only where the context says so. */
  readonly weak: boolean;
}

/** What one form names, surely and perhaps. */
export interface TermEntry {
  readonly sure: Readings;
  readonly weak: Readings;
}

/** Rows and what each asks of its surroundings. */
interface Readings {
  readonly rows: TermRow[];
  readonly guards: Guard[];
}

const NO_ROWS: readonly TermRow[] = [];

const ids = new WeakMap<TermRow, string>();

/** `pack.id`, the same string every time. */
export function termId(row: TermRow): string {
  const known = ids.get(row);
  if (known !== undefined) return known;
  const id = `${row.pack}.${row.id}`;
  ids.set(row, id);
  return id;
}

/** Forms of all rows in one trie. Latin names of commodities are read with a capital, too (`cobalt`, `Cobalt`). */
export function compileTerms(rows: readonly TermRow[]): FlatTrie<TermEntry> {
  const byForm = new Map<string, TermEntry>();
  const add = (form: string, row: TermRow, isWeak: boolean): void => {
    const entry = byForm.get(form) ?? { sure: { rows: [], guards: [] }, weak: { rows: [], guards: [] } };
    const { rows: known, guards } = isWeak ? entry.weak : entry.sure;
    if (!known.includes(row)) {
      known.push(row);
      guards.push(guardOf(row));
    }
    byForm.set(form, entry);
  };
  for (const row of rows) {
    for (const form of row.forms.flatMap(spellingsOf)) {
      const isWeak = form.startsWith("?");
      const plain = isWeak ? form.slice(1) : form;
      add(plain, row, isWeak);
      if (row.type === "commodity" && /^[a-z]/.test(plain)) add(plain[0]!.toUpperCase() + plain.slice(1), row, isWeak);
    }
  }
  return makeFlatTrie(byForm);
}

/**
 * Gazetteer words of a text in its order. Sure ones are the longest from the left and never overlap; weak ones may
 * overlap the shorter sure words that they hold (中國稀土 the company: 中國, 稀土). Linear: a word is bounded by the longest form.
 */
export function findTerms(scan: Scan, trie: FlatTrie<TermEntry>): TermMatch[] {
  const found: TermMatch[] = [];
  const marks = markWords(trie, scan);
  let at = 0;
  while (at < scan.length) at = (marks[at] === 0 ? undefined : readTerm(scan, trie, at, found)) ?? at + 1;
  return found;
}

/** The longest words of one offset. */
interface Best {
  sure: TermMatch | undefined;
  weak: TermMatch | undefined;
}

/** Pushes what begins at `at`; gives the end of the sure word. */
function readTerm(scan: Scan, trie: FlatTrie<TermEntry>, at: number, found: TermMatch[]): number | undefined {
  const { codes } = scan;
  const best: Best = { sure: undefined, weak: undefined };
  let end = at + 1;
  consider(scan, at, end, valueAt(trie, singleOf(trie, codes[at]!)), best);
  for (let node = pairAt(trie, codes[at]!, codes[end]!); node !== 0; node = childOf(trie, node, codes[end]!)) {
    end++;
    consider(scan, at, end, valueAt(trie, wordOf(trie, node)), best);
  }
  scan.steps += end - at;
  const { sure, weak } = best;
  if (weak !== undefined && weak.end > (sure?.end ?? 0)) found.push(weak);
  if (sure !== undefined) found.push(sure);
  return sure?.end;
}

function consider(scan: Scan, start: number, end: number, entry: TermEntry | undefined, best: Best): void {
  if (entry === undefined || isCut(scan, start, end)) return;
  const rows = allowed(scan, start, end, entry.sure);
  if (rows.length > 0) {
    best.sure = { start, end, rows, weak: false };
    return;
  }
  const perhaps = allowed(scan, start, end, entry.weak);
  if (perhaps.length > 0) best.weak = { start, end, rows: perhaps, weak: true };
}

/** The rows whose surroundings allow them. */
function allowed(scan: Scan, start: number, end: number, { rows, guards }: Readings): readonly TermRow[] {
  if (rows.length === 1) return isAllowed(scan, start, end, guards[0]!) ? rows : NO_ROWS;
  return rows.length === 0 ? NO_ROWS : rows.filter((_, index) => isAllowed(scan, start, end, guards[index]!));
}

/** A Latin word must not be cut out of a longer one: EU in EUR. */
function isCut(scan: Scan, start: number, end: number): boolean {
  const first = scan.codes[start]!;
  const last = scan.codes[end - 1]!;
  return (
    (isLetterOrDigit(first) && !isHan(first) && isLetterOrDigit(scan.codes[start - 1] ?? 0)) ||
    (isLetterOrDigit(last) && !isHan(last) && isLetterOrDigit(scan.codes[end] ?? 0))
  );
}
