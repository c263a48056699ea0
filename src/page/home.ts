import { renderEntry } from "./entry.ts";
import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { type Assets, renderLayout } from "./layout.ts";
import { langOf } from "./tongue.ts";
import type { HomePage } from "./view.ts";
import { wordsOf } from "./words.ts";

/** The first page: the topics and what the ledger holds, or how to fill it. */
export function renderHome(view: HomePage, frame: Frame, assets: Assets): string {
  const words = wordsOf(frame.lang);
  const main = html`<div class="masthead"><h1>${words.tagline}</h1></div>
${view.counts.articles === 0 ? renderEmpty(frame) : renderTopics(view, frame)}`;
  return renderLayout(frame, assets, { title: "", main });
}

function renderTopics({ topics, newest = [], counts }: HomePage, frame: Frame): Html {
  const words = wordsOf(frame.lang);
  const group = (n: number) => n.toLocaleString("en-US");
  const links = topics.map(
    ({ name, articles }) =>
      html`<li><a href="${toAddress(frame, ["topic", name])}"><span class="name"${langOf(name, frame)}>${name}</span> <span class="n">${words.articles(group(articles))}</span></a></li>`,
  );
  return html`${
    links.length > 0 &&
    html`<section aria-labelledby="topics"><h2 id="topics">${words.topics}</h2>
<ul class="topics">${links}</ul></section>`
  }
${
  newest.length > 0 &&
  html`<section aria-labelledby="newest"><h2 id="newest">${words.newest}</h2>
<ol class="entries">${newest.map((entry) => renderEntry(entry, frame))}</ol></section>`
}
<section aria-labelledby="totals"><h2 id="totals">${words.totals}</h2>
<ul class="totals"><li>${words.articles(group(counts.articles))}</li>
<li>${words.figures(group(counts.figures))}</li>
<li>${words.times(group(counts.times))}</li></ul></section>`;
}

function renderEmpty(frame: Frame): Html {
  const words = wordsOf(frame.lang);
  const steps = words.emptySteps.map(
    ({ does, command }) => html`<li><p>${does}</p><pre><code>${command}</code></pre></li>`,
  );
  return html`<section class="empty"><h2>${words.emptyTitle}</h2>
<p class="lead">${words.emptyLead}</p>
<ol>${steps}</ol></section>`;
}
