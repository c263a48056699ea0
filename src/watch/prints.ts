import type { WatchPrint } from "./claim.ts";
import { isGathering } from "./origin.ts";

/** Articles whose prints a watch keeps, the newest. */
const PRINTS_MAX = 1_000;

/** What an article was known again by, made. */
export interface PrintState {
  readonly article: string;
  readonly at: string;
  readonly root?: string;
  readonly print: unknown;
}

/** What articles are known again by, as long as copies of them may come. */
export interface Prints {
  put(article: string, at: string, print: WatchPrint | undefined): void;
  get(article: string): WatchPrint | undefined;
  state(): readonly PrintState[];
}

export function makePrints(from: readonly PrintState[] = []): Prints {
  const kept = new Map<string, { readonly at: string; readonly print: WatchPrint }>();
  for (const { article, at, root, print } of from)
    kept.set(article, { at, print: { ...(root !== undefined && { root }), print: () => print } });
  return {
    put(article, at, print) {
      if (print !== undefined) kept.set(article, { at, print });
      for (const [hash, oldest] of kept) {
        if (kept.size <= PRINTS_MAX && isGathering(oldest.at, at)) break;
        kept.delete(hash);
      }
    },
    get: (article) => kept.get(article)?.print,
    state: () =>
      [...kept].map(
        ([
          article,
          {
            at,
            print: { root, print },
          },
        ]) => ({
          article,
          at,
          ...(root !== undefined && { root }),
          print: print(),
        }),
      ),
  };
}
