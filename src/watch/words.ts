import type { WatchEvent } from "./claim.ts";
import type { Words } from "./watched.ts";

type Judged = Extract<WatchEvent, { readonly cause: "judged" }>;

/** Facts that are wrong, and pairs of facts of which something was said. */
export interface WordsState {
  readonly wrong: Set<string>;
  readonly pairs: Map<string, "same" | "different">;
}

/** What people have said of facts so far: the last word stands until it is taken back. */
export function makeWords(from?: WordsState): Words & { take(event: Judged): void; state(): WordsState } {
  const { wrong, pairs }: WordsState = from ?? { wrong: new Set(), pairs: new Map() };
  return {
    isWrong: (fact) => wrong.has(fact),
    judged: (a, b) => (pairs.size === 0 ? undefined : pairs.get(nameOf([a, b]))), // asked at every comparison
    take({ about, verdict }) {
      const [first, second] = about;
      if (second !== undefined) {
        if (verdict === "same" || verdict === "different") pairs.set(nameOf(about), verdict);
        else pairs.delete(nameOf(about));
      } else if (verdict === "wrong") wrong.add(first!);
      else wrong.delete(first!);
    },
    state: () => ({ wrong, pairs }),
  };
}

function nameOf(about: readonly string[]): string {
  return about.toSorted().join(" ");
}
