import { makeBinder } from "#service/facts.ts";
import { type PageRead, type RawPage, readPage } from "./page.ts";
import type { PageOptions, PageSetting } from "./task.ts";

/** What reads pages one after another in the thread that asks. Throws mistakes of ours. */
export async function makeReaderHere({ reach }: PageSetting) {
  const reader = { reach, ...(reach === "facts" && { binder: await makeBinder() }) };
  return async (pages: readonly RawPage[], textOptions: PageOptions): Promise<readonly PageRead[]> => {
    const reads: PageRead[] = [];
    for (const page of pages) reads.push(await readPage(page, { ...reader, textOptions }));
    return reads;
  };
}
