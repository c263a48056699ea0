import type { Block, BlockKind } from "#model";

/** A piece of a page in reading order, its white space collapsed. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** The blocks of a text: the title, then every line that is not blank as a paragraph, blanks at its ends left out. */
export function findBlocks(text: string, title: string): Block[] {
  const blocks: Block[] = title === "" ? [] : [{ kind: "title", start: 0, end: title.length }];
  let start = title === "" ? 0 : title.length + 1;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    pushTrimmed(blocks, text, start, end);
    start = end + 1;
  }
  return blocks;
}

function pushTrimmed(blocks: Block[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) blocks.push({ kind: "paragraph", start, end });
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** One line per piece under the title: the body, and the blocks of title + "\n" + body (of the body without a title). */
export function joinPieces(
  title: string,
  pieces: readonly Piece[],
): { readonly body: string; readonly blocks: Block[] } {
  const blocks: Block[] = title === "" ? [] : [{ kind: "title", start: 0, end: title.length }];
  let start = title === "" ? 0 : title.length + 1;
  for (const { kind, text } of pieces) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 1;
  }
  return { body: pieces.map((piece) => piece.text).join("\n"), blocks };
}
