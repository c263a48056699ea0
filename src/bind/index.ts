/** Mentions → entities and facts: one file per slot. */
export { type Bound, bindFacts } from "./bind.ts";
