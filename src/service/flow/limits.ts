/** How a run bounds itself, and when what is done again. Seconds where nothing else is said. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between two looks at a source, when it says nothing. */
export const EVERY = 15 * MINUTE;
/** So much of that is left to chance, so that sources do not come due together. */
export const JITTER = 0.1;
/** Between two looks at a source that failed for good, or whose robots.txt refuses. */
export const HOPELESS_EVERY = DAY;
/** Looks at a page for a correction, so long after its publication; then no more. */
export const REVISITS: readonly number[] = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];
/** A look that would come sooner than this after the last is left out. */
export const REVISIT_GAP = 10 * MINUTE;
/** Failures in a row after which a page is given up. */
export const PAGE_TRIES = 8;
/** Visits of a page up to which a server may say to come later without that counting as a failure. */
export const DEFERRED_MAX = 40;
/** How often a part of a list (its next page, a list that it names) leads on to another. */
export const PARTS_MAX = 20;

/** Pages that are fetched or wait to be read, and bytes of them. */
export const IN_FLIGHT_MAX = 8;
export const WAITING_BYTES_MAX = 64 * 1024 * 1024;
/** How long a task is leased: longer than any visit may take. */
export const LEASE = 30 * MINUTE;
/** Until what is under way is finished or given back when the run is to stop. */
export const STOP_MAX = 10;
/** Until alerts are left to the next run when the queue of one that runs once is empty: a receiver may be slow. */
export const SEND_MAX = 60;
/** Pages of an archive that are taken, read and stored together, and bytes of them. */
export const PIECE_PAGES = 256;
export const PIECE_BYTES = 16 * 1024 * 1024;
/** Between two looks into the queue while there is nothing to do. */
export const IDLE = 2;
/** Bytes of a file of lines that are read at a time; more than a line may have. */
export const CHUNK_BYTES = 16 * 1024 * 1024;
