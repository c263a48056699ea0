import type { Lang } from "#message";
import type { Scanned } from "#model";
import { type Html, html } from "./html.ts";
import { renderPublished } from "./published.ts";
import { type Words, wordsOf } from "./words.ts";

/** Where an article comes from: topics, date, source, author, page. */
export function renderProvenance({ article }: Scanned, lang: Lang): Html {
  const words = wordsOf(lang);
  const url = article.url !== undefined && isWeb(article.url) ? article.url : undefined;
  return html`<p class="provenance">${article.topics.map((name) => html`<span class="topic">${name}</span>`)}
${renderPublished(article, lang)}
${article.source !== undefined && html`<span class="source">${article.source}</span>`}
${article.author !== undefined && html`<span class="author">${article.author}</span>`}
${url !== undefined && html`<a class="original" href="${url}" rel="external nofollow noopener noreferrer">${words.original}</a>`}</p>`;
}

/** How many figures and times, with the key to the two kinds of underline. */
export function renderSummary({ figures, times }: Scanned, words: Words): Html {
  if (figures.length + times.length === 0) return html`<p class="summary">${words.noMentions}</p>`;
  return html`<p class="summary"><span class="key figure" title="${words.legendFigure}">${words.figures(String(figures.length))}</span>
<span class="key time" title="${words.legendTime}">${words.times(String(times.length))}</span>
${times.length > 0 && html`<span class="hint">${words.legendParts}</span>`}</p>`;
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(url);
}
