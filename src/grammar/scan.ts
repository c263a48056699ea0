import { FOLD } from "#base";

/**
 * A text under the eyes of the rules. `codes` holds its folded UTF-16 units (Simplified, ASCII, plain blanks), so that
 * one set of words reads both scripts; offsets in `codes` are offsets in `text`. Past the end stands 0.
 */
export interface Scan {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly length: number;
  /** Characters looked at so far, by every rule: the linear-time test counts these. */
  steps: number;
}

/** Blank units after the text, so that rules may look a little ahead without asking for the length. */
const MARGIN = 32;

let buffer = new Uint16Array(16384);

/**
 * Begins a scan. The code buffer is shared between calls and valid until the next `makeScan`: reading is synchronous
 * and a scan never outlives it.
 */
export function makeScan(text: string): Scan {
  const { length } = text;
  if (buffer.length < length + MARGIN) buffer = new Uint16Array((length + MARGIN) * 2);
  for (let i = 0; i < length; i++) buffer[i] = FOLD[text.charCodeAt(i)]!;
  buffer.fill(0, length, length + MARGIN);
  return { text, codes: buffer, length, steps: length };
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
