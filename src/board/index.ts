/** Views of the ledger: computed from articles, thrown away and computed again. */
export type { TagDocument } from "./corpus.ts";
export { findRelatedTags, type Tag, type TagOptions } from "./related-tags.ts";
