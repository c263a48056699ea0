import type { BoardFact, BoardKnowledge } from "#board/board-fact.ts";
import type { Section } from "#board/record.ts";
import type { BoardSection, Label } from "#model";

/** A declared section of one kind. */
export type Declared<K extends BoardSection["kind"]> = Extract<BoardSection, { readonly kind: K }>;

/** What a section is computed from besides its declaration. */
export interface SectionInput {
  /** The board's pack. */
  readonly pack: string;
  /** The facts of the board that the reader's choices leave, newest first. */
  readonly items: readonly BoardFact[];
  readonly knowledge: BoardKnowledge;
}

/** Computes the sections that a declaration stands for: none when there is nothing to show, several for several currencies. */
export type MakeSection<K extends BoardSection["kind"]> = (
  declared: Declared<K>,
  input: SectionInput,
) => readonly Section[];

/** Title and note as declared; `unit` is added to the title where a declaration gives several sections. */
export function headOf({ title, note }: { readonly title: Label; readonly note?: Label }, unit?: string) {
  const named = unit === undefined ? title : { zh: `${title.zh}（${unit}）`, en: `${title.en} (${unit})` };
  return { title: named, ...(note !== undefined && { note }) };
}

/** Rows of a section, at most: a board is read by people. */
export const ROWS_MAX = 400;
