import { FOLD } from "#base";
import { BACKWARD, compile, FORWARD } from "./vocabulary.ts";

/**
 * A text under the eyes of the rules. `codes` holds its folded UTF-16 units (Simplified, ASCII, plain blanks), so that
 * one set of words reads both scripts; offsets in `codes` are offsets in `text`. Past the end stands 0.
 */
export interface Scan {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly length: number;
  /** By offset: the longest words that begin and that end there, as far as they were asked for; see `vocabulary.ts`. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  /** Characters looked at so far, by every rule: the linear-time test counts these. */
  steps: number;
}

/** Blank units after the text, so that rules may look a little ahead without asking for the length. */
const MARGIN = 32;

interface Buffers {
  readonly codes: Uint16Array;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}

let buffers = makeBuffers(16384);
/** The text that lies in the buffers: a second question about it finds its words read. */
let laid: string | undefined;

function makeBuffers(size: number): Buffers {
  return { codes: new Uint16Array(size), begins: new Uint32Array(size), ends: new Uint32Array(size) };
}

/**
 * Begins a scan. The buffers are shared between calls and valid until the next `makeScan` of another text: reading is
 * synchronous and a scan never outlives it.
 */
export function makeScan(text: string): Scan {
  if (text !== laid || FORWARD.isStale || BACKWARD.isStale) layOut(text);
  const { codes, begins, ends } = buffers;
  return { text, codes, length: text.length, begins, ends, steps: text.length };
}

function layOut(text: string): void {
  compile(FORWARD);
  compile(BACKWARD);
  const { length } = text;
  const size = length + MARGIN;
  if (buffers.codes.length < size) buffers = makeBuffers(size * 2);
  const { codes, begins, ends } = buffers;
  for (let i = 0; i < length; i++) codes[i] = FOLD[text.charCodeAt(i)]!;
  codes.fill(0, length, size);
  begins.fill(0, 0, size);
  ends.fill(0, 0, size);
  laid = text;
}

/** The folded units as a string: the text in Simplified characters and ASCII marks, same offsets. */
export function foldedText({ codes, length }: Scan): string {
  return Buffer.from(codes.buffer, codes.byteOffset, 2 * length).toString("utf16le");
}

/** First offset at or after `at`, at most `most` on, that is not a blank. */
export function skipBlanks(scan: Scan, at: number, most = 2): number {
  let i = at;
  while (i < at + most && scan.codes[i] === 0x20) i++;
  scan.steps += i - at + 1;
  return i;
}

/** Offset after the last non-blank before `at`, at most `most` back. */
export function skipBlanksBack(scan: Scan, at: number, most = 2): number {
  let i = at;
  while (i > at - most && i > 0 && scan.codes[i - 1] === 0x20) i--;
  scan.steps += at - i + 1;
  return i;
}
