import { makeScan, type Scan } from "#grammar";
import type { Article, Entity, Figure, Taught, Time } from "#model";
import type { Packs } from "#pack";
import { settle } from "./candidate.ts";
import { findByEnding } from "./ending.ts";
import { gather } from "./gather.ts";
import { findKnown } from "./known.ts";
import { findLatin } from "./latin.ts";
import { findLatinRuns } from "./latin-run.ts";
import { recur } from "./learn.ts";
import { findParens } from "./paren.ts";
import { findQuoted } from "./quoted.ts";
import { isFigure, makeSight } from "./sight.ts";
import { findListed } from "./stock-code.ts";
import { findTitled } from "./title.ts";

export interface Named {
  readonly entities: readonly Entity[];
  /** Alias pairs with their witness, as the text teaches them; proposals for the ledger. */
  readonly taught: readonly Taught[];
}

/**
 * The persons, organisations, places, commodities and programs of an article, each with all its forms: what gazetteers
 * know, what brackets, titles, quotation marks and endings teach, and every other occurrence of a form so learned.
 */
export function findNames(
  { text }: Pick<Article, "text">,
  figures: readonly Figure[],
  times: readonly Time[],
  packs: Packs,
  scan: Scan = makeScan(text),
): Named {
  const sight = makeSight(text, scan, packs.findTerms(text, scan), [...figures, ...times]);
  const runs = findLatinRuns(text);
  const parens = findParens(sight);
  const candidates = [
    ...parens.candidates,
    ...findListed(sight),
    ...findQuoted(sight),
    ...findTitled(sight, runs),
    ...findKnown(sight),
    ...findByEnding(sight),
    ...findLatin(sight, runs),
  ].filter((candidate) => !isFigure(sight, candidate));
  const settled = settle(candidates, text.length);
  const learned = recur(sight, settled);
  const again = learned.candidates.filter((candidate) => !isFigure(sight, candidate));
  const all = again.length === 0 ? settled : settle([...settled, ...again], text.length);
  return { entities: gather(text, all, learned.same), taught: parens.taught };
}
