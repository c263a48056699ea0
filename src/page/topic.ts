import { renderEntry } from "./entry.ts";
import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { type Assets, renderLayout } from "./layout.ts";
import { renderPaging } from "./paging.ts";
import { langOf } from "./tongue.ts";
import type { TopicPage } from "./view.ts";
import { wordsOf } from "./words.ts";

/** The topic page: its name, the tags that go with it, its articles newest first. */
export function renderTopic(view: TopicPage, frame: Frame, assets: Assets): string {
  const words = wordsOf(frame.lang);
  const last = view.offset + view.entries.length;
  const inferred = view.entries.some(
    (entry) => entry.publishedBy !== undefined && entry.publishedBy.kind !== "printed",
  );
  const main = html`<div class="masthead"><h1${langOf(view.name, frame)}>${view.name}</h1>
<p class="count">${words.articles(String(view.articles))}</p></div>
${renderTags(view, frame)}
<section aria-labelledby="newest">
<h2 id="newest">${words.newest}</h2>
${inferred && html`<p class="hint">${words.dateLegend}</p>`}
<ol class="entries">${view.entries.map((entry) => renderEntry(entry, frame))}</ol>
${view.articles > view.entries.length && html`<p class="hint">${words.shown(String(Math.min(view.offset + 1, last)), String(last), String(view.articles))}</p>`}
${renderPaging(frame, { path: ["topic", view.name], offset: view.offset, limit: view.limit, more: last < view.articles })}
</section>`;
  return renderLayout(frame, assets, { title: view.name, main, topic: view.name });
}

function renderTags(view: TopicPage, frame: Frame): Html | undefined {
  if (view.tags.length === 0) return undefined;
  const words = wordsOf(frame.lang);
  const tags = view.tags.map(({ name, articles }) => {
    const address = toAddress(frame, ["search"], { q: name, topic: view.name });
    return html`<li><a href="${address}"><span${langOf(name, frame)}>${name}</span> <span class="n">${articles}</span></a></li>`;
  });
  return html`<section aria-labelledby="related">
<h2 id="related">${words.related}</h2>
<p class="hint">${words.relatedHint}</p>
<ul class="tags">${tags}</ul>
</section>`;
}
