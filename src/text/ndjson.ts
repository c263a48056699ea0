import { type Article, ProblemError } from "#model";
import type { Charset } from "./charset.ts";
import { decodeBytes } from "./decode.ts";
import { parseJson } from "./json.ts";
import { LINE_BYTES_MAX } from "./limits.ts";
import { makeLineDecoder, readLines } from "./lines.ts";
import type { TextOptions } from "./options.ts";
import { readRecord } from "./record.ts";
import { transcode } from "./transcode.ts";

/**
 * Streams the articles of one JSON object per line; blank lines are passed over. Holds one chunk and one line. Throws
 * ProblemError with the line: `input.bad-json`, `input.bad-article`, `input.too-large`, `input.encoding`,
 * `input.truncated` (a last line that stops inside its object), or `input.empty`.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Charset,
  options: TextOptions,
): AsyncGenerator<Article> {
  const { source } = options;
  const isWide = encoding.startsWith("utf-16");
  const decode = makeLineDecoder(isWide ? "utf-8" : encoding, source);
  let count = 0;
  for await (const lines of readLines(isWide ? transcode(chunks, encoding, source) : chunks, source, LINE_BYTES_MAX)) {
    for (const line of lines) {
      const text = decode(line);
      if (text.trim() === "") continue;
      const at = { source, line: line.number };
      const record = parseJson(text, at, !line.isEnded);
      const article = readRecord(record, at, options);
      options.onRecord?.({ article, record: record as Readonly<Record<string, unknown>>, text, at });
      yield article;
      count++;
    }
  }
  if (count === 0) throw new ProblemError({ code: "input.empty", at: { source } });
}

/** Whether JSON by its first characters is one document over several lines, not one object per line. */
export function isDocument(head: string): boolean {
  const start = head.trimStart();
  return start.startsWith("[") || /^\{[ \t]*\r?\n/.test(start);
}

/** The articles of one JSON document: an object, or a list of them (whose problems name the place in the list). */
export function readJson(bytes: Uint8Array, options: TextOptions): Article[] {
  const { source } = options;
  const value = parseJson(decodeBytes(bytes, options).text, { source }, true);
  if (!Array.isArray(value)) return [readRecord(value, { source }, options)];
  if (value.length === 0) throw new ProblemError({ code: "input.empty", at: { source } });
  return value.map((record, index) => readElement(record, index, options));
}

function readElement(record: unknown, index: number, options: TextOptions): Article {
  try {
    return readRecord(record, { source: options.source }, options);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError({ ...error.problem, detail: `[${index}] ${error.problem.detail ?? ""}` });
  }
}
