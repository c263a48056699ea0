import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { charsetOf, type Fields, readHead } from "./head.ts";

/** An HTTP answer as a record keeps it. */
export interface Answer {
  readonly status: number;
  readonly headers: Fields;
  /** As it was sent. */
  readonly body: Uint8Array;
}

/** What is wrong with an answer. */
export interface Fault {
  readonly fault: string;
  readonly isTooLarge?: boolean;
}

const STATUS = /^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/;

/** The answer that a record's content is; `limit` bounds its head. */
export function readAnswer(content: Uint8Array, limit: number): Answer | Fault {
  const head = readHead(content.subarray(0, limit));
  if (head === undefined) return { fault: "http: no end of the head" };
  const status = STATUS.exec(head.first)?.[1];
  if (status === undefined) return { fault: "http: no status line" };
  return { status: Number(status), headers: head.fields, body: content.subarray(head.length) };
}

/** The body of an answer as its page was: without chunks, unpacked; crawlers may have done either already. */
export function openBody({ headers, body }: Answer, limit: number): Uint8Array | Fault {
  const isChunked = (headers.get("transfer-encoding") ?? "").toLowerCase().includes("chunked");
  const whole = isChunked ? joinChunks(body) : body;
  if ("fault" in whole) return whole;
  const names = (headers.get("content-encoding") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  let bytes: Uint8Array = whole;
  for (const name of names.slice(0, ENCODINGS_MAX).reverse()) {
    const unpacked = unpack(bytes, name, limit);
    if ("fault" in unpacked) return unpacked;
    bytes = unpacked;
  }
  return bytes;
}

const ENCODINGS_MAX = 2;
const LF = 0x0a;
const SIZE_LINE = /^[0-9a-f]{1,8}[ \t]*(?:;[^\n]*)?\r?\n$/i;
const SIZE_LINE_MAX = 1_024;

/** Chunks joined; the body as it is when it does not begin with one. */
function joinChunks(body: Uint8Array): Uint8Array | Fault {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = body.subarray(at, at + SIZE_LINE_MAX).indexOf(LF);
    const line = end < 0 ? "" : Buffer.from(body.subarray(at, at + end + 1)).toString("latin1");
    if (!SIZE_LINE.test(line)) return at === 0 ? body : { fault: "http: bad chunk" };
    const size = Number.parseInt(line, 16);
    if (size === 0) return Buffer.concat(parts);
    const start = at + end + 1;
    if (start + size > body.length) return { fault: "http: chunk cut off" };
    parts.push(body.subarray(start, start + size));
    at = start + size;
    if (body[at] === 0x0d) at++;
    if (body[at] === LF) at++;
  }
}

function unpack(bytes: Uint8Array, name: string, limit: number): Uint8Array | Fault {
  const unpacker = unpackerOf(bytes, name);
  if (unpacker === undefined) return { fault: `http: content-encoding ${name.slice(0, 40)}` };
  try {
    return unpacker(bytes, { maxOutputLength: limit });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return { fault: `> ${limit} bytes`, isTooLarge: true };
    return { fault: `http: ${name}: ${message}` };
  }
}

type Unpacker = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;
const asItIs: Unpacker = (bytes) => bytes;

function unpackerOf(bytes: Uint8Array, name: string): Unpacker | undefined {
  switch (name) {
    case "identity":
      return asItIs;
    case "gzip":
    case "x-gzip":
      return bytes[0] === 0x1f && bytes[1] === 0x8b
        ? (packed, options) => gunzipSync(packed, { ...options, finishFlush: constants.Z_SYNC_FLUSH })
        : asItIs;
    case "deflate":
      if (isMarkup(bytes)) return asItIs;
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync;
    case "br":
      return isMarkup(bytes) ? asItIs : brotliDecompressSync;
    case "zstd":
      return bytes[0] === 0x28 && bytes[1] === 0xb5 ? zstdDecompressSync : asItIs;
    default:
      return undefined;
  }
}

/** Whether bytes are a page already: its first sign is a tag. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[a-z!?]/i.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1"));
}

/** What an answer says of its page. */
export function describeAnswer({ headers }: Answer): { readonly contentType?: string; readonly charset?: string } {
  const contentType = headers.get("content-type");
  const charset = charsetOf(contentType);
  return { ...(contentType !== undefined && { contentType }), ...(charset !== undefined && { charset }) };
}
