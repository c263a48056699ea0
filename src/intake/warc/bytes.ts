/** Bytes that can be read from any place on: an archive file, or what a gzip member of it holds. */
export interface Supply {
  /** The bytes from a place to the end, in pieces. Throws what is wrong with them. */
  open(from: number): AsyncIterable<Uint8Array>;
  /** Whether beginning far ahead is as cheap as beginning near. */
  readonly isSeekable: boolean;
}

/** Thrown by a supply whose bytes end because what packs them is damaged. */
export class SupplyFault extends Error {}

/** A place in a supply, with some of the bytes after it. */
export interface Cursor {
  readonly position: number;
  /** What is wrong with the supply where it ended too early. */
  readonly fault: string | undefined;
  /** The bytes after the place that are there already. */
  readonly held: Uint8Array;
  /** The next `length` bytes, fewer only at the end. What was given is good until the next call. */
  peek(length: number): Promise<Uint8Array>;
  /** Goes to a place, forwards or backwards. */
  move(to: number): Promise<void>;
  /** Lets go of the supply. */
  close(): Promise<void>;
}

/** Beyond this distance a seekable supply is opened anew. */
const NEAR = 1024 * 1024;
const NOTHING: Uint8Array = new Uint8Array(0);

/** A cursor at a place of a supply. `onHold` is told how many bytes are held, whenever more are. */
export function makeCursor(supply: Supply, from = 0, onHold: (bytes: number) => void = () => undefined): Cursor {
  let position = from;
  let held = NOTHING;
  let pieces: AsyncIterator<Uint8Array> | undefined;
  let fault: string | undefined;

  const next = async (): Promise<Uint8Array | undefined> => {
    if (fault !== undefined) return undefined;
    pieces ??= supply.open(position + held.length)[Symbol.asyncIterator]();
    try {
      const piece = await pieces.next();
      return piece.done === true ? undefined : piece.value;
    } catch (error) {
      if (!(error instanceof SupplyFault)) throw error;
      fault = error.message;
      return undefined;
    }
  };
  const close = async (): Promise<void> => {
    const open = pieces;
    [pieces, fault] = [undefined, undefined];
    await open?.return?.();
  };
  return {
    get position() {
      return position;
    },
    get fault() {
      return fault;
    },
    get held() {
      return held;
    },
    async peek(length) {
      if (held.length >= length) return held.subarray(0, length);
      const parts = [held];
      let size = held.length;
      while (size < length) {
        const piece = await next();
        if (piece === undefined) break;
        parts.push(piece);
        size += piece.length;
      }
      if (parts.length > 1) held = Buffer.concat(parts);
      onHold(held.length);
      return held.subarray(0, length);
    },
    async move(to) {
      if (to >= position && to <= position + held.length) {
        held = held.subarray(to - position);
        position = to;
        return;
      }
      const isNear = to > position && (!supply.isSeekable || to - position - held.length < NEAR);
      if (!isNear) {
        await close();
        [held, position] = [NOTHING, to];
        return;
      }
      while (position + held.length < to) {
        position += held.length;
        held = NOTHING;
        const piece = await next();
        if (piece === undefined) return;
        held = piece;
      }
      held = held.subarray(to - position);
      position = to;
    },
    close,
  };
}

/** Bytes that are held already. */
export function supplyOf(bytes: Uint8Array): Supply {
  return {
    isSeekable: true,
    async *open(from) {
      if (from < bytes.length) yield bytes.subarray(from);
    },
  };
}
