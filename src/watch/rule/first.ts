import type { ClaimRule } from "#watch/fired.ts";

/** New is what no other article has told of this subject. */
export const isFirst: ClaimRule = (now, { others }) => {
  if (!now.isKnown || others.length > 0) return undefined;
  return { kind: "new", event: "first", others: [], detail: {} };
};
