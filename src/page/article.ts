import type { Scanned } from "#model";
import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { type Assets, renderLayout } from "./layout.ts";
import { renderPublished } from "./published.ts";
import { renderReadingBody } from "./reading.ts";
import { langOf } from "./tongue.ts";
import { type Words, wordsOf } from "./words.ts";

/** The article page: where it comes from, how much was read in it, and its text with notes. */
export function renderArticle(reading: Scanned, frame: Frame, assets: Assets): string {
  const { article } = reading;
  const words = wordsOf(frame.lang);
  const record = toAddress({ ...frame, chosen: false }, ["api", "article", article.id], { format: "ndjson" });
  const main = html`<article>
${renderProvenance(reading, frame)}
${renderSummary(reading, words)}
${renderReadingBody(reading, frame)}
<p class="record"><a href="${record}" type="application/x-ndjson">${words.record}</a></p>
</article>`;
  const [topic] = article.topics;
  return renderLayout(frame, assets, {
    title: article.title === "" ? words.untitled : article.title,
    main,
    notes: true,
    wide: true,
    ...(topic !== undefined && { topic }),
  });
}

/** Where an article comes from: topics (as links when there is a desk to lead to), date, source, author, page. */
export function renderProvenance({ article }: Scanned, frame: Frame, linked = true): Html {
  const words = wordsOf(frame.lang);
  const topics = article.topics.map((name) =>
    linked
      ? html`<a class="topic"${langOf(name, frame)} href="${toAddress(frame, ["topic", name])}">${name}</a>`
      : html`<span class="topic">${name}</span>`,
  );
  const url = article.url !== undefined && isWeb(article.url) ? article.url : undefined;
  return html`<p class="provenance">${topics}
${renderPublished(article, frame.lang)}
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
