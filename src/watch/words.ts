import type { WatchEvent } from "./claim.ts";
import type { Words } from "./watched.ts";

type Judged = Extract<WatchEvent, { readonly cause: "judged" }>;

/** What people have said of facts so far: the last word stands until it is taken back. */
export function makeWords(): Words & { take(event: Judged): void } {
  const wrong = new Set<string>();
  const pairs = new Map<string, "same" | "different">();
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
  };
}

function nameOf(about: readonly string[]): string {
  return about.toSorted().join(" ");
}
