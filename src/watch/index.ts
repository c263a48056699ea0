/** Rules over facts as they come: a pure fold of the ledger's stream, the same live and replayed. */
export type { WatchClaim, WatchEvent, WatchPrint, WatchTools } from "./claim.ts";
export { type Fold, type FoldState, makeFold, type Span } from "./fold.ts";
export { GATHER_DAYS } from "./origin.ts";
export type { Outcome, Watched } from "./watched.ts";
