import type { Problem } from "#model";
import type { Added } from "#service/add.ts";
import type { ReadOptions } from "#service/options.ts";

/** How a text is read that somebody hands over: what crosses to another thread. */
export type HandedOptions = Pick<
  ReadOptions,
  "kind" | "encoding" | "topic" | "published" | "outlet" | "title" | "onlyPublic"
>;

/** A text that somebody hands over: its bytes, or only an address to fetch it from. */
export interface Handed {
  /** As problems name it: the file, `text`, or the address. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly options: HandedOptions;
}

/** What the reading thread is asked to do. */
export interface Task {
  readonly number: number;
  readonly kind: "add" | "verify";
  readonly handed: Handed;
}

/** An article that is on disk. */
export interface StoredArticle {
  readonly id: string;
  readonly title: string;
  readonly figures: number;
}

/** What the thread tells of a task, in order; `done` or `failed` comes last. */
export type Report =
  | { readonly kind: "progress"; readonly bytes: number; readonly articles: number; readonly totalBytes?: number }
  | { readonly kind: "stored"; readonly sum: Added; readonly articles: readonly StoredArticle[] }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "broken"; readonly reason: string };

export interface Told {
  readonly number: number;
  readonly report: Report;
}

/** What the thread is started with. */
export interface ThreadSetting {
  readonly path: string;
}
