import type { MadePage } from "#bench/pages/index.ts";
import { pack, toRecord } from "./record.ts";

type Page = Pick<MadePage, "address" | "html">;

/** A way in which a record is spoilt: what stands in the file in its place. */
export interface Spoiler {
  readonly name: string;
  readonly spoil: (page: Page) => Buffer;
}

const PACKED_BY_NOBODY = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: compress\r\n\r\n";

/** Damage of the packing, of a record's head, and of the answer that it keeps. */
export const SPOILERS: readonly Spoiler[] = [
  { name: "a flipped byte", spoil: (page) => flip(pack(toRecord(page)), 0.5) },
  { name: "a wrong checksum", spoil: (page) => flip(pack(toRecord(page)), 1, -6) },
  { name: "a member cut off", spoil: (page) => halve(pack(toRecord(page))) },
  { name: "other bytes", spoil: (page) => Buffer.from(pack(toRecord(page)).toString("base64")) },
  { name: "noughts", spoil: () => Buffer.alloc(5_000) },
  {
    name: "a content-length too large",
    spoil: (page) => replace(page, /Content-Length: \d+/, "Content-Length: 9999999"),
  },
  { name: "no content-length", spoil: (page) => replace(page, /Content-Length: \d+/, "X-Length: 1") },
  { name: "no status line", spoil: (page) => replace(page, /HTTP\/1\.1 200 OK/, "HTTP?1.1 200 OK") },
  { name: "an unknown encoding", spoil: (page) => pack(toRecord(page, PACKED_BY_NOBODY)) },
];

function flip(bytes: Buffer, share: number, by = 0): Buffer {
  const at = Math.floor(bytes.length * share) + by;
  bytes[at] = bytes[at]! ^ 0x55;
  return bytes;
}

function halve(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}

function replace(page: Page, from: RegExp, to: string): Buffer {
  return pack(Buffer.from(toRecord(page).toString("latin1").replace(from, to), "latin1"));
}
