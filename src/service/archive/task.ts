import type { TextOptions } from "#text";
import type { PageRead, RawPage, Reach } from "./page.ts";

/** How far all pages are read: what a thread is started with. */
export interface PageSetting {
  readonly reach: Reach;
}

/** How the text of the pages of one archive is read, without what it would tell others: it can cross to a thread. */
export type PageOptions = Omit<TextOptions, "onRecord" | "onText" | "onStory">;

/** Pages that a thread is to read together. */
export interface PageTask {
  readonly number: number;
  readonly pages: readonly RawPage[];
  readonly textOptions: PageOptions;
}

/** What came of them, or a mistake of ours. */
export type PageTold =
  | { readonly number: number; readonly reads: readonly PageRead[] }
  | { readonly number: number; readonly broken: string };
