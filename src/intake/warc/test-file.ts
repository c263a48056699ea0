import type { WarcItem } from "./item.ts";
import { type ArchiveFile, readWarc, type WarcOptions } from "./read-warc.ts";

/** For tests: bytes as a file that is read in pieces of one size. */
export function toFile(bytes: Uint8Array, size = 10_000): ArchiveFile {
  return {
    async *open(from) {
      for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** For tests: all that an archive gives. */
export async function readAll(bytes: Uint8Array, options: WarcOptions = {}, size?: number): Promise<WarcItem[]> {
  const items: WarcItem[] = [];
  for await (const item of readWarc(toFile(bytes, size), options)) items.push(item);
  return items;
}
