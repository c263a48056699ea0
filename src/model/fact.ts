import type { Span } from "#base";
import type { EvidenceKind } from "./article.ts";
import type { Figure } from "./mention.ts";

/** Whether the words say that it is so, or only guess, plan, threaten, deny or suppose it. */
export type Stance = "reported" | "estimated" | "forecast" | "plan" | "threatened" | "denied" | "condition";

/** How a slot was come by: where it is printed or carried from, or the rule that assumed it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly rule: string;
  readonly span?: Span;
}

export interface Slot<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** Who or what a fact is about, as printed. */
export interface Subject extends Slot<string> {
  /** `pack.id` of the gazetteer row that the printed words name, when they name one and nothing else. */
  readonly entity?: string;
}

/** Who says it, as printed; `via` is who passes it on (CNN, of a minister's words). */
export interface Voice {
  readonly name: string;
  readonly via?: string;
  /** 消息人士, 知情人士, 官員: no name is printed. */
  readonly anonymous?: boolean;
  readonly span: Span;
}

/**
 * One printed claim, as printed by one article; never a truth, never edited. The span is that of its figure. Slots that
 * could not be filled are absent, and a figure without a known measure keeps its printed phrase as `label`.
 */
export interface Fact extends Omit<Figure, "rule"> {
  /** Named by article, place and reading: the same reading of the same article gives the same id. */
  readonly id: string;
  readonly subject?: Subject;
  /** `pack.measure`, when a pack knows it. */
  readonly measure?: Slot<string>;
  /** The printed words that say what was measured; the measure's own label where the page prints none. */
  readonly label: string;
  /** EDTF. */
  readonly period?: Slot<string>;
  readonly stance: Slot<Stance>;
  readonly voices: readonly Voice[];
  readonly qualifiers: Readonly<Record<string, Slot<string>>>;
}

/** The id of the fact whose figure begins at `start`: digits of the article's hash, so that the id leads to its article. */
export function toFactId(hash: string, start: number): string {
  return `${hash.slice(0, FACT_ID_DIGITS)}-${start}`;
}

/** How many digits of the article's hash a fact id begins with. */
export const FACT_ID_DIGITS = 12;
