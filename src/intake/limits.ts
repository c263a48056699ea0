/** Bounds of one fetch. Times in milliseconds. */
export interface FetchLimits {
  /** Until a connection stands. */
  readonly connect: number;
  /** Until the headers are there, and between two pieces of the body. */
  readonly idle: number;
  /** For everything, from the name's resolution to the last byte. */
  readonly total: number;
  /** Of the body after its content-encoding is undone. */
  readonly bytes: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  connect: 10_000,
  idle: 30_000,
  total: 15 * 60_000,
  bytes: 1024 * 1024 * 1024,
  redirects: 5,
};

/** How we introduce ourselves. */
export const USER_AGENT = "Assay/0.1 (mining-news reader)";
