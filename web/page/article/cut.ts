/** A half-open range of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of text with the mark it belongs to, if any. `first` where the mark begins with it. */
export interface Piece<M extends Span> extends Span {
  readonly mark?: M;
  readonly first?: boolean;
}

/**
 * Cuts `[start, end)` of a text at the edges of marks, which come in order of their start. The pieces cover the range
 * without gap or overlap; where marks overlap, the earlier keeps the shared part. A surrogate pair is never cut.
 */
export function cutText<M extends Span>(text: string, marks: readonly M[], start: number, end: number): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(at, toEdge(text, mark.start));
    const to = Math.min(end, toEdge(text, mark.end));
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, end: from });
    pieces.push({ start: from, end: to, mark, first: mark.start >= start });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

/** The offset itself, or the start of the surrogate pair that it would cut. */
function toEdge(text: string, offset: number): number {
  return isInPair(text, offset) ? offset - 1 : offset;
}

/** Whether an offset stands inside a surrogate pair. */
export function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
