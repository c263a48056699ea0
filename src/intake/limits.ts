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

/** Of one request for an archive, whose pages are read while it comes: what is cut off goes on at its byte. */
export const ARCHIVE_LIMITS: FetchLimits = {
  connect: 10_000,
  idle: 60_000,
  total: 4 * 60 * 60_000,
  bytes: 8 * 1024 * 1024 * 1024,
  redirects: 5,
};

/** Bounds of one visit of a list or a page: far below those of what a person asks for. */
export const VISIT_LIMITS: FetchLimits = {
  connect: 10_000,
  idle: 20_000,
  total: 60_000,
  bytes: 16 * 1024 * 1024,
  redirects: 5,
};
