import type { Writable } from "node:stream";

/** Thrown when nobody reads the output any more (`| head`): no error, only the end. */
export const OUTPUT_CLOSED = new Error("output closed");

/** Held back until so much is there, in UTF-16 units: a small bad input then prints nothing at all. */
const HOLD_CHARS = 1_000_000;
/** Once it flows, this much is sent at a time. */
const PIECE_CHARS = 32_000;
const PAGE_CHARS = 64_000_000;
const IDLE_MS = 300;

/**
 * Text on its way out, in whole pieces. Pieces are held until `flush`, until there is a lot of them, or, when
 * `eager`, until nothing new came for a moment; a slow reader slows the writer down.
 */
export interface Output {
  /** Takes one whole piece. Throws OUTPUT_CLOSED when the reader has gone. */
  write(piece: string): Promise<void>;
  /** Sends all that is held, and waits until the reader takes it. */
  flush(): Promise<void>;
  /** Sends what is held at the end of a part that stands for itself, unless a whole page is held together. */
  endPart(): Promise<void>;
  /** Holds a page together until it is complete, up to a much larger size. */
  holdPage(): void;
  /** Lets what is held out whenever the input pauses; for input that people or programs type slowly. */
  makeEager(): void;
}

export function makeOutput(stream: Writable): Output {
  let held: string[] = [];
  let size = 0;
  let added = 0;
  let most = HOLD_CHARS;
  let isClosed = false;
  stream.on("error", () => {
    isClosed = true;
  });
  const flush = async (): Promise<void> => {
    const text = held.join("");
    held = [];
    size = 0;
    if (isClosed) throw OUTPUT_CLOSED;
    if (text !== "" && !stream.write(text)) await drained(stream);
    if (isClosed) throw OUTPUT_CLOSED;
  };
  return {
    async write(piece) {
      held.push(piece);
      size += piece.length;
      added += 1;
      if (size < most) return;
      await flush();
      most = Math.min(most, PIECE_CHARS); // what was held for is gone: from now on it flows
    },
    flush,
    async endPart() {
      if (most === PAGE_CHARS) return;
      await flush();
      most = HOLD_CHARS;
    },
    holdPage() {
      most = PAGE_CHARS;
    },
    makeEager() {
      let before = added;
      setInterval(() => {
        if (before === added && size > 0 && most !== PAGE_CHARS) flush().catch(() => undefined);
        before = added;
      }, IDLE_MS).unref();
    },
  };
}

/** Resolves when the stream takes more, or never will again. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done).off("error", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("error", done).on("close", done);
  });
}
