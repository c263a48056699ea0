const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/;

/** What is older than the keeping of instants was appended then. */
export const BEFORE_INSTANTS = "1970-01-01T00:00:00.000Z";

/** An instant in the one spelling that sorts as text. Throws a plain `Error` when it is none of ISO 8601 in UTC. */
export function toInstant(text: string): string {
  const date = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(date.getTime())) throw new Error(`no instant: ${text}`);
  return date.toISOString();
}

/** The later of two instants: the time of a ledger never runs backwards, whatever clocks do. */
export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
