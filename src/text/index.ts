/** Bytes of any form and encoding to articles. */

export { type Decision, decideAddress } from "./address.ts";
export { oneChunk } from "./chunk.ts";
export { collapse } from "./collapse.ts";
export { chooseEncoding, type Decoded, type DecodeOptions, decodeBytes } from "./decode.ts";
export { isEdtf } from "./edtf.ts";
export { type Head, readHead } from "./head.ts";
export { HEAD_BYTES, LINE_BYTES_MAX, WHOLE_BYTES_MAX } from "./limits.ts";
export type { PagePart, RecordLine, SourceKind, StoryWay, TextOptions } from "./options.ts";
export { findParts, type PartLinks } from "./parts.ts";
export { findProse, holdsProse } from "./prose.ts";
export { parsePublished } from "./published.ts";
export { readArticles } from "./read.ts";
export { isSameSite } from "./site.ts";
export { readWhole } from "./whole.ts";
