import { type FileHandle, open } from "node:fs/promises";
import type { Task, TaskResult } from "#ledger";
import { ProblemError, type Source } from "#model";
import type { FlowContext } from "./context.ts";
import type { FileReady } from "./do-file.ts";
import { readAt, readBefore, TAIL_BYTES, toTail } from "./file-bytes.ts";
import { CHUNK_BYTES } from "./limits.ts";
import { toOptions } from "./options.ts";
import type { WhatWasRead } from "./ready.ts";
import { nextLook } from "./schedule.ts";
import { again, toFailure } from "./settle.ts";

/** How far a file of lines was read. */
interface Place {
  /** Bytes, a whole number of lines. */
  readonly offset: number;
  readonly lines: number;
  /** Hash of the last bytes before `offset`: when they are others, the file is another. */
  readonly tail: string;
  /** Size and time of the file when it was read to its end. */
  readonly stamp?: string;
}

const NEW_LINE = 10;

/**
 * Lays open the next lines of a file that grows. A last line without its end is read when it is whole, and again when
 * the file has grown; a file that does not go on as it was is read from its start, which doubles nothing.
 */
export async function doLines(task: Task, source: Source, ctx: FlowContext): Promise<FileReady> {
  const file = await open(task.address);
  try {
    const { size, mtimeMs } = await file.stat();
    const stamp = `${size} ${mtimeMs}`;
    const { place, before } = await findPlace(file, task, size);
    if (place.stamp === stamp) return { result: toUnchanged(task, source, ctx) };
    const chunk = await readAt(file, place.offset, Math.min(CHUNK_BYTES, size - place.offset));
    const isEnd = place.offset + chunk.length >= size;
    const whole = chunk.lastIndexOf(NEW_LINE) + 1;
    if (whole === 0 && !isEnd) throw new ProblemError({ code: "input.too-large", at: { source: task.address } });
    const bytes = isEnd && isJson(chunk.subarray(whole)) ? chunk : chunk.subarray(0, whole);
    const settle = (read: WhatWasRead, at: string): TaskResult => {
      const done = read.problem?.at.line === undefined ? whole : endOfLine(bytes, read.problem.at.line);
      const isOver = isEnd && done >= whole;
      const next = moveOn(place, before, chunk.subarray(0, done), isOver ? stamp : undefined);
      const due = !isOver ? at : task.kind === "list" ? nextLook(source, at, ctx.chance()) : undefined;
      return { visit: toVisit(read, place.lines), ...again(due), note: JSON.stringify(next) };
    };
    if (bytes.length === 0) return { result: settle({ articles: [] }, ctx.now()) };
    return { bytes, opened: {}, options: { ...toOptions(task, source), kind: "ndjson" }, settle };
  } finally {
    await file.close();
  }
}

function toUnchanged(task: Task, source: Source, ctx: FlowContext): TaskResult {
  const due = task.kind === "list" ? nextLook(source, ctx.now(), ctx.chance()) : undefined;
  return { visit: { outcome: "unchanged" }, ...again(due) };
}

/** A bad line is told and passed over; what stands before it is in the ledger. */
function toVisit({ articles, problem }: WhatWasRead, before: number): TaskResult["visit"] {
  if (problem === undefined || problem.code === "input.empty") return { outcome: "page", articles };
  const { line } = problem.at;
  const at = line === undefined ? problem.at : { ...problem.at, line: before + line };
  return { outcome: "failed", ...toFailure({ ...problem, at }), articles };
}

interface Found {
  readonly place: Place;
  /** The last bytes that were read. */
  readonly before: Uint8Array;
}

const BEGIN: Found = { place: { offset: 0, lines: 0, tail: "" }, before: new Uint8Array() };

async function findPlace(file: FileHandle, { note }: Task, size: number): Promise<Found> {
  if (note === undefined) return BEGIN;
  const place = JSON.parse(note) as Place;
  if (place.offset > size) return BEGIN;
  const before = await readBefore(file, place.offset);
  return toTail(before) === place.tail ? { place, before } : BEGIN;
}

function moveOn(place: Place, before: Uint8Array, read: Uint8Array, stamp: string | undefined): Place {
  const lines = place.lines + read.reduce((count, byte) => count + Number(byte === NEW_LINE), 0);
  const tail = toTail(Buffer.concat([before, read.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES));
  return { offset: place.offset + read.length, lines, tail, ...(stamp !== undefined && { stamp }) };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Where the line of a number, from 1, ends. */
function endOfLine(bytes: Uint8Array, line: number): number {
  let end = 0;
  for (let count = 0; count < line; count++) {
    const next = bytes.indexOf(NEW_LINE, end);
    if (next < 0) return bytes.length;
    end = next + 1;
  }
  return end;
}
