import type { Span } from "#base";
import type { Reading, Run } from "#model";

/**
 * Asserts what every store relies on: spans are non-empty and inside the text, text is well formed, the run has an
 * order. Throws a plain `Error`: a reading that fails is our mistake, not the page's.
 */
export function checkAppend(readings: readonly Reading[], run: Run): void {
  if (run.id === "" || !Number.isSafeInteger(run.revision)) throw new Error(`run without id or revision: ${run.id}`);
  for (const reading of readings) checkReading(reading);
}

function checkReading({ article, figures, times }: Reading): void {
  if (article.hash === "" || article.id === "") throw new Error(`article without hash or id: ${article.title}`);
  if (!article.text.isWellFormed()) throw new Error(`text with half a character: ${article.id}`);
  for (const span of figures) checkSpan(span, article.text, "figure", article.id);
  for (const span of times) checkSpan(span, article.text, "time", article.id);
  for (const span of article.blocks) checkSpan(span, article.text, "block", article.id);
}

function checkSpan({ start, end }: Span, text: string, kind: string, id: string): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!inside) throw new Error(`${kind} span outside the text or empty: ${start}-${end} of ${text.length} in ${id}`);
}
