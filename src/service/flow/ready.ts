import type { WarcPage } from "#intake";
import type { Task, TaskResult } from "#ledger";
import type { Problem, Source } from "#model";
import type { Opened } from "#service/open.ts";
import type { ReadOptions } from "#service/options.ts";

/** What was asked of a source or page, with what came: done, or bytes that are to be read. */
export type Ready = Settled | Unread | Paged;

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

/** Pages of an archive that are to be read. */
export interface Paged extends Asked {
  readonly pages: readonly WarcPage[];
  /** Bytes of them. */
  readonly size: number;
  readonly options: ReadOptions;
  readonly settle: (read: PagesRead, at: string) => TaskResult;
}

/** What came of pages: hashes of their articles, what is wrong with some, how many have no story. */
export interface PagesRead {
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
  readonly storyless: number;
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

export function isPaged(ready: Ready): ready is Paged {
  return "pages" in ready;
}

/** Bytes that wait to be read: of a page with its parts, of the pages of an archive. */
export function sizeOf(ready: Ready): number {
  if (isPaged(ready)) return ready.size;
  if (!isUnread(ready)) return 0;
  const {
    bytes,
    opened: { parts = [] },
  } = ready;
  return parts.reduce((sum, part) => sum + part.bytes.length, bytes.length);
}
