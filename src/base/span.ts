/** A half-open range of UTF-16 units of one frozen text. Law: `text.slice(start, end)` is the printed words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open spans share at least one unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
