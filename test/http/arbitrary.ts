import fc from "fast-check";
import { type Document, type Operation, resolve, type Schema } from "./document.ts";

/** A question as it goes over the wire: path and query are encoded already. */
export interface Question {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Values that no schema of ours allows, or only as text. `%ED%A0%80` is half of a pair, `%FF` no UTF-8 at all. */
const HOSTILE = [
  "",
  "%00",
  "a%00b",
  "%ED%A0%80",
  "%FF%FE",
  "%",
  "%zz",
  "%F0%9F%92%A5",
  "-1",
  "0",
  "1e309",
  "99999999999999999999",
  "0x10",
  "1.5",
  "NaN",
  "null",
  "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "..",
  "%27%20or%201%3D1--",
  "%22%2A%22%20OR%20",
  "%3Cscript%3E",
  "__proto__",
  "%E7%A4%A6",
  "%E2%80%AE",
  "a".repeat(500),
];

/** Questions of one operation: mostly what its schemas allow, with names that the ledger knows; some hostile, some unknown. */
export function questionsOf(
  document: Document,
  { path, method, operation }: { readonly path: string; readonly method: string; readonly operation: Operation },
  known: readonly string[],
): fc.Arbitrary<Question> {
  const parameters = operation.parameters ?? [];
  const inPath = fc.record(
    Object.fromEntries(
      parameters.filter((one) => one.in === "path").map((one) => [one.name, wordOf(document, one.schema, known)]),
    ),
  );
  const inQuery = fc.tuple(
    ...parameters
      .filter((one) => one.in === "query")
      .map((one) => {
        const word = wordOf(document, one.schema, known).map((text) => `${one.name}=${text}`);
        return one.required === true ? maybe(word, 20, 1) : maybe(word, 1, 4);
      }),
  );
  const extra = maybe(fc.constantFrom("x=1", "limit=3&limit=4", "__proto__=1", "&&=&", "cursor[]=1"), 1, 20);
  return fc.record({ inPath, inQuery, extra, body: bodyOf(document, operation) }).map((made) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => made.inPath[name]!);
    const query = [...made.inQuery, made.extra].filter((part) => part !== null).join("&");
    return { path: query === "" ? filled : `${filled}?${query}`, method, headers: {}, ...made.body };
  });
}

/** A value so many times, and as many times none. */
function maybe<T>(value: fc.Arbitrary<T>, some: number, none: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: some, arbitrary: value }, { weight: none, arbitrary: fc.constant(null) });
}

function wordOf(document: Document, schema: Schema, known: readonly string[]): fc.Arbitrary<string> {
  const fitting = textOf(resolve(document, schema));
  return fc.oneof(
    { weight: 8, arbitrary: fitting },
    { weight: 4, arbitrary: fc.constantFrom(...known).map(encodeURIComponent) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  );
}

function textOf(schema: Schema): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum.map((word) => encodeURIComponent(String(word))));
  if (schema.type === "array") return textOf(schema.items ?? {});
  if (schema.type === "integer" || schema.type === "number")
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000 }).map(String);
  return fc.string({ unit: "grapheme", maxLength: Math.min(40, schema.maxLength ?? 40) }).map(encodeURIComponent);
}

/** A JSON body of the schema's form, a broken one, or one of another type. */
function bodyOf(document: Document, { requestBody }: Operation): fc.Arbitrary<Partial<Question>> {
  if (requestBody === undefined) return fc.constant({});
  const schema = requestBody.content["application/json"]?.schema;
  const toBody = (body: string, type = "application/json") => ({ body, headers: { "Content-Type": type } });
  return fc.oneof(
    { weight: 6, arbitrary: valuesOf(document, schema ?? {}).map((value) => toBody(JSON.stringify(value) ?? "null")) },
    { weight: 2, arbitrary: fc.json().map((text) => toBody(text)) },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "[1", "\0", '{"text":"\\ud800"}').map((text) => toBody(text)) },
    { weight: 1, arbitrary: fc.constant(toBody("a=b", "application/x-www-form-urlencoded")) },
    { weight: 1, arbitrary: fc.constant(toBody("--x\r\n", "multipart/form-data; boundary=x")) },
  );
}

function valuesOf(document: Document, schema: Schema): fc.Arbitrary<unknown> {
  const whole = resolve(document, schema);
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("\0", "\ud800", 1e300, -1, "x".repeat(5_000)));
  const fitting = ((): fc.Arbitrary<unknown> => {
    if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
    const choices = whole.anyOf ?? whole.oneOf;
    if (choices !== undefined) return fc.oneof(...choices.map((one) => valuesOf(document, one)));
    if (whole.properties !== undefined) {
      const fields = Object.entries(whole.properties).map(([name, one]) => [name, valuesOf(document, one)]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: [...(whole.required ?? [])],
      });
    }
    if (whole.type === "array") return fc.array(valuesOf(document, whole.items ?? {}), { maxLength: 3 });
    if (whole.type === "integer" || whole.type === "number") return fc.integer({ min: 0, max: 1_000 });
    if (whole.type === "boolean") return fc.boolean();
    return fc.string({ unit: "grapheme", maxLength: 60 });
  })();
  return fc.oneof({ weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: odd });
}
