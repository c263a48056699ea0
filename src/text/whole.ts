import { ProblemError } from "#model";
import { WHOLE_BYTES_MAX } from "./limits.ts";

/** Reads a stream whole. Throws ProblemError `input.too-large` as soon as it is longer than `limit` bytes. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  limit: number = WHOLE_BYTES_MAX,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit)
      throw new ProblemError({ code: "input.too-large", at: { source }, detail: `> ${toMegabytes(limit)}` });
    read.push(chunk);
  }
  return read.length === 1 ? read[0]! : Buffer.concat(read, size);
}

/** `8 MB`: a limit as people read it. */
export function toMegabytes(bytes: number): string {
  return `${bytes / (1024 * 1024)} MB`;
}
