import { createReadStream } from "node:fs";
import type { ArchiveFile, OpenedArchive } from "#intake";
import { ProblemError } from "#model";
import { type Input, isArchive, toFileProblem } from "#service/input.ts";
import type { ReadOptions } from "#service/options.ts";

/** An archive laid open; `close` lets go of what is behind it. */
export interface ArchiveInput {
  readonly file: ArchiveFile;
  readonly close: () => Promise<void>;
}

const CHUNK_BYTES = 256 * 1024;
const nothing = async (): Promise<void> => undefined;

/** Whether an input is an archive by its name: a file, or an address of the web. */
export function isArchiveInput({ kind, name }: Input): boolean {
  if (kind === "address") return isArchive(URL.parse(name)?.pathname ?? "");
  return kind === "file" && isArchive(name);
}

/** Opens a file or an address that somebody typed. Throws ProblemError, also while it is read. */
export async function openArchiveInput({ kind, name }: Input, options: ReadOptions): Promise<ArchiveInput> {
  if (kind !== "address") return { file: openFile(name), close: nothing };
  const { makeUserAgent, openArchive } = await import("#intake");
  const { allowPrivate, onlyPublic = false, fetchLimits: limits } = options;
  const opened = await openArchive(
    name,
    { from: 0 },
    {
      polite: { ...NO_TURNS, userAgent: makeUserAgent() },
      isTyped: !onlyPublic,
      ...(allowPrivate !== undefined && { allowPrivate }),
      ...(limits !== undefined && { limits }),
    },
  );
  if (opened.kind !== "archive") throw toProblem(name, opened);
  return opened;
}

/** Somebody who types an address asks once. */
const NO_TURNS = {
  clock: Date.now,
  begin: () => ({ enter: nothing, leave: () => undefined }),
  hold: () => undefined,
  heldFor: () => 0,
};

function toProblem(source: string, refusal: Exclude<Awaited<ReturnType<OpenArchive>>, OpenedArchive>): ProblemError {
  if (refusal.kind !== "failed") return new ProblemError({ code: "input.unreadable", at: { source } });
  const { code, detail } = refusal;
  return new ProblemError({ code, at: { source }, ...(detail !== undefined && { detail }) });
}

type OpenArchive = typeof import("#intake").openArchive;

/** A file of this machine. Reading it throws ProblemError. */
export function openFile(path: string): ArchiveFile {
  return { open: (from) => openFrom(path, from) };
}

async function* openFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { start, highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw toFileProblem(error, path);
  }
}
