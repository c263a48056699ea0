/** The nouns of Assay: types and small constructors. */
export { intervalOf } from "./amount.ts";
export type { Article, Block, BlockKind, EvidenceKind, Language } from "./article.ts";
export type {
  Board,
  BoardFilter,
  BoardKey,
  BoardSection,
  BulletRole,
  Derivation,
  FactChoice,
  StageColumn,
} from "./board.ts";
export type { Entity, EntityType, Taught } from "./entity.ts";
export {
  type Evidence,
  FACT_ID_DIGITS,
  type Fact,
  type Slot,
  type Stance,
  type Subject,
  toFactId,
  type Voice,
} from "./fact.ts";
export type { ConstantTerm, Identity, MeasuredTerm, Term } from "./identity.ts";
export { JUDGEMENT_VERDICTS, type Judgement, type JudgementVerdict } from "./judgement.ts";
export type { Label, Measure, MeasureKind } from "./measure.ts";
export type { Bound, Change, Figure, Time } from "./mention.ts";
export type { Pack, TermRow } from "./pack.ts";
export type {
  AnswerChart,
  AnswerColumn,
  AnswerRemark,
  AnswerTable,
  ColumnKind,
  ModelAnswer,
  ModelColumn,
  ModelInput,
  ModelRow,
  ModelTables,
  ModelValue,
  PackModel,
} from "./pack-model.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./problem.ts";
export type { Reading, Run, Scanned } from "./reading.ts";
export { SCOPES, type Scope } from "./scope.ts";
export type {
  Item,
  ListForm,
  Outcome,
  Source,
  SourceKind,
  SourceOptions,
  Validators,
  VisitNote,
} from "./source.ts";
export {
  type Alert,
  type AlertCopy,
  type AlertDetail,
  type AlertFact,
  type AlertKind,
  type PackWatch,
  type Tier,
  WATCH_RULES,
  type Watch,
  type WatchChoice,
  type WatchRule,
} from "./watch.ts";
export { BOARD_KEYS, BOUNDS, CHANGES, ENTITY_TYPES, EVIDENCE_KINDS, FILTER_KEYS, STANCES } from "./words.ts";
