import type { Piece } from "./block.ts";
import { dropFurniture } from "./furniture.ts";

/** What was found on a further part of an article. */
export interface FoundPart {
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** All parts stand on it. */
  readonly isWhole: boolean;
}

const SAME_MIN = 0.5;

/**
 * The pieces of an article that is printed over several pages, in their order. What each part prints again (a lead, a
 * note) stands where it stood first; cells may be alike. A page that has all of it stands for all of it.
 */
export function joinParts(first: readonly Piece[], title: string, parts: readonly FoundPart[]): readonly Piece[] {
  const joined = [...first];
  const known = new Set(first.map(({ text }) => text));
  for (const part of parts) {
    const pieces = dropFurniture(dropFurniture(part.pieces, part.title), title);
    if (part.isWhole && isAllIn(first, pieces)) return pieces;
    const fresh = pieces.filter(({ kind, text }) => text !== title && (kind === "cell" || !known.has(text)));
    if (fresh.every(({ text }) => known.has(text))) continue;
    joined.push(...fresh);
    for (const { text } of fresh) known.add(text);
  }
  return joined;
}

function isAllIn(first: readonly Piece[], pieces: readonly Piece[]): boolean {
  const all = new Set(pieces.map(({ text }) => text));
  return first.filter(({ text }) => all.has(text)).length >= first.length * SAME_MIN;
}
