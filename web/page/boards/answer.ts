import type { BoardRecord } from "#service";

/** A board as the API lists it. */
export interface BoardEntry extends Pick<BoardRecord, "id" | "label" | "about"> {
  readonly pack: BoardRecord["label"];
  /** Whether the ledger holds no fact for it. */
  readonly isEmpty: boolean;
}
