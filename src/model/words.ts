import type { EvidenceKind } from "./article.ts";
import type { EntityType } from "./entity.ts";
import type { Stance } from "./fact.ts";
import type { Bound, Change } from "./mention.ts";

/** The words of each closed set, for whoever reads them from outside. */
export const STANCES: readonly Stance[] = [
  "reported",
  "estimated",
  "forecast",
  "plan",
  "threatened",
  "denied",
  "condition",
];
export const BOUNDS: readonly Bound[] = ["=", "about", ">", ">=", "<", "<="];
export const CHANGES: readonly Change[] = ["up", "down", "to"];
export const ENTITY_TYPES: readonly EntityType[] = ["person", "org", "place", "commodity", "program"];
export const EVIDENCE_KINDS: readonly EvidenceKind[] = ["printed", "carried", "assumed"];

/** What boards can tell facts apart by beside their qualifiers. */
export const BOARD_KEYS: readonly string[] = [
  "subject",
  "source",
  "measure",
  "commodity",
  "period",
  "stance",
  "article",
];

/** What readers can narrow boards by. */
export const FILTER_KEYS: readonly string[] = [
  "subject",
  "source",
  "measure",
  "commodity",
  "period",
  "stance",
  "window",
  "status",
];
