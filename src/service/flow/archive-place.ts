import { open } from "node:fs/promises";
import type { WarcPlace } from "#intake";
import type { Task } from "#ledger";
import { readBefore, toTail } from "./file-bytes.ts";

/** How far an archive was read: what a task keeps of it. */
export interface ArchivePlace extends WarcPlace {
  /** Hash of the last bytes of the file before `offset`: when they are others, the file is another. */
  readonly tail?: string;
  /** Size and time of the file when it was read to its end. */
  readonly stamp?: string;
  /** Whether an archive of the net was read to its end. */
  readonly isDone?: true;
}

const BEGIN: ArchivePlace = { offset: 0 };

export function placeOfTask({ note }: Task): ArchivePlace {
  return note === undefined ? BEGIN : (JSON.parse(note) as ArchivePlace);
}

/** Where a file is to be read on: its place, or its begin when what stands before the place is something else. */
export async function checkPlace(path: string, place: ArchivePlace): Promise<ArchivePlace> {
  return place.tail === undefined || (await tailOf(path, place.offset)) === place.tail ? place : BEGIN;
}

/** What stands before a place of a file, as it is remembered; `undefined` when the file ends before it. */
export async function tailOf(path: string, offset: number): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size < offset ? undefined : toTail(await readBefore(file, offset));
  } finally {
    await file.close();
  }
}

export function isSamePlace(a: WarcPlace, b: WarcPlace): boolean {
  return a.offset === b.offset && (a.inner ?? 0) === (b.inner ?? 0);
}
