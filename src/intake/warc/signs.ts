import { constants, inflateRawSync } from "node:zlib";
import { gzipHeadLength } from "./member-head.ts";

/** Where a record or a gzip member may begin. */
const RECORD = Buffer.from("WARC/1.");
const MEMBER = Buffer.from([0x1f, 0x8b, 0x08]);
const FIRST_LINE = /^WARC\/1\.\d{1,3}\r?\n[A-Za-z]/;
const FIRST_LINES = /^WARC\/1\.\d{1,3}\r?\n(?:WARC|Content)-[A-Za-z-]{2,40}:/i;
/** How much of a member is inflated to see whether it begins with a record. */
const TRIED = 2_048;

/** How many bytes after a place tell whether something begins there. */
export const SIGN_BYTES = TRIED;

/** Whether bytes begin with the first line of a record: `WARC/1.0` and a line end. */
export function isRecordStart(bytes: Uint8Array): boolean {
  return FIRST_LINE.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));
}

/** Whether bytes begin with the first line of a record and a field. */
function isRecordHead(bytes: Uint8Array): boolean {
  return FIRST_LINES.test(Buffer.from(bytes.subarray(0, 80)).toString("latin1"));
}

/** Whether bytes begin with the first three of a gzip member. */
export function isMemberStart(bytes: Uint8Array): boolean {
  return bytes[0] === MEMBER[0] && bytes[1] === MEMBER[1] && bytes[2] === MEMBER[2];
}

/** Whether bytes begin with a gzip member that holds a record. */
function holdsRecord(bytes: Uint8Array): boolean {
  const head = gzipHeadLength(bytes);
  if (head === undefined) return false;
  try {
    const tried = bytes.subarray(head, head + TRIED);
    return isRecordStart(inflateRawSync(tried, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4_194_304 }));
  } catch {
    return false;
  }
}

/** Whether bytes begin as an archive does: with a record, or a gzip member that holds one. A few hundred bytes tell. */
export function isArchiveStart(bytes: Uint8Array): boolean {
  return isRecordStart(bytes) || holdsRecord(bytes);
}

/**
 * The first place at or after `from` where a record begins or, in a file, a gzip member that holds
 * one; `undefined` when there is none. Places so near the end that they cannot be told are `undefined` too.
 */
export function findStart(bytes: Uint8Array, from: number, withMembers: boolean): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const record = findFirst(buffer, RECORD, from, (at) => isRecordHead(buffer.subarray(at)));
  if (!withMembers) return record;
  const member = findFirst(buffer.subarray(0, record), MEMBER, from, (at) => holdsRecord(buffer.subarray(at)));
  return member ?? record;
}

function findFirst(buffer: Buffer, sign: Buffer, from: number, is: (at: number) => boolean): number | undefined {
  for (let at = buffer.indexOf(sign, from); at >= 0; at = buffer.indexOf(sign, at + 1)) if (is(at)) return at;
  return undefined;
}
