/** Hashes are kept as 16 bytes; one that is no hash of 32 hex digits is kept as it is. */
export type Key = Uint8Array | string;

const HASH = /^[0-9a-f]{32}$/;
const PREFIX = /^[0-9a-f]{16}$/;

export function toKey(hash: string): Key {
  return HASH.test(hash) ? Buffer.from(hash, "hex") : hash;
}

export function fromKey(key: Key): string {
  return typeof key === "string" ? key : Buffer.from(key).toString("hex");
}

/** Whether the id is the one that an article gets without an id of its own. Such ids are not stored. */
export function isPrefixOf(id: string, hash: string): boolean {
  return HASH.test(hash) && id === hash.slice(0, 16);
}

/** First and last key that begin with the id; `undefined` when no key can. */
export function keysOf(id: string): readonly [Uint8Array, Uint8Array] | undefined {
  if (!PREFIX.test(id)) return undefined;
  return [Buffer.from(id.padEnd(32, "0"), "hex"), Buffer.from(id.padEnd(32, "f"), "hex")];
}
