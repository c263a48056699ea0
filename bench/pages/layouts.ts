import type { Chrome } from "./chrome.ts";
import { escapeHtml } from "./chrome.ts";
import type { MadeStory, StoryLine } from "./story.ts";

/** Everything that a layout prints. */
export interface Sheet {
  readonly story: MadeStory;
  readonly chrome: Chrome;
  readonly outlet: string;
  readonly address: string;
}

export interface Layout {
  readonly name: string;
  readonly print: (sheet: Sheet) => string;
}

const BYLINE = { "zh-Hant": "記者林一／台北報導", "zh-Hans": "记者林一 报道", en: "By Staff Reporter" } as const;
const CAPTION = {
  "zh-Hant": "▲礦區一景。（圖／本報資料照）",
  "zh-Hans": "▲矿区一景。（资料图）",
  en: "A view of the pit. Photo: archive",
} as const;
const DATE = (published: string) => published.slice(0, 16).replace("T", " ").replaceAll("-", "/");

function tag({ kind, text }: StoryLine): string {
  const words = escapeHtml(text);
  return kind === "heading" ? `<h2>${words}</h2>` : `<p>${words}</p>`;
}

const paragraphs = ({ story }: Sheet) => story.lines.map(tag).join("\n");

/** A story with something between its lines after the second. */
function withAmid(sheet: Sheet, amid: string): string {
  const lines = sheet.story.lines.map(tag);
  return [...lines.slice(0, 2), amid, ...lines.slice(2)].join("\n");
}

function metas({ story, outlet, address }: Sheet): string {
  const title = escapeHtml(story.title);
  return `<meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${story.published}"><link rel="canonical" href="${address}"><meta name="viewport" content="width=device-width">`;
}

function linkedData({ story, outlet }: Sheet): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    datePublished: story.published,
    publisher: { "@type": "Organization", name: outlet },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: "semantic",
    print: (
      sheet,
    ) => `<!doctype html><html lang="${sheet.story.lang}"><head>${metas(sheet)}${linkedData(sheet)}${sheet.chrome.styles}</head><body>
<header class="site-header"><a href="/">${sheet.outlet}</a><nav>${sheet.chrome.menu}</nav></header>
<main><article><header><h1>${escapeHtml(sheet.story.title)}</h1><div class="byline">${BYLINE[sheet.story.lang]}</div><time datetime="${sheet.story.published}">${DATE(sheet.story.published)}</time></header>
<figure><img src="/a.jpg"><figcaption>${CAPTION[sheet.story.lang]}</figcaption></figure>
<div class="article-body">${withAmid(sheet, `<aside class="related-inline">${sheet.chrome.related}</aside>`)}</div></article></main>
<aside class="sidebar">${sheet.chrome.sidebar}</aside><footer>${sheet.chrome.footer}</footer>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "blog",
    print: (
      sheet,
    ) => `<!doctype html><html lang="${sheet.story.lang}"><head>${metas(sheet)}${sheet.chrome.styles}</head><body class="single has-sidebar">
<div id="page"><div id="masthead">${sheet.chrome.menu}</div><div id="content"><div id="primary"><div id="post-123" class="post hentry">
<h1 class="entry-title">${escapeHtml(sheet.story.title)}</h1><div class="entry-meta">${DATE(sheet.story.published)} · ${BYLINE[sheet.story.lang]}</div>
<div class="entry-content">${paragraphs(sheet)}<div class="sharedaddy">Share: <a href="#a">A</a> <a href="#b">B</a></div></div>
<div class="entry-tags">Tags: <a href="/t/1">礦業</a>, <a href="/t/2">銅</a></div></div>
<div id="comments"><h3>2 comments</h3><ol><li><p>謝謝整理，這一段說明比之前的報導清楚很多，期待下一篇。</p></li><li><p>請問資料的來源在哪裡可以查到？希望可以附上連結。</p></li></ol></div></div>
<div id="secondary" class="widget-area">${sheet.chrome.sidebar}</div></div><div id="colophon">${sheet.chrome.footer}</div></div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "hashed names",
    print: (
      sheet,
    ) => `<!doctype html><html lang="${sheet.story.lang}"><head>${linkedData(sheet)}${metas(sheet)}</head><body><div class="css-1x2y"><div class="css-9a">${sheet.chrome.menu}</div>
<div class="css-77"><section class="css-3k"><h1 class="css-h1">${escapeHtml(sheet.story.title)}</h1><div class="css-b1"><span>${BYLINE[sheet.story.lang]}</span><span>${DATE(sheet.story.published)}</span></div>
<div class="css-c1">${sheet.story.lines.map((line) => `<div class="css-p">${tag(line)}</div>`).join('\n<div class="css-ad"></div>')}</div></section>
<div class="css-q2">${sheet.chrome.sidebar}</div></div><div class="css-ft">${sheet.chrome.footer}</div></div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "portal",
    print: (
      sheet,
    ) => `<html><head>${metas(sheet)}${sheet.chrome.styles}</head><body><div class="top-nav">${sheet.chrome.menu}</div><div class="wrap"><div class="main-content w1240">
<h1 class="main-title">${escapeHtml(sheet.story.title)}</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">${DATE(sheet.story.published)}</span> <span class="source">${sheet.outlet}</span></div></div>
<div class="article-content-left"><div class="article" id="artibody">${sheet.story.lines.map((line) => (line.kind === "heading" ? `<p><strong>${escapeHtml(line.text)}</strong></p>` : `<p>　　${escapeHtml(line.text)}</p>`)).join("\n")}
<p class="show_author">責任編輯：本報</p></div><div class="article-bottom"><div class="keywords"><a href="/k/1">礦業</a><a href="/k/2">銅</a></div></div></div>
<div class="article-content-right">${sheet.chrome.sidebar}</div></div></div><div class="footer">${sheet.chrome.footer}</div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "amp",
    print: (
      sheet,
    ) => `<!doctype html><html amp lang="${sheet.story.lang}"><head>${metas(sheet)}${linkedData(sheet)}<style amp-custom>${"a{b:c}".repeat(200)}</style></head><body>
<amp-sidebar id="menu" layout="nodisplay">${sheet.chrome.menu}</amp-sidebar><header class="top"><a href="/">${sheet.outlet}</a></header>
<article class="amp-article"><h1>${escapeHtml(sheet.story.title)}</h1><p class="amp-meta"><time datetime="${sheet.story.published}">${DATE(sheet.story.published)}</time></p>
<amp-img src="/a.jpg" width="1" height="1"></amp-img>${withAmid(sheet, `<amp-ad width="300" height="250" type="x"></amp-ad>`)}</article>
<div class="amp-related">${sheet.chrome.related}</div><footer>${sheet.chrome.footer}</footer></body></html>`,
  },
  {
    name: "sections",
    print: (
      sheet,
    ) => `<!doctype html><html lang="${sheet.story.lang}"><head>${metas(sheet)}</head><body><nav>${sheet.chrome.menu}</nav><div role="main" id="story"><h1>${escapeHtml(sheet.story.title)}</h1>
<p class="dek-date">${DATE(sheet.story.published)}</p>${sectionsOf(sheet.story.lines)}
<div class="newsletter-signup"><p>訂閱電子報，每天早上收到最重要的礦業新聞與數據整理。</p></div></div>
<div id="more">${sheet.chrome.sidebar}</div><div role="contentinfo">${sheet.chrome.footer}</div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "microdata",
    print: (
      sheet,
    ) => `<!doctype html><html lang="${sheet.story.lang}"><head><meta charset="utf-8"><title>${escapeHtml(sheet.story.title)} - ${sheet.outlet}</title>${sheet.chrome.styles}</head><body><div class="header">${sheet.chrome.menu}</div>
<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escapeHtml(sheet.story.title)}</h1><span itemprop="author">${BYLINE[sheet.story.lang]}</span><meta itemprop="datePublished" content="${sheet.story.published}">
<div itemprop="articleBody">${withAmid(sheet, `<p><a href="/r/1">延伸閱讀：銅價回落，冶煉廠調整檢修時程</a></p>`)}</div>
<div class="tags"><a href="/t/1">礦業</a></div></div><div class="right">${sheet.chrome.sidebar}</div><div class="bottom">${sheet.chrome.footer}</div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "breaks",
    print: (
      sheet,
    ) => `<html><head>${metas(sheet)}</head><body><div id="nav">${sheet.chrome.menu}</div><div id="newsbody"><h1>${escapeHtml(sheet.story.title)}</h1><div class="time">${DATE(sheet.story.published)}</div>
<div class="text">${sheet.story.lines.map(({ text }) => escapeHtml(text)).join("<br><br>\n")}</div></div><div id="side">${sheet.chrome.sidebar}</div><div id="foot">${sheet.chrome.footer}</div>${sheet.chrome.scripts}</body></html>`,
  },
  {
    name: "table",
    print: (
      sheet,
    ) => `<html><head>${metas(sheet)}</head><body><table width="100%"><tr><td colspan="2">${sheet.chrome.menu}</td></tr><tr><td width="70%"><h1>${escapeHtml(sheet.story.title)}</h1>
<font size="2">${DATE(sheet.story.published)}</font>${paragraphs(sheet)}</td><td width="30%">${sheet.chrome.sidebar}</td></tr><tr><td colspan="2">${sheet.chrome.footer}</td></tr></table>${sheet.chrome.scripts}</body></html>`,
  },
];

function sectionsOf(lines: readonly StoryLine[]): string {
  let html = "";
  for (const line of lines) html += line.kind === "heading" ? `</section><section>${tag(line)}` : tag(line);
  return `<section>${html}</section>`;
}
