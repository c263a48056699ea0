import type { Cursor } from "./bytes.ts";
import { type Head, readHead } from "./head.ts";
import type { WarcDamage } from "./item.ts";
import type { WarcLimits } from "./limits.ts";
import { findStart, isMemberStart, isRecordStart, SIGN_BYTES } from "./signs.ts";

/** A record with its content, or what is wrong at a place; positions are those of the cursor. */
export type Found =
  | {
      readonly kind: "record";
      readonly at: number;
      readonly head: Head;
      readonly content: Uint8Array;
      readonly end: number;
    }
  | { readonly kind: "damage"; readonly at: number; readonly code: WarcDamage["code"]; readonly reason: string };

export interface RecordOptions {
  readonly limits: WarcLimits;
  /** Whether it is a file, where gzip members may stand among plain records (reading ends before one) and which may be cut. */
  readonly isFile: boolean;
}

const STEP = 1024 * 1024;
/** What must stand after a record is looked for in so many bytes. */
const AFTER = 32;
const TRAILER = "\r\n\r\n";

/** Reads plain records from a cursor's place on, to the end or to a gzip member; damage is told and passed over. */
export async function* readRecords(cursor: Cursor, options: RecordOptions): AsyncGenerator<Found> {
  for (;;) {
    await skipBlank(cursor);
    const start = await cursor.peek(AFTER);
    if (start.length === 0 || (options.isFile && isMemberStart(start))) return;
    const found = await readRecord(cursor, options);
    yield found;
    if (found.kind === "record") await cursor.move(found.end);
    else if (!(await moveToStart(cursor, options.isFile))) return;
  }
}

async function skipBlank(cursor: Cursor): Promise<void> {
  for (;;) {
    const bytes = await cursor.peek(AFTER);
    let at = 0;
    while (at < bytes.length && isBlank(bytes[at]!)) at++;
    if (at === 0) return;
    await cursor.move(cursor.position + at);
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** The record at the cursor's place. After damage the cursor stands where the search for the next record begins. */
async function readRecord(cursor: Cursor, { limits, isFile }: RecordOptions): Promise<Found> {
  const at = cursor.position;
  const damage = (code: WarcDamage["code"], reason: string): Found => ({ kind: "damage", at, code, reason });
  const begin = await cursor.peek(limits.head);
  if (!isRecordStart(begin)) {
    await cursor.move(at + 1);
    return damage("input.damaged-record", "no record begins here");
  }
  const head = readHead(begin);
  const length = head === undefined ? undefined : lengthOf(head);
  if (head === undefined || length === undefined) {
    await cursor.move(at + 1);
    const isCut = head === undefined && begin.length < limits.head;
    if (isCut) return damage("input.truncated", "head cut off");
    return damage("input.damaged-record", head === undefined ? "no end of the head" : "no content-length");
  }
  const [from, end] = [at + head.length, at + head.length + length];
  if (length > limits.record) {
    await cursor.move(end);
    if (await isBetween(cursor, isFile)) return damage("input.too-large", `${length} > ${limits.record} bytes`);
    await cursor.move(from);
    return damage("input.damaged-record", `content-length ${length} ends at no record`);
  }
  const bytes = await cursor.peek(head.length + length + AFTER);
  const content = bytes.subarray(head.length, head.length + length);
  if (content.length === length && isAfter(bytes.subarray(head.length + length), isFile))
    return { kind: "record", at, head, content, end };
  const isCut = content.length < length && findStart(bytes, head.length, isFile) === undefined;
  await cursor.move(from);
  if (isCut && (isFile || cursor.fault !== undefined))
    return damage("input.truncated", `${content.length} of ${length} bytes`);
  if (isCut) return damage("input.damaged-record", `content-length ${length}, but ${content.length} bytes`);
  return damage("input.damaged-record", `content-length ${length} ends at no record`);
}

function lengthOf({ fields }: Head): number | undefined {
  const printed = fields.get("content-length");
  return printed !== undefined && /^\d{1,15}$/.test(printed) ? Number(printed) : undefined;
}

async function isBetween(cursor: Cursor, isFile: boolean): Promise<boolean> {
  const bytes = await cursor.peek(AFTER);
  return bytes.length > 0 && isAfter(bytes, isFile);
}

/** Whether bytes are what stands after a record: two line ends, another record, or the end. */
function isAfter(bytes: Uint8Array, isFile: boolean): boolean {
  if (Buffer.from(bytes.subarray(0, TRAILER.length)).toString("latin1") === TRAILER) return true;
  let at = 0;
  while (at < bytes.length && isBlank(bytes[at]!)) at++;
  const rest = bytes.subarray(at);
  return rest.length === 0 || isRecordStart(rest) || (isFile && isMemberStart(rest));
}

/** Goes to the first place from the cursor's on where a record begins; false when there is none. */
export async function moveToStart(cursor: Cursor, isFile: boolean): Promise<boolean> {
  for (;;) {
    const bytes = await cursor.peek(STEP);
    const found = findStart(bytes, 0, isFile);
    if (found !== undefined) {
      await cursor.move(cursor.position + found);
      return true;
    }
    if (bytes.length < STEP) return false;
    await cursor.move(cursor.position + STEP - SIGN_BYTES);
  }
}
