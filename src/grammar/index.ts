/** Article text → figures and times with their spans. Pure, linear, text never throws. */
export { type Inferred, inferPublished } from "./publication.ts";
export { type Mentions, type ReadOptions, readMentions } from "./read.ts";
