import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { makePage } from "#bench/pages/index.ts";
import { pack, toRecord, toRequest } from "./record.ts";
import { SPOILERS } from "./spoil.ts";

/** An archive that was made, and what is wrong with it. */
export interface MadeArchive {
  readonly path: string;
  /** Pages that are whole. */
  readonly pages: number;
  readonly megabytes: number;
  readonly htmlMegabytes: number;
  /** Where each damaged record begins, with the way in which it is damaged. */
  readonly planted: ReadonlyMap<number, string>;
}

const SEED = 50_001;
/** Requests stand between pages in the archives of crawlers. */
const REQUEST_EVERY = 2;

/** Writes an archive of so many whole pages, and a damaged record after each `every`, if any; the same at every call. */
export async function makeArchive(path: string, pages: number, every = Infinity): Promise<MadeArchive> {
  const file = createWriteStream(path);
  const planted = new Map<number, string>();
  let [at, html] = [0, 0];
  const write = async (bytes: Buffer): Promise<void> => {
    at += bytes.length;
    if (!file.write(bytes)) await once(file, "drain");
  };
  for (let n = 0; n < pages; n++) {
    const page = makePage(SEED, n);
    html += page.html.length;
    if (n % REQUEST_EVERY === 0) await write(pack(toRequest(page)));
    await write(pack(toRecord(page)));
    if (n % every !== every - 1) continue;
    const spoiler = SPOILERS[planted.size % SPOILERS.length]!;
    planted.set(at, spoiler.name);
    await write(spoiler.spoil(makePage(SEED, pages + n)));
  }
  file.end();
  await once(file, "finish");
  return { path, pages, megabytes: at / 1e6, htmlMegabytes: html / 1e6, planted };
}
