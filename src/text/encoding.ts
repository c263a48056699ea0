import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import type { Charset } from "./charset.ts";
import { toLikeness } from "./frequent.ts";
import { HEAD_BYTES } from "./limits.ts";

const LIKELY = 0.12;
const CLEARLY = 1.3;
const PLAUSIBLE = 0.05;

/** Whether the bytes are UTF-8, apart from a sequence that the end may have cut when `isHead`. */
export function isUnicode(bytes: Uint8Array, isHead = false): boolean {
  return isUtf8(bytes) || (isHead && isUtf8(bytes.subarray(0, wholeLength(bytes))));
}

/** The length without a UTF-8 sequence that the end has cut. */
export function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/**
 * The encoding of bytes that are not UTF-8 and carry no mark, among Big5, GB18030 and UTF-16 of both orders: the one
 * whose decode looks most like Chinese, chardet breaking ties. `undefined` when none does.
 */
export function findEncoding(bytes: Uint8Array, declared?: Charset): Charset | undefined {
  const sample = bytes.subarray(0, HEAD_BYTES);
  if (declared !== undefined && declared !== "utf-8" && likenessIn(sample, declared) >= PLAUSIBLE) return declared;
  if (isDamaged(sample)) return "utf-8";
  const candidates = sample.includes(0) ? ["utf-16le", "utf-16be"] : ["big5", "gb18030", "utf-16le", "utf-16be"];
  const ranked = candidates
    .map((charset) => ({ charset, likeness: likenessIn(sample, charset) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  if (first!.likeness >= LIKELY && first!.likeness >= second!.likeness * CLEARLY) return first!.charset;
  if (first!.likeness < PLAUSIBLE) return undefined;
  const names = analyse(sample).map((match) => match.name.toLowerCase());
  return names.find((name) => ranked.some((one) => one.charset === name && one.likeness >= PLAUSIBLE));
}

function likenessIn(sample: Uint8Array, charset: Charset): number {
  return toLikeness(new TextDecoder(charset).decode(sample, { stream: true }), charset.startsWith("utf-16"));
}

/** Whether most of it reads as UTF-8 for all that some bytes do not: a damaged file, not another encoding. */
function isDamaged(sample: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(sample, { stream: true });
  let wide = 0;
  let lost = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code >= 0x800) wide++;
  }
  return lost > 0 && wide > lost * 10;
}
