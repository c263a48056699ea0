/** What a token lets its holder do at a desk: read it, add articles, judge facts and proposals. */
export const SCOPES = ["read", "add", "judge"] as const;
export type Scope = (typeof SCOPES)[number];
