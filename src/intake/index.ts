/** Addresses to bytes, within bounds, and sources to articles, politely. */

export type { OpenOptions } from "./ask-address.ts";
export { detectKind, type Found } from "./detect.ts";
export { type Gap, type Gathered, gatherParts } from "./gather-parts.ts";
export { FETCH_LIMITS, type FetchLimits, VISIT_LIMITS } from "./limits.ts";
export type { Network, ResolvedAddress } from "./network.ts";
export { nextTry } from "./next-try.ts";
export { type Opened, openAddress } from "./open-address.ts";
export { type ArchiveMark, type OpenedArchive, openArchive } from "./open-archive.ts";
export { makePolite, type Polite, type PoliteOptions } from "./polite.ts";
export { isPrivateAddress } from "./private-address.ts";
export { type Letter, sendMail } from "./send/mail.ts";
export { type PostOptions, postText } from "./send/post.ts";
export { makeUserAgent } from "./user-agent.ts";
export { type VisitContext, visit } from "./visit.ts";
export type { WarcDamage, WarcItem, WarcPage, WarcPlace } from "./warc/item.ts";
export { WARC_LIMITS, type WarcLimits } from "./warc/limits.ts";
export { type ArchiveFile, readWarc, type WarcOptions } from "./warc/read-warc.ts";
export { isArchiveStart } from "./warc/signs.ts";
