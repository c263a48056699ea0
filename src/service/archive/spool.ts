import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ProblemError } from "#model";
import { type Head, readHead } from "#text";
import { type ArchiveInput, openFile } from "./open.ts";

/** An archive that comes in a stream is kept in a file while it is read, so that its reader can go back. */
const SPOOL_MAX = 8 * 1024 * 1024 * 1024;
const SIGN_BYTES = 8;
const START_BYTES = 4_096;
const LINE = "WARC/1.";

/**
 * Looks whether a stream is an archive, by its first bytes. Gives it laid open, else the stream with nothing taken away.
 * Throws ProblemError `input.too-large` beyond 8 GB.
 */
export async function takeArchive(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): Promise<ArchiveInput | { readonly chunks: AsyncIterable<Uint8Array> }> {
  const first = await readHead(chunks, SIGN_BYTES);
  if (!mayBeArchive(first)) return first;
  const { isArchiveStart } = await import("#intake");
  const head = await readHead(first.chunks, START_BYTES);
  return isArchiveStart(head.bytes) ? spool(head.chunks, source) : head;
}

function mayBeArchive({ bytes }: Head): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || Buffer.from(bytes).toString("latin1").startsWith(LINE);
}

async function spool(chunks: AsyncIterable<Uint8Array>, source: string): Promise<ArchiveInput> {
  const folder = await mkdtemp(join(tmpdir(), "assay-archive-"));
  const close = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, "archive.warc");
  try {
    await pipeline(limit(chunks, source), createWriteStream(path));
    return { file: openFile(path), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* limit(chunks: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > SPOOL_MAX)
      throw new ProblemError({ code: "input.too-large", at: { source }, detail: `> ${SPOOL_MAX / 2 ** 30} GB` });
    yield chunk;
  }
}
