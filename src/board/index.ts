/** Views of the ledger: computed from articles, thrown away and computed again. */

export type { BoardKnowledge, CommodityAt, Known } from "./board-fact.ts";
export { choicesOf, computeBoard, listMeasures, type PackBoard } from "./compute.ts";
export type { TagDocument } from "./corpus.ts";
export type { Chosen } from "./filters.ts";
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
