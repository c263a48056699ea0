/** How values cross from one thread to another: as JSON, whose numbers keep every digit (`JSON.rawJSON` cannot be cloned). */
export function toWire(values: readonly unknown[]): string {
  return JSON.stringify(values);
}

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** The values again; a number that a double cannot hold stays as it was written. */
export function fromWire(text: string): readonly unknown[] {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
  const revive: Reviver = (_, value, context) =>
    typeof value === "number" && context?.source !== undefined && String(value) !== context.source
      ? rawJSON(context.source)
      : value;
  return JSON.parse(text, revive) as readonly unknown[];
}
