import { setImmediate } from "node:timers/promises";
import type { Input } from "#service/input.ts";
import type { ReadOptions } from "#service/options.ts";
import type { Handed } from "./task.ts";

const PIECE_BYTES = 64 * 1024;
/** Of a page that is fetched for somebody: seconds, not minutes, and no archives. */
const FETCH_LIMITS = { total: 60_000, bytes: 64 * 1024 * 1024 };

/** What was handed over, as an input to read and how. Between two pieces of it other work gets its turn. */
export function toInput(handed: Handed): { readonly input: Input; readonly options: ReadOptions } {
  const { name, bytes, options } = handed;
  if (bytes === undefined)
    return { input: { kind: "address", name }, options: { ...options, fetchLimits: FETCH_LIMITS } };
  return {
    input: { kind: "stdin", name, bytes: bytes.length },
    options: { ...options, stdin: cut(bytes) },
  };
}

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    yield bytes.subarray(start, start + PIECE_BYTES);
    await setImmediate();
  }
}
