import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import { type Cursor, type Supply, SupplyFault } from "./bytes.ts";
import { gzipHeadLength } from "./member-head.ts";

/** A gzip member: all that it holds, with its length in the file; too long to be held; or damaged. */
export type Member =
  | { readonly kind: "whole"; readonly content: Uint8Array; readonly length: number }
  | { readonly kind: "long" }
  | { readonly kind: "bad"; readonly reason: string; readonly isCut: boolean };

const TAIL = 8;
const FIRST_LOOK = 256 * 1024;
const PIECE = 64 * 1024;

/** Reads the gzip member at a cursor's place; one that would hold more than `limit` bytes, packed or not, is `long`. */
export async function readMember(cursor: Cursor, limit: number): Promise<Member> {
  let bytes = cursor.held; // what is there is read before more is waited for, which may not come
  let isAll = false;
  for (;;) {
    const head = gzipHeadLength(bytes);
    const member = head === undefined ? "more" : inflate(bytes, head, limit);
    if (member !== "more") return member;
    if (isAll) return { kind: "bad", reason: "gzip: cut off", isCut: true };
    if (bytes.length >= limit)
      return head === undefined ? { kind: "bad", reason: "gzip: head too long", isCut: false } : { kind: "long" };
    const look = Math.max(FIRST_LOOK, bytes.length * 2);
    bytes = await cursor.peek(look);
    isAll = bytes.length < look;
  }
}

function inflate(bytes: Uint8Array, head: number, limit: number): Member | "more" {
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(head), {
      info: true,
      maxOutputLength: limit,
      chunkSize: PIECE,
    }) as unknown as { readonly buffer: Buffer; readonly engine: InflateRaw };
    const end = head + engine.bytesWritten;
    if (bytes.length < end + TAIL) return "more";
    const reason = checkTail(bytes.subarray(end, end + TAIL), crc32(buffer), buffer.length);
    if (reason !== undefined) return { kind: "bad", reason, isCut: false };
    return { kind: "whole", content: buffer, length: end + TAIL };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return { kind: "long" };
    return code === "Z_BUF_ERROR" ? "more" : { kind: "bad", reason: `gzip: ${message}`, isCut: false };
  }
}

function checkTail(tail: Uint8Array, sum: number, length: number): string | undefined {
  const view = Buffer.from(tail.buffer, tail.byteOffset, TAIL);
  if (view.readUInt32LE(0) !== sum) return "gzip: wrong checksum";
  return view.readUInt32LE(4) === length % 2 ** 32 ? undefined : "gzip: wrong length";
}

/** What a long member holds, as a supply of its own; `end` is its length in the file once it was read to its end and found right. */
export interface LongMember {
  readonly supply: Supply;
  readonly end: () => number | undefined;
}

/** Opens the gzip member at a place of a file, piece by piece. Going back begins it anew. */
export function openMember(file: Supply, at: number, head: number): LongMember {
  let end: number | undefined;
  return {
    end: () => end,
    supply: {
      isSeekable: false,
      async *open(from) {
        const inflater = createInflateRaw({ chunkSize: PIECE });
        const packed = file.open(at + head);
        const feeding = feed(packed, inflater);
        let [skip, sum, length] = [from, 0, 0];
        try {
          for await (const piece of inflater as AsyncIterable<Buffer>) {
            sum = crc32(piece, sum);
            length += piece.length;
            if (piece.length <= skip) skip -= piece.length;
            else {
              yield piece.subarray(skip);
              skip = 0;
            }
          }
          const over = head + inflater.bytesWritten;
          const reason = checkTail(await readTail(file, at + over), sum, length);
          if (reason !== undefined) throw new SupplyFault(reason);
          end = over + TAIL;
        } catch (error) {
          throw isOfZlib(error) ? new SupplyFault(`gzip: ${error.message}`) : error;
        } finally {
          inflater.destroy();
          await feeding;
        }
      },
    },
  };
}

function isOfZlib(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith("Z_");
}

/** Writes pieces into an inflater as fast as it takes them, until it has ended. */
async function feed(pieces: AsyncIterable<Uint8Array>, inflater: InflateRaw): Promise<void> {
  const isOver = () => inflater.destroyed || inflater.readableEnded;
  let wake = (): void => undefined;
  for (const event of ["drain", "close", "error", "end"]) inflater.on(event, () => wake());
  try {
    for await (const piece of pieces) {
      if (isOver()) return;
      const drained = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (!inflater.write(piece)) await drained;
    }
    inflater.end();
  } catch (error) {
    inflater.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function readTail(file: Supply, at: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.open(at)) {
    parts.push(piece.subarray(0, TAIL));
    size += piece.length;
    if (size >= TAIL) break;
  }
  if (size < TAIL) throw new SupplyFault("gzip: cut off");
  return Buffer.concat(parts).subarray(0, TAIL);
}
