const FIRST = 60;
const LONGEST = 6 * 60 * 60;

/** The longest wait that a server may ask for and is given, in seconds. */
export const RETRY_AFTER_MAX = 24 * 60 * 60;

/**
 * Seconds until the next try after so many failures in a row: anything from 1 to 60 · 2^failures, six hours at most, by
 * `chance` in [0, 1), so that what failed together does not come back together. Never before `retryAfter` is over.
 */
export function nextTry(failures: number, retryAfter: number | undefined, chance: number): number {
  const backOff = Math.max(1, Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 20)) * chance);
  if (retryAfter === undefined) return Math.round(backOff);
  const asked = Math.min(Math.max(retryAfter, 0), RETRY_AFTER_MAX);
  return Math.round(Math.max(backOff, asked * (1 + chance / 10)));
}

/** The seconds of a Retry-After header, seconds or a date, from `now` (milliseconds); `undefined` when it is neither. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), RETRY_AFTER_MAX);
  const at = /^[A-Za-z]{3}/.test(text) && text.length < 60 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, Math.ceil((at - now) / 1000)), RETRY_AFTER_MAX);
}
