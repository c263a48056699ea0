import type { Span } from "#base";
import type { EntityType } from "#model";
import type { Place } from "./place.ts";

/** A figure whose label is asked for. */
export interface Naming extends Place {
  /** Whom it is told of, and what that is. */
  readonly subject: Span | undefined;
  readonly type: EntityType | undefined;
  /** The label of the figure before. */
  readonly last: string | undefined;
}
