import { ProblemError } from "#model";
import type { Charset } from "./charset.ts";
import { decodeStrictly } from "./decode.ts";

/**
 * A stream of UTF-16 as a stream of UTF-8, without its mark, so that lines can be found by bytes. Throws ProblemError
 * `input.encoding` or `input.truncated` with the byte (of the stream as it came) where it cannot be read.
 */
export async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Charset,
  source: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  let kept: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const start = offset - kept.length;
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const text = decodeChunk(decoder, chunk, bytes, start, encoding, source);
    if (text !== "") yield Buffer.from(text, "utf8");
    offset += chunk.length;
    kept = bytes.subarray(Math.max(0, bytes.length - 4 - (bytes.length % 2)));
  }
  try {
    decoder.decode();
  } catch {
    throw new ProblemError({ code: "input.truncated", at: { source, byte: offset }, detail: encoding });
  }
}

function decodeChunk(
  decoder: TextDecoder,
  chunk: Uint8Array,
  withKept: Uint8Array,
  start: number,
  encoding: Charset,
  source: string,
): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    const problem = findProblem(withKept, encoding, source);
    if (problem === undefined) throw error;
    throw new ProblemError({
      ...problem,
      code: "input.encoding",
      at: { source, byte: start + (problem.at.byte ?? 0) },
    });
  }
}

function findProblem(bytes: Uint8Array, encoding: Charset, source: string) {
  try {
    decodeStrictly(bytes, encoding, source);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
  }
  return undefined;
}
