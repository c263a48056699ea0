const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const CHECKED = 2;
const RESERVED = 0xe0;
const DEFLATE = 8;
const FIXED = 10;

/** Bytes of the head of the gzip member that bytes begin with; `undefined` when they begin with none, or it is cut. */
export function gzipHeadLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < FIXED || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== DEFLATE) return undefined;
  const flags = bytes[3]!;
  if ((flags & RESERVED) !== 0) return undefined;
  let at: number | undefined = FIXED;
  if ((flags & EXTRA) !== 0) at = at + 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  if ((flags & NAME) !== 0) at = afterNul(bytes, at);
  if ((flags & COMMENT) !== 0) at = afterNul(bytes, at);
  if (at === undefined) return undefined;
  if ((flags & CHECKED) !== 0) at += 2;
  return at < bytes.length ? at : undefined;
}

function afterNul(bytes: Uint8Array, from: number | undefined): number | undefined {
  if (from === undefined || from >= bytes.length) return undefined;
  const at = bytes.indexOf(0, from);
  return at < 0 ? undefined : at + 1;
}
