import { gzipSync } from "node:zlib";
import type { MadePage } from "#bench/pages/index.ts";

const DATE = "2025-10-24T08:00:00Z";
const HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: made\r\n\r\n";

/** The response record of a page, as crawlers write it; not packed. */
export function toRecord({ address, html }: Pick<MadePage, "address" | "html">, http = HTTP): Buffer {
  const content = Buffer.from(`${http}${html}`);
  return Buffer.concat([
    headOf(address, "response", "application/http; msgtype=response", content.length),
    content,
    END,
  ]);
}

/** What crawlers write beside it, and no reader of pages wants. */
export function toRequest({ address }: Pick<MadePage, "address">): Buffer {
  const content = Buffer.from(`GET ${new URL(address).pathname} HTTP/1.1\r\nHost: ${new URL(address).host}\r\n\r\n`);
  return Buffer.concat([headOf(address, "request", "application/http; msgtype=request", content.length), content, END]);
}

const END = Buffer.from("\r\n\r\n");

function headOf(address: string, type: string, media: string, length: number): Buffer {
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${DATE}\r\nContent-Type: ${media}\r\nContent-Length: ${length}\r\n\r\n`,
  );
}

export function pack(record: Uint8Array): Buffer {
  return gzipSync(record, { level: 6 });
}
