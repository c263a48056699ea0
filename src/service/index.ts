/** One function per use case: the only thing a shell calls. */
export { type Added, type AddOptions, addInputs } from "./add.ts";
export { type Input, listInputs } from "./input.ts";
export { findDataFolder, findLedgerPath, openForAppending, openForReading } from "./ledger-path.ts";
export type { Progress, ReadOptions } from "./options.ts";
export { makeMeter, type Meter, readArticle, readInput, readInputs } from "./read.ts";
export { type FigureRecord, type ReadingRecord, type TimeRecord, toJsonNumber, toRecord } from "./record.ts";
export { ENGINE, RUN } from "./run.ts";
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
