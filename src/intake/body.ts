import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { ProblemError } from "#model";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

const ENCODINGS_MAX = 2;

/** The content-encodings that we ask for. */
export const ACCEPTED_ENCODINGS = "gzip, br, zstd, deflate";

/**
 * A body with its content-encoding undone. Throws ProblemError `input.unreadable` for an encoding that we did not ask
 * for, or more than two of them; errors in the bytes come out of the stream.
 */
export function decodeBody(body: Readable, contentEncoding: string, source: string): Readable {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const makers = names.reverse().map((name) => DECODERS[name]);
  if (makers.length > ENCODINGS_MAX || makers.includes(undefined)) {
    body.destroy();
    throw new ProblemError({
      code: "input.unreadable",
      at: { source },
      detail: `content-encoding: ${contentEncoding}`,
    });
  }
  if (makers.length === 0) return body;
  const decoders = makers.map((make) => make!());
  pipeline([body, ...decoders], () => {}); // its errors come out of the last stream as well
  return decoders.at(-1)!;
}

/** A stream's chunks, no more than `limit` bytes of them. Throws ProblemError `input.too-large` at the first above. */
export async function* limitBytes(body: Readable, limit: number, source: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, source);
    yield chunk;
  }
}

/** The problem of a body that is longer than its limit in bytes. */
export function tooLarge(limit: number, source: string): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    at: { source },
    detail: `> ${Math.floor(limit / (1024 * 1024))} MB`,
  });
}
