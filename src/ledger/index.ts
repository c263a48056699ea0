/** The ledger: articles with what was read in them, append only; one contract, one folder per store. */
export { toCell } from "./cell.ts";
export type { Appended, ArticleQuery, Hit, Ledger, Stored } from "./contract.ts";
export type { Entry } from "./entry.ts";
export type {
  Change,
  EntityQuery,
  EntityView,
  FactQuery,
  Proposal,
  ProposalState,
  StoredFact,
  StoredJudgement,
} from "./fact-contract.ts";
export {
  type Finished,
  type FlowStore,
  type Hold,
  type KnownSource,
  type NewTask,
  type NewVisit,
  type QueueCounts,
  type SourceHealth,
  type Task,
  type TaskKind,
  type TaskResult,
  VISIT_OUTCOMES,
  type Visit,
  type VisitOutcome,
  type VisitQuery,
  type VisitTotals,
} from "./flow-contract.ts";
export { openMemoryLedger } from "./memory/open.ts";
export { toNameForm } from "./name-form.ts";
export type { LedgerOptions } from "./options.ts";
export { QUERY_UNITS_MAX } from "./query.ts";
export { openLedger } from "./sqlite/open.ts";
export type { ListingQuery, TopicEntity, TopicTotals } from "./topic-contract.ts";
export type {
  AlertQuery,
  Delivery,
  DeliveryResult,
  Sent,
  StoredAlert,
  StoredWatch,
  WatchBatch,
  WatchSnapshot,
  WatchStore,
} from "./watch-contract.ts";
export { toWatchId } from "./watch-id.ts";
