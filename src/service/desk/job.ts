import type { Problem } from "#model";
import type { Added } from "#service/add.ts";
import type { StoredArticle } from "./task.ts";

/** One text on its way into the ledger, as far as it is known. */
export interface Job {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed";
  /** The file, `text`, or the address. */
  readonly input: string;
  /** Grows with everything that happens to it. */
  readonly version: number;
  /** Jobs before it, while it is queued. */
  readonly ahead: number;
  readonly bytes: number;
  /** Absent while it is not known how much comes. */
  readonly totalBytes?: number;
  /** Articles read so far. */
  readonly read: number;
  /** What is on disk. */
  readonly stored: Added;
  /** The first of the articles that are on disk. */
  readonly articles: readonly StoredArticle[];
  /** Why it failed; absent when that was a mistake of ours. */
  readonly problem?: Problem;
}
