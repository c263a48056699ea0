import type { TaskKind, VisitOutcome } from "./flow-contract.ts";

/** Failures that a health page names, when nobody says how many. */
export const ERRORS_MAX = 20;

export const NO_VISITS: Readonly<Record<VisitOutcome, number>> = {
  items: 0,
  page: 0,
  unchanged: 0,
  denied: 0,
  failed: 0,
};

/** Whether a visit or task is of the source itself, not of what it named. */
export function isLook({ kind }: { readonly kind: TaskKind }): boolean {
  return kind === "list";
}
