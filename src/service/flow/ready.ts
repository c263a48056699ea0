import type { Task, TaskResult } from "#ledger";
import type { Problem, Source } from "#model";
import type { Opened } from "#service/open.ts";
import type { ReadOptions } from "#service/options.ts";

/** What was asked of a source or page, with what came: done, or bytes that are to be read. */
export type Ready = Settled | Unread;

interface Asked {
  readonly task: Task;
  readonly source: Source;
  /** Milliseconds that it took. */
  readonly took: number;
}

export interface Settled extends Asked {
  readonly result: TaskResult;
}

export interface Unread extends Asked {
  readonly bytes: Uint8Array;
  /** As the reader is told of them; without the bytes. */
  readonly opened: Omit<Opened, "chunks">;
  readonly options: ReadOptions;
  /** What the task comes to when its articles (hashes) are in the ledger, or could not be read to their end. */
  readonly settle: (read: WhatWasRead, at: string) => TaskResult;
}

export interface WhatWasRead {
  readonly articles: readonly string[];
  /** The publication date of the first article. */
  readonly published?: string;
  readonly problem?: Problem;
}

export function isUnread(ready: Ready): ready is Unread {
  return "bytes" in ready;
}

/** Bytes of a page with its parts. */
export function sizeOf({ bytes, opened: { parts = [] } }: Unread): number {
  return parts.reduce((sum, part) => sum + part.bytes.length, bytes.length);
}
