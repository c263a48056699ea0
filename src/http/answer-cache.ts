import { LRUCache } from "lru-cache";
import { ANSWERS_BYTES } from "./limits.ts";
import { toTag } from "./tag.ts";

/** A finished answer. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

export interface AnswerCache {
  /**
   * The answer of an address at a sequence of the ledger: the one that is kept, the one that is being made, else `make`
   * is called. `make` also says of which sequence its answer is; `undefined` when the ledger moved under it, and then
   * the answer is not kept.
   */
  find(address: string, sequence: number, make: () => Promise<Made>): Promise<Answer>;
}

export interface Made {
  readonly text: string;
  readonly sequence: number | undefined;
  /** Whether it is kept for a moment only. */
  readonly isPassing?: boolean;
}

/** Milliseconds for which an answer is kept of which more is being made. */
const PASSING = 500;

/** Keeps answers of the newest sequence up to a number of bytes; those used least recently go first. */
export function makeAnswerCache(maxBytes: number = ANSWERS_BYTES): AnswerCache {
  const kept = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }, address) => bytes.length + address.length * 2 + 100,
  });
  const making = new Map<string, Promise<Answer>>();
  let newest = 0;
  const moveTo = (sequence: number): void => {
    if (sequence === newest) return;
    kept.clear();
    newest = sequence;
  };
  return {
    find(address, sequence, make) {
      if (sequence > newest) moveTo(sequence);
      const known = sequence === newest ? kept.get(address) : undefined;
      if (known !== undefined) return Promise.resolve(known);
      const name = `${sequence} ${address}`;
      const under = making.get(name);
      if (under !== undefined) return under;
      const promise = make()
        .then((made) => {
          const answer = toAnswer(made.text);
          if (made.sequence !== undefined && made.sequence >= newest) {
            moveTo(made.sequence);
            kept.set(address, answer, made.isPassing === true ? { ttl: PASSING } : {});
          }
          return answer;
        })
        .finally(() => making.delete(name));
      making.set(name, promise);
      return promise;
    },
  };
}

function toAnswer(text: string): Answer {
  const bytes = new TextEncoder().encode(text);
  return { bytes, tag: toTag(bytes) };
}
