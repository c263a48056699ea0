import { type Cursor, makeCursor, type Supply, supplyOf } from "./bytes.ts";
import type { WarcDamage, WarcItem, WarcPlace } from "./item.ts";
import { WARC_LIMITS, type WarcLimits } from "./limits.ts";
import { openMember, readMember } from "./member.ts";
import { gzipHeadLength } from "./member-head.ts";
import { toPage } from "./page.ts";
import { type Found, moveToStart, readRecords } from "./record.ts";
import { isMemberStart } from "./signs.ts";

/** A file that can be read from any byte on. */
export interface ArchiveFile {
  /** The bytes from a place to the end, in pieces. */
  open(from: number): AsyncIterable<Uint8Array>;
}

export interface WarcOptions {
  /** Where to begin: the `next` of a page that was read before; the beginning when left out. */
  readonly from?: WarcPlace;
  readonly limits?: Partial<WarcLimits>;
  /** Told how many bytes of the archive are held, unpacked or not, whenever more are. */
  readonly onHold?: (bytes: number) => void;
  /** Told how far in the file reading has come, in bytes. */
  readonly onProgress?: (offset: number) => void;
}

/** Room for the record's own head and the HTTP head beside its content. */
const ROOM = 2;

/**
 * The pages of a WARC 1.0 or 1.1 archive: HTML of `response` records with status 200, of `resource` and `conversion`
 * records; everything else is passed over. Plain, gzip by record and gzip as a whole are told by their bytes, also when
 * they are mixed. What is damaged comes as `damage` with its place, and reading goes on at the next record. Holds one
 * record at a time, never one over the limit. Throws only what the file throws.
 */
export async function* readWarc(file: ArchiveFile, options: WarcOptions = {}): AsyncGenerator<WarcItem> {
  const limits = { ...WARC_LIMITS, ...options.limits };
  const supply: Supply = { open: (from) => file.open(from), isSeekable: true };
  const { offset, inner = 0 } = options.from ?? { offset: 0 };
  const cursor = makeCursor(supply, offset, options.onHold);
  let skip = inner;
  try {
    for (;;) {
      const start = await cursor.peek(START);
      if (start.length === 0) return;
      options.onProgress?.(cursor.position);
      const state: ReadState = { supply, cursor, limits, options, skip };
      if (isMemberStart(start)) yield* readPacked(state);
      else yield* readPlain(state);
      skip = 0;
    }
  } finally {
    await cursor.close();
  }
}

const START = 32;

interface ReadState {
  readonly supply: Supply;
  /** Of the file. */
  readonly cursor: Cursor;
  readonly limits: WarcLimits;
  readonly options: WarcOptions;
  /** Bytes of the first member's content that were read before. */
  readonly skip: number;
}

async function* readPlain({ cursor, limits, options }: ReadState): AsyncGenerator<WarcItem> {
  for await (const found of readRecords(cursor, { limits, isFile: true })) {
    options.onProgress?.(cursor.position);
    const end = found.kind === "record" ? found.end : 0;
    yield* toItems(found, { offset: found.at }, { offset: end }, limits);
  }
  if (!isMemberStart(await cursor.peek(START))) await toEnd(cursor);
}

/** After plain records comes a member, or nothing that can be read. */
async function toEnd(cursor: Cursor): Promise<void> {
  for (let bytes = await cursor.peek(STEP); bytes.length > 0; bytes = await cursor.peek(STEP))
    await cursor.move(cursor.position + bytes.length);
}

const STEP = 1024 * 1024;

async function* readPacked(state: ReadState): AsyncGenerator<WarcItem> {
  const { cursor, limits, options, skip } = state;
  const offset = cursor.position;
  const member = await readMember(cursor, limits.record + ROOM * limits.head);
  if (member.kind === "long") return yield* readLong(state);
  if (member.kind === "bad" && member.isCut) return yield* holdLast(readLong(state));
  if (member.kind === "bad") {
    yield damageAt({ offset }, "input.damaged-record", member.reason);
    await afterDamage(cursor, offset + 1);
    return;
  }
  const end = offset + member.length;
  const content = makeCursor(supplyOf(member.content), skip, options.onHold);
  for await (const found of readRecords(content, { limits, isFile: false })) {
    const isLast = found.kind !== "record" || found.end + BLANKS_MAX >= member.content.length;
    const next = isLast ? { offset: end } : { offset, inner: found.end };
    yield* toItems(found, placeIn(offset, found.at), next, limits);
  }
  await cursor.move(end);
}

/** Empty lines after the last record of a member. */
const BLANKS_MAX = 8;

/** Reads a member that is too long to be held: an archive that was packed as a whole. */
async function* readLong({ supply, cursor, limits, options, skip }: ReadState): AsyncGenerator<WarcItem> {
  const offset = cursor.position;
  const head = gzipHeadLength(await cursor.peek(limits.head)) ?? 0;
  const member = openMember(supply, offset, head);
  const content = makeCursor(member.supply, skip, options.onHold);
  let isLastDamaged = false;
  try {
    for await (const found of readRecords(content, { limits, isFile: false })) {
      isLastDamaged = found.kind === "damage";
      const next = { offset, inner: found.kind === "record" ? found.end : found.at };
      yield* toItems(found, placeIn(offset, found.at), next, limits);
    }
    const { fault, position } = content;
    if (fault !== undefined && !isLastDamaged)
      // else it is told already, at the record in which it came
      yield damageAt(placeIn(offset, position), "input.damaged-record", fault);
  } finally {
    await content.close();
  }
  const end = member.end();
  if (end === undefined) await afterDamage(cursor, offset + 1);
  else await cursor.move(offset + end);
}

/** Of a member that is cut off, the last page is not known to be whole: it is told as damage. */
async function* holdLast(items: AsyncIterable<WarcItem>): AsyncGenerator<WarcItem> {
  let last: WarcItem | undefined;
  for await (const item of items) {
    if (last?.kind === "page" && item.kind === "damage" && item.code !== "input.truncated") {
      const { offset, inner } = last;
      last = damageAt({ offset, ...(inner !== undefined && { inner }) }, "input.truncated", item.reason);
      continue;
    }
    if (last !== undefined) yield last;
    last = item;
  }
  if (last !== undefined) yield last;
}

async function afterDamage(cursor: Cursor, from: number): Promise<void> {
  await cursor.move(from);
  if (!(await moveToStart(cursor, true))) await toEnd(cursor);
}

function placeIn(offset: number, inner: number): WarcPlace {
  return inner === 0 ? { offset } : { offset, inner };
}

function damageAt(place: WarcPlace, code: WarcDamage["code"], reason: string): WarcDamage {
  return { kind: "damage", ...place, code, reason };
}

function toItems(found: Found, place: WarcPlace, next: WarcPlace, limits: WarcLimits): readonly WarcItem[] {
  if (found.kind === "damage") return [damageAt(place, found.code, found.reason)];
  const item = toPage(found, place, next, limits);
  return item === undefined ? [] : [item];
}
