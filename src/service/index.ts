/** One function per use case: the only thing a shell calls. */

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
} from "#board";
export type {
  Change,
  EntityQuery,
  EntityView,
  FactQuery,
  Hit,
  Ledger,
  Proposal,
  ProposalState,
  StoredAlert,
  StoredFact,
  StoredJudgement,
  StoredWatch,
} from "#ledger";
export { type Access, addToken, listTokens, openAccess, removeToken } from "./access/access.ts";
export { makeSecret } from "./access/secret.ts";
export type { Token } from "./access/token.ts";
export { findTokensPath } from "./access/token-file.ts";
export { type Added, type AddOptions, addInputs } from "./add.ts";
export type { DraftCounts, DraftFigureRecord, DraftRecord } from "./audit/draft-record.ts";
export type { AuditQuery } from "./audit/ledger.ts";
export type { AuditRecord } from "./audit/ledger-record.ts";
export type { Place } from "./audit/place.ts";
export type { FindingRecord, TermRecord, WitnessRecord } from "./audit/record.ts";
export { type FigureStatus, STATUSES } from "./audit/status.ts";
export { auditLedger, checkDraft, explainIdentities, VERDICTS } from "./audit.ts";
export { isDate } from "./desk/date.ts";
export type { Job } from "./desk/job.ts";
export { type DeskReader, startReader } from "./desk/reader.ts";
export type { Handed, StoredArticle } from "./desk/task.ts";
export { type Verified, type VerifiedDraft, type VerifiedFinding, verifyHanded } from "./desk/verify.ts";
export { type Environment, readEnvironment } from "./environment.ts";
export { toBoardCsv } from "./export/board-csv.ts";
export { toObservation } from "./export/json-ld.ts";
export { type Citation, type FactLine, toFactLine } from "./export/line.ts";
export { type FactFormat, printFacts } from "./export/print.ts";
export { judgeLedger, listFacts, listJudgements, listProposals } from "./fact-view.ts";
export {
  type Binder,
  type BoundRecord,
  checkPackFolder,
  type EntityRecord,
  type FactRecord,
  findRun,
  makeBinder,
  toBoundRecord,
  toFactRecord,
  toKnownRecord,
} from "./facts.ts";
export type { FlowEvent, RunSummary, Visited } from "./flow/event.ts";
export { toLogLine } from "./flow/log.ts";
export { type LookOptions, lookAtSource } from "./flow/look.ts";
export { METRIC_TYPE } from "./flow/metric-text.ts";
export { makeRunMetrics, type RunMetrics, renderMetrics } from "./flow/metrics.ts";
export type { OtherWay, ProposalReason, SourceProposal } from "./flow/propose.ts";
export { type RunOptions, runFlow } from "./flow/run.ts";
export { type AskedSource, addSource, removeSource, restoreSource, SOURCE_KINDS } from "./flow/source.ts";
export { type Input, listInputs } from "./input.ts";
export { hasMeasure, hasPeriod, toSubject, viewEntity } from "./known-name.ts";
export { LABEL_FORMATS, type LabelFormat, labelIntroduction, printLabels } from "./label/print.ts";
export { labelInputs } from "./label-inputs.ts";
export {
  findDataFolder,
  findLedgerPath,
  type OpenedLedger,
  openForAdding,
  openForAppending,
  openForDesk,
  openForJudging,
  openForReading,
} from "./ledger-path.ts";
export { type AnswerRecord, isDecimal, toAnswerCsv, toAnswerRecord, toCellText } from "./model/record.ts";
export { answerModel, type ListedModel, listModels, runModel } from "./model/run-model.ts";
export type { Progress, ReadOptions } from "./options.ts";
export { listPacks } from "./pack-view.ts";
export { type Meter, makeMeter, readInput, readInputs } from "./read.ts";
export {
  type FigureRecord,
  type ReadingRecord,
  type TimeRecord,
  toFigureRecord,
  toJsonNumber,
  toRecord,
} from "./record.ts";
export { ENGINE, toRun } from "./run.ts";
export { openSample, type Sample } from "./sample.ts";
export { type ArticleFact, type ArticleRecord, viewArticleRecord } from "./view/article.ts";
export { type AuditFilter, type AuditPage, viewAudit } from "./view/audit.ts";
export type { AuditEntry, AuditedRates } from "./view/audit-sweep.ts";
export { type BoardEntry, findBoards, listBoards, viewBoard } from "./view/board.ts";
export { type BoardLine, toBoardLines } from "./view/board-lines.ts";
export { type CellRecord, viewCell } from "./view/cell.ts";
export {
  type EntityListView,
  type EntityPage,
  type MentioningArticle,
  type VoiceRecord,
  viewEntities,
  viewEntityPage,
} from "./view/entity.ts";
export { type DeskFact, makeDeskFacts } from "./view/fact.ts";
export { type FactDetail, viewFact } from "./view/fact-detail.ts";
export { type FactFilter, filterFacts } from "./view/fact-filter.ts";
export { type FactListView, type FactPlace, viewFacts } from "./view/fact-list.ts";
export type { DeskFinding, FindingInterval } from "./view/finding.ts";
export { type HomeRecord, type NewestEntry, viewHomeRecord } from "./view/home.ts";
export type { IntervalRecord } from "./view/interval.ts";
export { type MeasureListRecord, type MeasureRecord, viewMeasures } from "./view/measures.ts";
export { type ProposalListView, type ProposalRecord, type ProposalWitness, viewProposals } from "./view/proposal.ts";
export {
  type AnchoredFact,
  type LostFact,
  type PageState,
  type RevisionsRecord,
  viewRevisions,
} from "./view/revisions.ts";
export { type SearchHit, type SearchPlace, viewSearch } from "./view/search.ts";
export { type SeriesPoint, type SeriesQuery, type SeriesRecord, viewSeries } from "./view/series.ts";
export type { Scale } from "./view/series-scale.ts";
export type { SeriesTime } from "./view/series-time.ts";
export {
  type SourceDay,
  type SourceList,
  type SourcePage,
  type SourceRecord,
  type SourceState,
  type VisitRecord,
  viewSource,
  viewSources,
} from "./view/source.ts";
export type { FigureState } from "./view/state.ts";
export type { StoryRecord } from "./view/story.ts";
export {
  type StoriesQuery,
  type StoryLine,
  type StoryList,
  type StoryPage,
  type StoryReport,
  viewStories,
  viewStory,
} from "./view/story-page.ts";
export {
  type TopicAnswer,
  type TopicFilter,
  type TopicPlace,
  type TopicRecord,
  viewTopicRecord,
} from "./view/topic.ts";
export type { DeskEntry } from "./view/topic-entry.ts";
export { findTopicName } from "./view/topic-list.ts";
export { type TopicStories, viewTopicStories } from "./view/topic-stories.ts";
export {
  type HomeView,
  type Page,
  searchLedger,
  type TopicEntry,
  type TopicView,
  viewArticle,
  viewHome,
  viewTopic,
} from "./view.ts";
export { toAtom } from "./watch/atom.ts";
export {
  addWatch,
  findOffer,
  type GivenWatch,
  listOffers,
  listWatches,
  type OfferedWatch,
  prepareWatch,
  removeWatch,
} from "./watch/edit.ts";
export { findCap } from "./watch/find-cap.ts";
export { type Following, type FollowOptions, followWatches } from "./watch/follow.ts";
export { findOutsPath, type Outs, outNames, readOuts } from "./watch/outs.ts";
export { type Probed, probeOuts } from "./watch/probe.ts";
export { type AlertRecord, alertsAfter, listAlerts, type WouldBe } from "./watch/record.ts";
export { type Trial, tryWatch } from "./watch/try.ts";
export { findUnits } from "./watch/units.ts";
export { readWebFiles, type WebFile, type WebFiles } from "./web-files.ts";
