import { ProblemError } from "#model";
import type { Charset } from "./charset.ts";
import { decodeStrictly } from "./decode.ts";
import { toMegabytes } from "./whole.ts";

/** One line as bytes, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins in the stream, in bytes. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** Whether a line feed ends it; only the last line of an input can lack one. */
  readonly isEnded: boolean;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream at its line feeds, a batch of lines per chunk; right for every encoding in which the byte 0A is
 * nothing else (UTF-8, Big5, GB18030). Holds one line at most. Throws ProblemError `input.too-large` with the line as
 * soon as one is longer than `limit` bytes.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  let kept: Uint8Array[] = [];
  let keptSize = 0;
  let number = 1;
  let offset = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const size = keptSize + end - start;
      if (size > limit) throw tooLong(source, number, limit);
      const piece = chunk.subarray(start, end);
      lines.push({
        number,
        offset,
        bytes: keptSize === 0 ? piece : Buffer.concat([...kept, piece], size),
        isEnded: true,
      });
      kept = [];
      keptSize = 0;
      number++;
      offset += size + 1;
      start = end + 1;
    }
    if (lines.length > 0) yield lines;
    keptSize += chunk.length - start;
    if (keptSize > limit) throw tooLong(source, number, limit);
    if (start < chunk.length) kept.push(chunk.subarray(start));
  }
  if (keptSize > 0) yield [{ number, offset, bytes: Buffer.concat(kept, keptSize), isEnded: false }];
}

function tooLong(source: string, line: number, limit: number): ProblemError {
  return new ProblemError({ code: "input.too-large", at: { source, line }, detail: `> ${toMegabytes(limit)}` });
}

/** A function that decodes lines, and throws ProblemError with line and byte where one is not of the encoding. */
export function makeLineDecoder(encoding: Charset, source: string): (line: Line) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (line) => {
    try {
      return decoder.decode(line.bytes);
    } catch {
      return decodeBadLine(line, encoding, source);
    }
  };
}

function decodeBadLine(line: Line, encoding: Charset, source: string): string {
  try {
    return decodeStrictly(line.bytes, encoding, source);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, at, detail } = error.problem;
    throw new ProblemError({
      code: code === "input.truncated" && line.isEnded ? "input.encoding" : code,
      at: { source, line: line.number, byte: line.offset + (at.byte ?? 0) },
      ...(detail !== undefined && { detail }),
    });
  }
}
