import { makeScan, type Scan } from "#grammar";
import type { Pack } from "#model";
import { compileLexicon, type Lexicon, type PackMeasure } from "./lexicon.ts";
import type { PackSources } from "./load.ts";
import { compileTerms, findTerms, type TermMatch } from "./terms.ts";

/** Packs ready for reading. */
export interface Packs {
  readonly packs: readonly Pack[];
  readonly measures: readonly PackMeasure[];
  /** The measure words of all packs. */
  readonly lexicon: Lexicon;
  /** Gazetteer words of a text, longest first from the left; see `terms.ts` for the weak ones. `scan` is the text's, when there is one already. */
  findTerms(text: string, scan?: Scan): readonly TermMatch[];
}

/** Compiles words; scans that begin later find them. Linear in the number of forms. */
export function compilePacks(sources: Pick<PackSources, "packs" | "rows">): Packs {
  const terms = compileTerms(sources.rows);
  return {
    packs: sources.packs,
    ...compileLexicon(sources.packs),
    findTerms: (text, scan = makeScan(text)) => findTerms(scan, terms),
  };
}
