import type { EntityType } from "./entity.ts";

/** What kind of quantity a measure is; what may be added, averaged or compared follows from it. */
export type MeasureKind = "stock" | "flow" | "ratio" | "share" | "change" | "price" | "rank" | "count" | "duration";

/** A sentence or label in both languages of Assay. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A property that facts can have, declared by a pack. */
export interface Measure {
  /** Within its pack; elsewhere it is `pack.id`. */
  readonly id: string;
  readonly label: Label;
  readonly kind: MeasureKind;
  /** Units of the output contract; `money` stands for every ISO 4217 code. */
  readonly units: readonly string[];
  /** Words that name the measure, Traditional, in the notation of `parseEntry` (pack/entry.ts); longer and nearer ones are stronger. */
  readonly words: readonly string[];
  /** Words that forbid it. */
  readonly unless?: readonly string[];
  /** Words that forbid it when the label of the figure holds them. */
  readonly unlessLabel?: readonly string[];
  /** Whether the figure is itself a change (a growth rate) or a level; either when absent. */
  readonly change?: boolean;
  /** Levels of the same pack of which it tells the change: told bare behind one of them, it is meant. */
  readonly changes?: readonly string[];
  /** Of a change: what the noun that changed must hold. A label that names another noun (收入|降幅) forbids the measure. */
  readonly changed?: readonly string[];
  /** Whose property it can be. */
  readonly subjects?: readonly (EntityType | "any")[];
  /** Qualifiers that decide whether two facts speak of the same thing. */
  readonly qualifiers?: readonly string[];
}
