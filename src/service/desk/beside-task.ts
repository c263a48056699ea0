/** What is done in a thread beside the desk: audits of a ledger, names that a topic's articles share, stories. */
export type BesideTask =
  | { readonly number: number; readonly kind: "audit"; readonly since?: number }
  | { readonly number: number; readonly kind: "tags"; readonly topic: string }
  | { readonly number: number; readonly kind: "stories" };

/** What the thread tells of a task, values as `toWire` puts them; the last is `done` or `broken`. */
export type BesideTold =
  | { readonly number: number; readonly kind: "part"; readonly values: string }
  | { readonly number: number; readonly kind: "done" }
  | { readonly number: number; readonly kind: "broken"; readonly reason: string };
