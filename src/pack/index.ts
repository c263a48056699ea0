/** Domains as data: declared, loaded, checked, compiled into what the reader asks. */

export { type Dimension, dimensionOf, isMoney } from "#algebra";
export { checkPacks } from "./check.ts";
export { checkWatch, type WatchFault } from "./check-watch.ts";
export { column, optionalColumn } from "./column.ts";
export { compilePacks, type Packs } from "./compile.ts";
export { definePack, wordList } from "./define.ts";
export { type Entry, parseEntry } from "./entry.ts";
export type { Lexicon, PackMeasure, Pattern, UnitPatterns, WordAt } from "./lexicon.ts";
export { loadPacks, type PackFile, type PackSources } from "./load.ts";
export { parseRows } from "./rows.ts";
export { growthOf, growthToDateOf, shareOf, totalToDateOf } from "./shapes.ts";
export { compileTerms, findTerms, type TermMatch, termId } from "./terms.ts";
