import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addInputs,
  type BoardRecord,
  type Ledger,
  openForAppending,
  type Row,
  type Section,
  viewBoard,
} from "#service";

/** A real ledger over some inputs, and its boards. */
export interface Filled {
  readonly ledger: Ledger;
  board(id: string, chosen?: Readonly<Record<string, string>>): Promise<BoardRecord>;
  close(): Promise<void>;
}

export async function fill(...inputs: readonly string[]): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), "assay-boards-"));
  const ledger = await openForAppending(join(folder, "ledger.db"));
  await addInputs(ledger, inputs);
  return {
    ledger,
    board: async (id, chosen) => {
      const record = await viewBoard(ledger, id, chosen);
      if (record === undefined) throw new Error(`no board ${id}`);
      return record;
    },
    close: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The sections of one kind, `nth` of them. */
export function section<K extends Section["kind"]>(
  { sections, id }: BoardRecord,
  kind: K,
  nth = 0,
): Extract<Section, { readonly kind: K }> {
  const found = sections.filter((each): each is Extract<Section, { readonly kind: K }> => each.kind === kind)[nth];
  if (found === undefined) throw new Error(`${id} has no ${kind} ${nth}`);
  return found;
}

/** A row in short: who, the printed words, what they allow. */
export const brief = ({ name, text, interval }: Row) => `${name} ${text} ${interval.text}`;
