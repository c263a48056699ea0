import { spellingsOf } from "#base";
import {
  isHan,
  isLetterOrDigit,
  type Lookout,
  makeLookout,
  makeTrie,
  nextSpot,
  placesAt,
  readWords,
  type Scan,
  type Trie,
} from "#grammar";
import type { TermRow } from "#model";
import { type Guard, guardOf, isAllowed } from "./guard.ts";

/** A gazetteer word in a text, with every thing that it may name. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TermRow[];
  /** The form is marked `?` in its file: it names these things only where the context says so. */
  readonly weak: boolean;
}

/** The forms of all rows, to be found in a text. */
export interface Terms {
  readonly trie: Trie<TermEntry>;
  readonly lookout: Lookout;
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

/** Forms of all rows, found in scans that begin later. Latin names of commodities are read with a capital, too (`cobalt`, `Cobalt`). */
export function compileTerms(rows: readonly TermRow[]): Terms {
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
  const trie = makeTrie(byForm);
  return { trie, lookout: makeLookout(trie) };
}

/**
 * Gazetteer words of a text in its order. Sure ones are the longest from the left and never overlap; weak ones may
 * overlap the shorter sure words that they hold (中國稀土 the company: 中國, 稀土). Linear: a word is bounded by the longest form.
 */
export function findTerms(scan: Scan, { trie, lookout }: Terms): TermMatch[] {
  const found: TermMatch[] = [];
  readWords(scan);
  let at = nextSpot(scan, lookout, 0);
  while (at < scan.length) at = nextSpot(scan, lookout, readTerm(scan, trie, at, found));
  return found;
}

/** Pushes the longest weak and the longest sure word that begin at `at`; gives where the next may begin. */
function readTerm(scan: Scan, trie: Trie<TermEntry>, at: number, found: TermMatch[]): number {
  let isWeakFound = false;
  for (const place of placesAt(scan, trie, at)) {
    const end = at + trie.lengths[place]!;
    if (isCut(scan, at, end)) continue;
    const { sure, weak } = trie.values[place]!;
    const rows = allowed(scan, at, end, sure);
    if (rows.length > 0) {
      found.push({ start: at, end, rows, weak: false });
      return end;
    }
    const perhaps = isWeakFound ? NO_ROWS : allowed(scan, at, end, weak);
    if (perhaps.length === 0) continue;
    found.push({ start: at, end, rows: perhaps, weak: true });
    isWeakFound = true;
  }
  return at + 1;
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
