import { fold } from "#base";
import { renderEntry } from "./entry.ts";
import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { type Assets, renderLayout } from "./layout.ts";
import { renderPaging } from "./paging.ts";
import { langOf } from "./tongue.ts";
import type { SearchPage } from "./view.ts";
import { wordsOf } from "./words.ts";

/** Search results, the words marked in each snippet. */
export function renderSearch(view: SearchPage, frame: Frame, assets: Assets): string {
  const words = wordsOf(frame.lang);
  const { topic } = view;
  const scope =
    topic !== undefined &&
    html`<p class="hint">${words.inTopic(topic)} <a href="${toAddress(frame, ["search"], { q: view.words })}" >${words.allTopics}</a></p>`;
  const title = view.words === "" ? words.searchLabel : words.resultsFor(view.words);
  const main = html`<div class="masthead"><h1>${title}</h1></div>
${scope}
${renderHits(view, frame)}
${renderPaging(frame, {
  path: ["search"],
  parameters: { q: view.words, topic },
  offset: view.offset,
  limit: view.limit,
  more: view.more,
})}`;
  return renderLayout(frame, assets, { title, main, query: view.words, ...(topic !== undefined && { topic }) });
}

function renderHits(view: SearchPage, frame: Frame): Html {
  const words = wordsOf(frame.lang);
  if (view.words === "") return html`<p class="lead">${words.askWords}</p>`;
  if (view.hits.length === 0) {
    return html`<p class="lead">${words.noResults(view.words)}</p><p class="hint">${words.noResultsHint}</p>`;
  }
  const hits = view.hits.map((hit) =>
    renderEntry(
      hit,
      frame,
      html`<p class="snippet"${langOf(hit.snippet, frame)}>${markWords(hit.snippet, view.words)}</p>`,
    ),
  );
  return html`<ol class="entries">${hits}</ol>`;
}

/** The snippet with every word of the query marked, in either Chinese script and any letter case. */
export function markWords(snippet: string, query: string): Html[] {
  const text = fold(snippet).toLowerCase();
  const sought = fold(query)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (text.length !== snippet.length || sought.length === 0) return [html`${snippet}`];
  const out: Html[] = [];
  let at = 0;
  let plain = 0;
  while (at < snippet.length) {
    const length = Math.max(0, ...sought.filter((word) => text.startsWith(word, at)).map((word) => word.length));
    if (length === 0) {
      at += 1;
      continue;
    }
    out.push(html`${snippet.slice(plain, at)}<mark>${snippet.slice(at, at + length)}</mark>`);
    at += length;
    plain = at;
  }
  out.push(html`${snippet.slice(plain)}`);
  return out;
}
