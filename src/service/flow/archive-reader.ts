import { type ArchiveFile, readWarc, type WarcDamage, type WarcItem, type WarcPage, type WarcPlace } from "#intake";
import { type Problem, ProblemError, type Validators } from "#model";
import { PIECE_BYTES, PIECE_PAGES } from "./limits.ts";

/** Some pages of an archive that stand together, up to the first damage. */
export interface Piece {
  readonly pages: readonly WarcPage[];
  readonly bytes: number;
  readonly damage?: WarcDamage;
  /** Where the archive is to be read on. */
  readonly next: WarcPlace;
  readonly isEnd: boolean;
  /** Why no more could be had after these pages. */
  readonly problem?: Problem;
}

/** An archive that is read piece by piece. */
export interface ArchiveReader {
  /** Where the next piece begins. */
  readonly at: WarcPlace;
  next(): Promise<Piece>;
  close(): Promise<void>;
}

/** Reads an archive from a place on; `end` is where a file of known size ends. `close` lets go of what is behind it. */
export function makeArchiveReader(
  file: ArchiveFile,
  from: WarcPlace,
  { end, close }: { readonly end?: number; readonly close?: () => Promise<void> } = {},
): ArchiveReader {
  const items = readWarc(file, { from });
  let held: WarcItem | undefined;
  let at = from;

  /** The next item, which stays to be taken; the place is then its. */
  const look = async (): Promise<WarcItem | undefined> => {
    if (held !== undefined) return held;
    const { value, done } = await items.next();
    if (done === true) return undefined;
    held = value;
    at = placeOf(value);
    return value;
  };
  const take = async (): Promise<Piece> => {
    const pages: WarcPage[] = [];
    let bytes = 0;
    let damage: WarcDamage | undefined;
    const toPiece = (isEnd: boolean, problem?: Problem): Piece => ({
      ...{ pages, bytes, next: at, isEnd },
      ...(damage !== undefined && { damage }),
      ...(problem !== undefined && { problem }),
    });
    try {
      for (;;) {
        const item = await look();
        if (item === undefined) {
          if (damage?.code !== "input.truncated") at = { offset: end ?? at.offset }; // what is cut off may be written yet
          return toPiece(true);
        }
        if (damage !== undefined || pages.length >= PIECE_PAGES || bytes >= PIECE_BYTES) return toPiece(false);
        held = undefined;
        if (item.kind === "damage") damage = item;
        else {
          pages.push(item);
          bytes += item.bytes.length;
          at = item.next;
        }
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      damage = undefined; // the place is still before it: it is told when reading goes on
      return toPiece(false, error.problem);
    }
  };
  return {
    get at() {
      return at;
    },
    next: take,
    close: async () => {
      await items.return(undefined);
      await close?.();
    },
  };
}

function placeOf({ offset, inner }: WarcItem): WarcPlace {
  return { offset, ...(inner !== undefined && { inner }) };
}

/** Archives that are being read: going on with one needs no second request and unpacks nothing twice. */
export interface ArchiveShelf {
  /** Takes the reader of a task down, if it stands there. */
  take(task: number): OpenArchive | undefined;
  /** Puts a reader up until its task goes on; the one that waits longest has to go when there are many. */
  put(task: number, reader: OpenArchive): Promise<void>;
  close(): Promise<void>;
}

/** A reader with what was known of its archive when it was opened. */
export interface OpenArchive {
  readonly reader: ArchiveReader;
  /** Size and time of the file. */
  readonly stamp?: string;
  readonly validators?: Validators;
}

const OPEN_MAX = 4;

export function makeArchiveShelf(): ArchiveShelf {
  const shelf = new Map<number, OpenArchive>();
  return {
    take(task) {
      const open = shelf.get(task);
      shelf.delete(task);
      return open;
    },
    async put(task, open) {
      shelf.set(task, open);
      const [first] = shelf;
      if (shelf.size <= OPEN_MAX || first === undefined) return;
      shelf.delete(first[0]);
      await first[1].reader.close();
    },
    async close() {
      const all = [...shelf.values()];
      shelf.clear();
      for (const { reader } of all) await reader.close();
    },
  };
}
