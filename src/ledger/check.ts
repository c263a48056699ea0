import type { Span } from "#base";
import { type Fact, type Figure, type Reading, type Run, type Slot, toFactId } from "#model";

/**
 * Asserts what every store relies on: spans are non-empty and inside the text, text is well formed, facts correspond to
 * figures, the run has an order. Throws a plain `Error`: a reading that fails is our mistake, not the page's.
 */
export function checkAppend(readings: readonly Reading[], run: Run): void {
  if (run.id === "" || !Number.isSafeInteger(run.revision)) throw new Error(`run without id or revision: ${run.id}`);
  for (const reading of readings) checkReading(reading);
}

function checkReading({ article, figures, times, entities, facts, taught }: Reading): void {
  if (article.hash === "" || article.id === "") throw new Error(`article without hash or id: ${article.title}`);
  if (!article.text.isWellFormed()) throw new Error(`text with half a character: ${article.id}`);
  const check = (span: Span, kind: string) => checkSpan(span, article.text, kind, article.id);
  for (const span of figures) check(span, "figure");
  for (const span of times) check(span, "time");
  for (const span of article.blocks) check(span, "block");
  for (const { spans } of entities) for (const span of spans) check(span, "entity");
  for (const { span } of taught) check(span, "alias");
  if (facts.length > 0 && facts.length !== figures.length)
    throw new Error(`${facts.length} facts of ${figures.length} figures in ${article.id}`);
  for (let i = 0; i < facts.length; i++) {
    const { subject, measure, period, stance, voices, qualifiers } = facts[i]!;
    checkFact(facts[i]!, figures[i]!, article.hash);
    for (const { span } of voices) check(span, "voice");
    for (const slot of [subject, measure, period, stance]) checkSlot(slot, check);
    for (const name in qualifiers) checkSlot(qualifiers[name], check);
  }
}

function checkSlot(slot: Slot<string> | undefined, check: (span: Span, kind: string) => void): void {
  if (slot?.evidence.span !== undefined) check(slot.evidence.span, "evidence");
}

/** Only what the figure says is stored of an amount, and only the place of an id. */
function checkFact(fact: Fact, figure: Figure, hash: string): void {
  const isSame =
    fact.id === toFactId(hash, figure.start) &&
    fact.start === figure.start &&
    fact.end === figure.end &&
    fact.low.digits === figure.low.digits &&
    fact.low.exponent === figure.low.exponent &&
    fact.high.digits === figure.high.digits &&
    fact.high.exponent === figure.high.exponent &&
    fact.bound === figure.bound &&
    fact.unit === figure.unit &&
    fact.change === figure.change &&
    fact.exact === figure.exact;
  if (!isSame) throw new Error(`fact is not of its figure: ${fact.id} at ${figure.start}`);
}

function checkSpan({ start, end }: Span, text: string, kind: string, id: string): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!inside) throw new Error(`${kind} span outside the text or empty: ${start}-${end} of ${text.length} in ${id}`);
}
