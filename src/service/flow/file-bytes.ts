import { hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** Bytes before a place by whose hash a file is known again. */
export const TAIL_BYTES = 4_096;
const TAIL_DIGITS = 16;

/** Bytes of a file, fewer only at its end. */
export async function readAt(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, start + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** The last bytes before a place, at most {@link TAIL_BYTES}. */
export function readBefore(file: FileHandle, place: number): Promise<Uint8Array> {
  const length = Math.min(TAIL_BYTES, place);
  return readAt(file, place - length, length);
}

/** What the last bytes before a place are remembered as. */
export function toTail(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex").slice(0, TAIL_DIGITS);
}
