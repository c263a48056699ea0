/** For tests: archives written by warcio, an independent writer, record by record. */
import { gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";

/** A record as a test wants it. */
export interface Wanted {
  readonly type: "warcinfo" | "response" | "request" | "revisit" | "resource" | "conversion" | "metadata";
  readonly url?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly warcHeaders?: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly version?: "WARC/1.0" | "WARC/1.1";
}

export const DATE = "2025-10-24T08:00:00Z";

/** One record as bytes, not packed. */
export async function writeRecord({ type, url, status, headers, warcHeaders, body, version }: Wanted): Promise<Buffer> {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  async function* content() {
    yield bytes;
  }
  const warcVersion = version ?? "WARC/1.1";
  const record =
    type === "warcinfo"
      ? WARCRecord.createWARCInfo({ filename: "test.warc", warcVersion, date: DATE }, { software: "test" })
      : WARCRecord.create(
          {
            type,
            url: url ?? "https://a.example/",
            date: DATE,
            warcVersion,
            ...(warcHeaders !== undefined && { warcHeaders: { ...warcHeaders } }),
            ...(status !== undefined && { statusline: status }),
            ...(headers !== undefined && { httpHeaders: { ...headers } }),
          },
          content(),
        );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip: false }));
}

/** How an archive is packed. */
export type Packing = "plain" | "members" | "whole";

/** The archive of records that are bytes already, and where each begins in the file. */
export function joinRecords(
  records: readonly Uint8Array[],
  packing: Packing,
): { readonly bytes: Buffer; readonly offsets: readonly number[] } {
  if (packing === "whole") return { bytes: gzipSync(Buffer.concat(records)), offsets: records.map(() => 0) };
  const parts = packing === "plain" ? records : records.map((record) => gzipSync(record));
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    at += part.length;
  }
  return { bytes: Buffer.concat(parts), offsets };
}
