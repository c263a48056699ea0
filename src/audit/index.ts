/** Views over facts: what agrees, what differs and by what, what cannot be true together. */
export { type ArticleAudit, auditArticle } from "./audit-article.ts";
export { auditArticles, type TogetherAudit } from "./audit-articles.ts";
export type { Check, Knowledge } from "./check.ts";
export { checkIdentity } from "./check-identity.ts";
export { allowedBy, type Claim, inOneUnit, type Rules } from "./claim.ts";
export { type Agreement, type Comparison, compareClaims } from "./compare-claims.ts";
export { type CheckId, type Finding, type FindingTerm, findingKey, type Verdict } from "./finding.ts";
export { readyIdentities } from "./identities.ts";
export type { IdentityFinding, IdentityVerdict, PackIdentity } from "./identity-finding.ts";
export { makeKnowledge } from "./knowledge.ts";
export { countOrigins, independentOrigins, isOneOrigin, originOf, type RootOf } from "./origin.ts";
export { makePaper, type Paper } from "./paper.ts";
export { countRates, isPinned, type Rates } from "./rates.ts";
export { compareReports, compareWith, findStories, joinAgreeing, joinReports, type ReportOptions } from "./reports.ts";
export { makeShelf, type Shelf, whatOf } from "./shelf.ts";
export type { Slip, SlipKind } from "./slip.ts";
