import type { Lang } from "#message";
import type { Article } from "#model";
import { type Html, html } from "./html.ts";
import { wordsOf } from "./words.ts";

/** A publication date. One that was inferred carries `≈`, a whisker and, on hover, the rule that gave it. */
export function renderPublished(article: Pick<Article, "published" | "publishedBy">, lang: Lang): Html {
  const words = wordsOf(lang);
  const { published, publishedBy } = article;
  if (published === undefined) return html`<span class="date none">${words.noDate}</span>`;
  const text = published.replace("/", " – ").replaceAll("~", "");
  const isDay = /^\d{4}(-\d\d){0,2}$/.test(published);
  const inner = isDay ? html`<time datetime="${published}">${text}</time>` : html`${text}`;
  if (publishedBy === undefined || publishedBy.kind === "printed") return html`<span class="date">${inner}</span>`;
  const why = `${words.evidence[publishedBy.kind]}: ${publishedBy.rule}`;
  return html`<span class="date assumed" title="${why}"><span aria-hidden="true">≈ </span><span class="unseen">${words.assumedDate} </span><span class="whisker">${inner}</span></span>`;
}
