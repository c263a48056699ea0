/** The public names of Assay, one line per folder. */
export { findRelatedTags, type Tag } from "#board";
export { type Mentions, readMentions } from "#grammar";
export { type Entry, type Hit, type Ledger, openLedger, openMemoryLedger, type Stored } from "#ledger";
export { describeProblem, type Lang } from "#message";
export { type Article, type Figure, intervalOf, type Problem, ProblemError, type Reading, type Time } from "#model";
export {
  addInputs,
  auditLedger,
  checkDraft,
  type DraftRecord,
  type FindingRecord,
  listInputs,
  type ReadingRecord,
  readInputs,
  searchLedger,
  toRecord,
  viewArticle,
  viewTopic,
} from "#service";
export { readArticles, type SourceKind, type TextOptions } from "#text";
