/** Bytes of any form and encoding to articles. */

export { isEdtf } from "./edtf.ts";
export { type Head, readHead } from "./head.ts";
export { HEAD_BYTES, LINE_BYTES_MAX, WHOLE_BYTES_MAX } from "./limits.ts";
export type { RecordLine, SourceKind, TextOptions } from "./options.ts";
export { readArticles } from "./read.ts";
