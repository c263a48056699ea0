/** Bounds of reading an archive, in bytes. */
export interface WarcLimits {
  /** Of a record's content; a longer one is reported and passed over without being held. */
  readonly record: number;
  /** Of a record's head, and of the HTTP head in it. */
  readonly head: number;
  /** Of a page after its content-encoding is undone. */
  readonly body: number;
}

export const WARC_LIMITS: WarcLimits = {
  record: 16 * 1024 * 1024,
  head: 64 * 1024,
  body: 32 * 1024 * 1024,
};
