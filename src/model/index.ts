/** The nouns of Assay: types and small constructors. */
export { intervalOf } from "./amount.ts";
export type { Article, Block, BlockKind, EvidenceKind, Language } from "./article.ts";
export type { Bound, Change, Figure, Time } from "./mention.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./problem.ts";
export type { Reading, Run } from "./reading.ts";
