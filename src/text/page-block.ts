import type { BlockKind } from "#model";

/** An element of a page that starts and ends a line, by its place in the list of boxes. */
export interface Box {
  readonly name: string;
  /** The box that holds it; -1 for the page itself. */
  readonly parent: number;
  /** Class, id and role, in lower case. */
  readonly words: string;
  /** Whether it, or one that holds it, is beside the story: menus, forms, what is hidden, what its names say. */
  readonly isBeside: boolean;
  /** The innermost `article` that holds it, or is it; -1 without one. */
  readonly article: number;
}

/** A line of a page: what stands between two ends of lines, its white space collapsed. */
export interface PageLine {
  readonly kind: BlockKind;
  readonly text: string;
  /** The innermost box that holds it. */
  readonly box: number;
  /** UTF-16 units that are in links, of the text before its white space was collapsed. */
  readonly linked: number;
}
