import { type Frame, switchLang, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { wordsOf } from "./words.ts";

/** Where the page's own files are served. The style sheet's address carries its version, so that it may be cached. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

export interface Layout {
  readonly title: string;
  readonly main: Html;
  /** What the search box holds. */
  readonly query?: string;
  readonly topic?: string;
  /** True on pages with margin notes, which a small script aligns with their lines. */
  readonly notes?: boolean;
  readonly wide?: boolean;
}

/** A whole page around its main part. */
export function renderLayout(frame: Frame, assets: Assets, page: Layout): string {
  const words = wordsOf(frame.lang);
  const script = page.notes === true && html`<script src="${assets.script}" defer></script>`;
  return html`<!doctype html>
<html lang="${words.tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === "" ? "Assay" : `${page.title} · Assay`}</title>
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
${script}
</head>
<body${page.wide === true && html` class="wide"`}>
<a class="skip" href="#main">${words.skip}</a>
${renderHead(frame, page)}
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="foot"><p>${words.foot}</p></footer>
</body>
</html>
`.html;
}

function renderHead(frame: Frame, page: Layout): Html {
  const words = wordsOf(frame.lang);
  const { lang, label } = words.other;
  const tongue = wordsOf(lang).tongue;
  return html`<header class="head">
<a class="brand" href="${toAddress(frame, [])}">Assay</a>
${renderSearchForm(frame, page.query, page.topic)}
<a class="switch" href="${switchLang(frame, lang)}" lang="${tongue}" hreflang="${tongue}" rel="alternate nofollow">${label}</a>
</header>`;
}

function renderSearchForm(frame: Frame, query = "", topic?: string): Html {
  const words = wordsOf(frame.lang);
  return html`<form class="search" role="search" action="/search" method="get">
<input type="search" name="q" value="${query}" maxlength="200" aria-label="${words.searchLabel}" placeholder="${words.searchHint}">
${topic !== undefined && html`<input type="hidden" name="topic" value="${topic}">`}
${frame.chosen && html`<input type="hidden" name="lang" value="${frame.lang}">`}
<button>${words.searchButton}</button>
</form>`;
}
