/** Bytes of a text that is sent as JSON, with what is said about it. */
export const TEXT_BYTES = 8 * 1024 * 1024;
/** Bytes of a file that is sent, with its form around it. */
export const FILE_BYTES = 64 * 1024 * 1024;
/** Bytes of a draft to check, as JSON. */
export const DRAFT_BYTES = 1024 * 1024;
/** Bytes of the tables of a model, as JSON. */
export const MODEL_BYTES = 4 * 1024 * 1024;
/** Event streams open at once, and those of one client. */
export const STREAMS_MAX = 200;
export const STREAMS_EACH = 20;
/** Milliseconds between two signs of life of a stream, and between two looks at the ledger. */
export const HEARTBEAT = 15_000;
export const LOOK = 500;
/** Events that are read from the ledger at a time. */
export const EVENTS_PAGE = 100;
/** Facts that an event names; all are counted. */
export const EVENT_FACTS = 50;
/** Seconds after which a client that was too quick may try again. */
export const RETRY_SECONDS = 5;
/** Addresses that are looked at for people at once, and milliseconds that one look may take. */
export const LOOKS_MAX = 4;
export const LOOK_TIME = 45_000;
/** Seconds between two looks at a source: the least and the most. */
export const EVERY_MIN = 30;
export const EVERY_MAX = 30 * 24 * 3_600;
