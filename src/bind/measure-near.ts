import { fold, type Span } from "#base";
import type { EntityType, Figure } from "#model";
import type { WordAt } from "#pack";
import { changedNoun } from "./measure-change.ts";
import { markContext, type Seen, seeWords } from "./measure-words.ts";
import type { Sheet } from "./sheet.ts";

/** What the words of a lexicon are to one figure, by their numbers. Written for a figure and wiped behind it. */
export interface Slate {
  readonly seen: (Seen | undefined)[];
  /** Words of the label, or of a subject that is no known name. */
  readonly told: Uint8Array;
  readonly context: Uint8Array;
}

let slate = makeSlate(0);

function makeSlate(words: number): Slate {
  const seen = new Array<Seen | undefined>(words).fill(undefined);
  return { seen, told: new Uint8Array(words), context: new Uint8Array(words) };
}

/** A clean slate for so many words: one for all articles, as each figure wipes it behind itself. */
export function slateFor(words: number): Slate {
  if (slate.seen.length < words) slate = makeSlate(words);
  return slate;
}

/** A figure and the words around it, until they are wiped. */
export interface Near {
  readonly sheet: Sheet;
  readonly words: readonly WordAt[];
  readonly slate: Slate;
  readonly figure: Figure;
  readonly type: EntityType | undefined;
  /** The label of the figure, folded, and the noun that it says changed; `undefined` when it names none. */
  readonly label: string;
  readonly changed: string | undefined;
  /** The words that are seen, and those that are told, each once. */
  readonly seen: readonly number[];
  readonly told: readonly number[];
  /** Those of the context, once they were asked for. */
  context: readonly number[] | undefined;
}

/** Writes the slate for a figure: the words of its stretch, and those `spoken` by its label. */
export function lookAround(
  { sheet, words, slate }: Pick<Near, "sheet" | "words" | "slate">,
  stretch: Span,
  index: number,
  type: EntityType | undefined,
  spoken: readonly number[],
  label: string,
): Near {
  const seen = seeWords(sheet, words, stretch, index, slate.seen);
  const told: number[] = [];
  for (const word of spoken) {
    if (slate.told[word] === 0) told.push(word);
    slate.told[word] = 1;
  }
  const folded = fold(label);
  const changed = changedNoun(folded);
  const figure = sheet.figures[index]!;
  return { sheet, words, slate, figure, type, label: folded, changed, seen, told, context: undefined };
}

/** Whether a word stands in the surroundings of the figure. */
export function isInContext(near: Near, word: number): boolean {
  near.context ??= markContext(near.sheet.text, near.words, near.figure, near.slate.context);
  return near.slate.context[word] === 1;
}

/** Wipes the slate for the next figure. */
export function wipe({ slate, seen, told, context }: Near): void {
  for (const word of seen) slate.seen[word] = undefined;
  for (const word of told) slate.told[word] = 0;
  if (context !== undefined) for (const word of context) slate.context[word] = 0;
}
