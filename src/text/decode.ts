import { ProblemError } from "#model";
import { type Charset, findDeclared, findMark, parseCharset } from "./charset.ts";
import { findEncoding, isUnicode, wholeLength } from "./encoding.ts";
import { isControl, toLikeness } from "./frequent.ts";
import { findSignature } from "./signature.ts";

export interface DecodeOptions {
  /** Where the bytes come from, for problems. */
  readonly source?: string;
  /** The encoding that the user names; nothing else is tried. */
  readonly encoding?: string;
  /** The encoding that the HTTP header names; believed when the bytes agree. */
  readonly charset?: string;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Charset;
}

const CONTROL_SHARE_MAX = 0.01;
const CONTROL_SAMPLE = 65_536;

/**
 * Decodes a whole input: the user's encoding, else a byte order mark, strict UTF-8, what is declared (HTTP, HTML,
 * XML), then what the text looks like. Throws ProblemError: `input.empty`, `input.binary`, `input.truncated` (cut
 * inside a character) or `input.encoding` with the offset of the first byte that cannot be read.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const source = options.source ?? "input";
  const signature = findSignature(bytes);
  if (signature !== undefined) throw new ProblemError({ code: "input.binary", at: { source }, detail: signature });
  const encoding = chooseEncoding(bytes, options, false);
  if (encoding === undefined) throw undecidable(bytes, source);
  const text = decodeStrictly(bytes, encoding, source);
  if (text.trim() === "") throw new ProblemError({ code: "input.empty", at: { source } });
  checkText(text, source);
  return { text, encoding };
}

/**
 * The encoding of an input by its first bytes, which may be cut anywhere; `undefined` when it cannot be decided.
 * Throws ProblemError `usage.bad-argument` when the user's encoding does not exist.
 */
export function chooseEncoding(bytes: Uint8Array, options: DecodeOptions, isHead: boolean): Charset | undefined {
  if (options.encoding !== undefined) return parseOption(options.encoding);
  const mark = findMark(bytes);
  if (mark !== undefined) return mark.charset;
  const declared = findClaim(bytes, options.charset);
  const isUtf8 = isUnicode(bytes, isHead);
  if (isUtf8 && !bytes.includes(0)) return isBetterAs(declared, bytes) ? declared : "utf-8";
  if (!isUtf8 && isCutUnicode(bytes)) return "utf-8";
  const found =
    findEncoding(bytes, declared) ?? (isOther(declared) && isReadableAs(declared, bytes) ? declared : undefined);
  return found ?? (isUnicode(bytes, true) ? "utf-8" : undefined); // with NULs or a cut end: told when it is decoded
}

/** What the header says, else the page. A header of Latin 1 is many servers' default, so that the page's word beats it. */
function findClaim(bytes: Uint8Array, charset: string | undefined): Charset | undefined {
  const told = charset === undefined ? undefined : parseCharset(charset);
  return told === undefined || told === "windows-1252" ? (findDeclared(bytes) ?? told) : told;
}

/** Whether an encoding is none of those that are told by their look, so that a claim is all there is. */
function isOther(charset: Charset | undefined): charset is Charset {
  return charset !== undefined && !/^(?:utf-|big5|gb18030)/.test(charset);
}

function isReadableAs(charset: Charset, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function parseOption(label: string): Charset {
  const charset = parseCharset(label);
  if (charset !== undefined) return charset;
  throw new ProblemError({ code: "usage.bad-argument", at: { source: "--encoding" }, detail: label });
}

/** Short double-byte texts can be UTF-8 by accident, but only with characters below U+0800. */
function isBetterAs(declared: Charset | undefined, bytes: Uint8Array): boolean {
  if (declared === undefined || declared === "utf-8") return false;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0xe0) return false;
    if (byte >= 0x80) high++;
  }
  return high > 0 && toLikeness(new TextDecoder(declared).decode(bytes)) > 0;
}

function isCutUnicode(bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, wholeLength(bytes));
  return whole.length < bytes.length && isUnicode(whole) && whole.some((byte) => byte >= 0xe0);
}

/** Decodes by one encoding, without its mark; throws ProblemError where the bytes are not of it. */
export function decodeStrictly(bytes: Uint8Array, encoding: Charset, source: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const { byte, isCut } = findUndecodable(bytes, encoding);
    throw new ProblemError({
      code: isCut ? "input.truncated" : "input.encoding",
      at: { source, byte },
      detail: encoding,
    });
  }
}

/** The first byte that cannot be decoded, found by halving; `isCut` when only the end of a character is missing. */
function findUndecodable(bytes: Uint8Array, encoding: Charset): { readonly byte: number; readonly isCut: boolean } {
  const isReadable = (length: number) => isReadableAs(encoding, bytes.subarray(0, length));
  let low = 0;
  let high = bytes.length;
  if (isReadable(high)) return { byte: high, isCut: true };
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (isReadable(middle)) low = middle;
    else high = middle;
  }
  return { byte: low, isCut: false };
}

/** Refuses a text that holds NUL, or more control characters than any text does. */
function checkText(text: string, source: string): void {
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw new ProblemError({
      code: "input.binary",
      at: { source, byte: Buffer.byteLength(text.slice(0, nul)) },
      detail: "NUL",
    });
  const length = Math.min(text.length, CONTROL_SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls > 2 && controls > length * CONTROL_SHARE_MAX) {
    throw new ProblemError({ code: "input.binary", at: { source }, detail: "control characters" });
  }
}

function undecidable(bytes: Uint8Array, source: string): ProblemError {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return new ProblemError({ code: "input.binary", at: { source, byte: nul }, detail: "NUL" });
  return new ProblemError({ code: "input.encoding", at: { source, byte: findUndecodable(bytes, "utf-8").byte } });
}
