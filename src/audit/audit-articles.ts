import type { Reading } from "#model";
import { type ArticleAudit, auditArticle } from "./audit-article.ts";
import type { Knowledge } from "./check.ts";
import type { Finding } from "./finding.ts";
import { compareRates } from "./rates-meet.ts";
import { compareReports } from "./reports.ts";

export interface TogetherAudit {
  /** Of each article against itself, in the order given. */
  readonly articles: readonly ArticleAudit[];
  /** Of reports of different articles. */
  readonly reports: readonly Finding[];
}

/** Audits some articles, each against itself and all against each other. Pure. */
export function auditArticles(readings: readonly Reading[], knowledge: Knowledge): TogetherAudit {
  const articles = readings.map((reading) => auditArticle(reading, knowledge));
  const rates = compareRates(articles.flatMap(({ findings }) => findings));
  return { articles, reports: [...compareReports(readings, knowledge), ...rates] };
}
