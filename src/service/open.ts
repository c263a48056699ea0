import { createReadStream } from "node:fs";
import { ProblemError } from "#model";
import type { PagePart } from "#text";
import { type Input, toFileProblem } from "./input.ts";
import { openPage } from "./open-page.ts";
import type { ReadOptions } from "./options.ts";

/** An input laid open: its bytes, and what an address's answer said of them. */
export interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly url?: string;
  readonly contentType?: string;
  readonly charset?: string;
  /** The further parts of its article, where it is printed over several pages. */
  readonly parts?: readonly PagePart[];
}

const CHUNK_BYTES = 64 * 1024;

/** Opens one input; bytes are fetched only as they are read. Throws ProblemError, also while they are read. */
export async function openInput(input: Input, options: ReadOptions): Promise<Opened> {
  if (input.kind === "stdin") return { chunks: options.stdin ?? readNothing() };
  if (input.kind === "file") return { chunks: readFile(input.name) };
  return openPage(input.name, options);
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof ProblemError ? error : toFileProblem(error, path);
  }
}

async function* readNothing(): AsyncGenerator<Uint8Array> {}
