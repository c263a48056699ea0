import type { BlockKind } from "#model";
import type { Piece } from "./block.ts";
import { collapse } from "./collapse.ts";
import { isBlock, kindOf } from "./elements.ts";

/** What a walk needs of a DOM node. */
export interface WalkedNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<WalkedNode>;
}

interface Walk {
  readonly pieces: Piece[];
  words: string;
}

const ELEMENT = 1;
const TEXT = 3;

/** The lines of a story in reading order, each with the kind of the innermost block that holds it. */
export function toPieces(root: WalkedNode): Piece[] {
  const walk: Walk = { pieces: [], words: "" };
  visit(walk, root, "paragraph");
  flush(walk, "paragraph");
  return walk.pieces;
}

/** The depth is bounded: pages are tamed first. */
function visit(walk: Walk, node: WalkedNode, kind: BlockKind): void {
  if (node.nodeType === TEXT) walk.words += node.textContent ?? "";
  if (node.nodeType !== ELEMENT) return;
  const name = node.localName ?? "";
  const isLine = isBlock(name);
  if (isLine) flush(walk, kind);
  const inner = kindOf(name) ?? kind;
  for (const child of node.childNodes) visit(walk, child, inner);
  if (isLine) flush(walk, inner);
}

function flush(walk: Walk, kind: BlockKind): void {
  const text = collapse(walk.words);
  walk.words = "";
  if (text !== "") walk.pieces.push({ kind, text });
}
