/** The longest address that is read, path and query together. */
export const ADDRESS_MAX = 2_000;
/** The longest search, in UTF-16 units. */
export const WORDS_MAX = 200;
/** Articles on one page of a topic. */
export const TOPIC_PAGE = 20;
/** Hits on one page of a search. */
export const SEARCH_PAGE = 20;
/** Stories on one page. */
export const STORIES_PAGE = 30;
/** The furthest place a page may begin at. */
export const OFFSET_MAX = 1_000_000;
/** The most entries or hits that one answer of the API holds. */
export const API_LIMIT_MAX = 200;
/** Milliseconds that open requests have to finish when the server closes. */
export const CLOSE_GRACE = 2_000;
/** Bytes of finished answers that are kept in memory. */
export const ANSWERS_BYTES = 64 * 2 ** 20;
/** The longest name of a path or a filter, in UTF-16 units. */
export const NAME_MAX = 300;
/** The longest cursor, in characters. */
export const CURSOR_MAX = 400;
/** Facts on one page of a table. */
export const FACTS_PAGE = 50;
/** Findings on one page of the audit. */
export const AUDIT_PAGE = 30;
/** How often an answer is made anew because the ledger grew meanwhile. */
export const MOMENT_TRIES = 3;
/** Bytes of a body that is a few words. */
export const BODY_SMALL = 16 * 1024;
/** Judgements in one answer. */
export const JUDGEMENTS_PAGE = 100;
/** The longest name and note of a judgement, in UTF-16 units. */
export const BY_MAX = 100;
export const NOTE_MAX = 2_000;
/** Entities on one page of their list. */
export const ENTITIES_PAGE = 60;
/** Proposals on one page. */
export const PROPOSALS_PAGE = 30;
/** Bytes of a question over MCP: a draft of a hundred thousand signs, escaped. */
export const MCP_BYTES_MAX = 1_000_000;
