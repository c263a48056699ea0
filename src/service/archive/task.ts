import type { TextOptions } from "#text";
import type { PageRead, RawPage, Reach } from "./page.ts";

/** How the pages of an archive are read: what crosses to a thread when it is started. */
export interface PageSetting {
  readonly reach: Reach;
  /** Without what it would tell others. */
  readonly textOptions: Omit<TextOptions, "onRecord" | "onText" | "onStory">;
}

/** Pages that a thread is to read together. */
export interface PageTask {
  readonly number: number;
  readonly pages: readonly RawPage[];
}

/** What came of them, or a mistake of ours. */
export type PageTold =
  | { readonly number: number; readonly reads: readonly PageRead[] }
  | { readonly number: number; readonly broken: string };
