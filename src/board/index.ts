/** Views of the ledger: computed from articles, thrown away and computed again. */
export type { TagDocument } from "./corpus.ts";
export type {
  BoardRecord,
  DerivedItem,
  FilterRecord,
  Row,
  RowGroup,
  Section,
  ShownInterval,
  TimelineItem,
  TreeNode,
} from "./record.ts";
export { findRelatedTags, type Tag, type TagOptions } from "./related-tags.ts";
export { findStories, type StoryArticle } from "./stories.ts";
