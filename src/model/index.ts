/** The nouns of Assay: types and small constructors. */
export { intervalOf } from "./amount.ts";
export type { Article, Block, BlockKind, EvidenceKind, Language } from "./article.ts";
export type { Entity, EntityType } from "./entity.ts";
export type { Evidence, Fact, Slot, Stance, Voice } from "./fact.ts";
export type { Label, Measure, MeasureKind } from "./measure.ts";
export type { Bound, Change, Figure, Time } from "./mention.ts";
export type { Pack, TermRow } from "./pack.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./problem.ts";
export type { Reading, Run } from "./reading.ts";
