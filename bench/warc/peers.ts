import { createReadStream } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { WARCParser } from "warcio";
import { type MadePage, makePage } from "#bench/pages/index.ts";
import { readWarc } from "#intake";

const SEED = 50_003;

/** Pages a second of processor time by Readability over linkedom alone, without our reading around it. */
export function benchReadability(count: number): number {
  const pages = Array.from({ length: count }, (_, n) => makePage(SEED, n).html);
  return perSecond(pages, find);
}

function find(html: MadePage["html"]): void {
  const document = parseHTML(html).document as unknown as Document;
  new Readability(document, { charThreshold: 140 }).parse();
}

/** Half of the pages warm the compiler up. */
function perSecond(pages: readonly string[], read: (html: string) => void): number {
  const [warm, timed] = [pages.slice(0, pages.length >> 1), pages.slice(pages.length >> 1)];
  for (const page of warm) read(page);
  const begun = process.cpuUsage();
  for (const page of timed) read(page);
  return timed.length / secondsSince(begun);
}

/** How far a reader comes in an archive, and its records a second of processor time. */
export interface Records {
  readonly records: number;
  readonly perSecond: number;
}

/** Our reader, all records of pages with their bytes. */
export async function benchRecords(path: string): Promise<Records> {
  const begun = process.cpuUsage();
  let records = 0;
  const file = { open: (start: number) => createReadStream(path, { start }) as AsyncIterable<Uint8Array> };
  for await (const { kind } of readWarc(file)) if (kind === "page") records++;
  return { records, perSecond: records / secondsSince(begun) };
}

/** warcio over the same file: records of responses with their bytes, until it ends or gives up. */
export async function benchWarcio(path: string): Promise<Records> {
  const begun = process.cpuUsage();
  let records = 0;
  try {
    for await (const record of new WARCParser(createReadStream(path))) {
      await record.readFully(false);
      if (record.warcType === "response") records++;
    }
  } catch {
    // what it told of the damage is of no matter here
  }
  return { records, perSecond: records / secondsSince(begun) };
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
