import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { z } from "zod";

type Standard<I, O> = StandardSchemaWithJSON<I, O>["~standard"];

/** A schema whose JSON form is made once: a server is made anew for each request over HTTP. */
export function keepSchema<S extends z.ZodType>(schema: S): StandardSchemaWithJSON<z.input<S>, z.output<S>> {
  const standard = schema["~standard"] as unknown as Standard<z.input<S>, z.output<S>>;
  return { "~standard": { ...standard, jsonSchema: keepConverter(standard.jsonSchema) } };
}

/** A schema that is shown as it is and lets every argument pass: whoever takes it looks at them and answers himself. */
export function takeAnything(schema: z.ZodType): StandardSchemaWithJSON<unknown, unknown> {
  const { "~standard": standard } = keepSchema(schema);
  return { "~standard": { ...standard, validate: (value: unknown) => ({ value }) } };
}

function keepConverter(converter: Standard<unknown, unknown>["jsonSchema"]): typeof converter {
  const keep = (convert: typeof converter.input): typeof convert => {
    const made = new Map<string, Record<string, unknown>>();
    return (options) => {
      const key = JSON.stringify(options);
      const known = made.get(key) ?? (dropBounds(convert(options)) as Record<string, unknown>);
      made.set(key, known);
      return known;
    };
  };
  return { input: keep(converter.input), output: keep(converter.output) };
}

/** A whole number needs no bounds that only say how numbers are stored. */
function dropBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropBounds);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, bound]) => !(name === "minimum" || name === "maximum") || Math.abs(bound) !== Number.MAX_SAFE_INTEGER,
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, dropBounds(inner)]));
}
