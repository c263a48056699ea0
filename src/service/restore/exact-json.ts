/** A number of JSON with every digit as written; a double would lose some. */
export class ExactNumber {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** Parses JSON that is known to parse; every number comes as {@link ExactNumber}. */
export function parseExact(text: string): unknown {
  const revive: Reviver = (_, value, context) =>
    typeof value === "number" ? new ExactNumber(context?.source ?? String(value)) : value;
  return JSON.parse(text, revive);
}
