import type { WatchPrint } from "./claim.ts";
import { isGathering } from "./origin.ts";

/** Articles whose prints a watch keeps, the newest. */
const PRINTS_MAX = 1_000;

/** What articles are known again by, as long as copies of them may come. */
export interface Prints {
  put(article: string, at: string, print: WatchPrint | undefined): void;
  get(article: string): WatchPrint | undefined;
}

export function makePrints(): Prints {
  const kept = new Map<string, { readonly at: string; readonly print: WatchPrint }>();
  return {
    put(article, at, print) {
      if (print !== undefined) kept.set(article, { at, print });
      for (const [hash, oldest] of kept) {
        if (kept.size <= PRINTS_MAX && isGathering(oldest.at, at)) break;
        kept.delete(hash);
      }
    },
    get: (article) => kept.get(article)?.print,
  };
}
