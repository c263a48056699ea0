/** One function per use case: the only thing a shell calls. */

export type { Hit, Ledger } from "#ledger";
export { type Added, type AddOptions, addInputs } from "./add.ts";
export { type Environment, readEnvironment } from "./environment.ts";
export {
  type Binder,
  checkPackFolder,
  type EntityRecord,
  type FactRecord,
  findRun,
  makeBinder,
  toBoundRecord,
} from "./facts.ts";
export { type Input, listInputs } from "./input.ts";
export { findDataFolder, findLedgerPath, openForAdding, openForAppending, openForReading } from "./ledger-path.ts";
export type { Progress, ReadOptions } from "./options.ts";
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
