import {
  byline,
  escapeHtml,
  linkedData,
  links,
  metas,
  page,
  siteFooter,
  siteHeader,
  writeParts,
} from "#test/flow/pages/html.ts";
import { printDate, wordsOf } from "#test/flow/pages/words.ts";
import { type Layout, toMinute } from "./layout.ts";

/** A content-management system with a side bar, a picture, sharing and related links. */
export const cms: Layout = {
  name: "cms",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<div class="breadcrumb"><a href="/">${words.home}</a> &gt; <a href="/mining">${words.sections[2]}</a></div>
<main><article class="article"><h1>${escapeHtml(story.title)}</h1>
<div class="article-meta"><span class="author">${byline(story)}</span><time datetime="${story.published}">${printDate(story.published, "slash")}</time></div>
<div class="share-bar">${words.share}</div>
<figure class="lead"><img src="/p/1.jpg" alt=""><figcaption>${story.caption}</figcaption></figure>
<div class="article-body">${writeParts(story.parts)}
<p>${words.disclaimer}</p></div>
<section class="related-news"><h3>${words.related}</h3><ul>${links(story.related)}</ul></section></article>
<aside class="sidebar"><h3>${words.popular}</h3><ol>${links([...story.related, ...story.related])}</ol></aside></main>${siteFooter(story)}`,
      { head: metas(story) + linkedData(story) },
    );
  },
};

/** Built by scripts: class names without meaning, related news under a heading of its own. */
export const hashed: Layout = {
  name: "hashed",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<div id="__app"><div class="css-1a2b"><div class="css-9x0"><div class="css-77q"><a href="/">${story.outlet}</a>${links(words.sections, "<span>", "</span>")}</div></div>
<div class="css-mm1"><div class="css-kk2"><h1 class="css-t1">${escapeHtml(story.title)}</h1>
<div class="css-d3"><div>${byline(story)}</div><div>${words.published}：${printDate(story.published, "slash")}</div></div>
<div class="css-b8">${writeParts(story.parts, { p: (text) => `<p class="css-p0">${text}</p>` })}
<p class="css-p0">${words.editor}</p><h3 class="css-z1">${words.related}</h3>${links(story.related, '<p class="css-p0">', "</p>")}</div></div></div></div>`,
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: undefined }),
};

/** A magazine with boxes between its paragraphs: related stories, advertising, a pull quote, a newsletter. */
export const magazine: Layout = {
  name: "magazine",
  html: (story) => {
    const words = wordsOf(story);
    const boxes = [
      `<div class="inline-related"><strong>${words.related}：</strong><a href="/n/3">${escapeHtml(story.related[0]!)}</a></div>`,
      `<div class="ad-slot" id="ad-2"><span>${words.advert}</span></div>`,
      `<div class="newsletter-signup"><p>${words.follow}</p><form><input type="email"><button>OK</button></form></div>`,
    ];
    return page(
      story,
      `${siteHeader(story)}<article><header><p class="kicker">${words.sections[2]}</p><h1>${escapeHtml(story.title)}</h1>
<p class="byline">${byline(story)}</p><p class="date"><time datetime="${story.published}">${printDate(story.published, "chinese")}</time></p></header>
<div class="content">${writeParts(story.parts, { between: (i) => boxes[i] ?? "" })}</div>
<div class="author-box"><h4>${escapeHtml(story.reporter)}</h4><p>${words.follow}</p></div></article>${siteFooter(story)}`,
      { head: metas(story) },
    );
  },
};

/** Elements of its own, with paragraphs inside. */
export const custom: Layout = {
  name: "custom",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<site-header>${links(words.sections, "<nav-item>", "</nav-item>")}</site-header>
<news-article><news-headline><h1>${escapeHtml(story.title)}</h1></news-headline>
<news-byline>${byline(story)} · ${printDate(story.published, "dash")}</news-byline>
<news-body>${writeParts(story.parts, { p: (text) => `<news-paragraph>${text}</news-paragraph>` })}</news-body>
<news-share>${words.share}</news-share><related-list>${links(story.related, "<related-item>", "</related-item>")}</related-list></news-article>
<site-footer>${words.copyright}</site-footer>`,
      { head: linkedData(story) },
    );
  },
};

/** Microdata, a live header with reading time, captions inside the text. */
export const microdata: Layout = {
  name: "microdata",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<main><section itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escapeHtml(story.title)}</h1>
<p class="info"><span itemprop="author">${escapeHtml(story.reporter)}</span> <span itemprop="datePublished" content="${story.published}">${printDate(story.published, "slash")}</span>${story.updated === undefined ? "" : ` <span itemprop="dateModified" content="${story.updated}">${words.updated} ${printDate(story.updated, "slash")}</span>`}</p>
<div itemprop="articleBody">${writeParts(story.parts, { between: (i) => (i === 1 ? `<div class="photo"><img src="/2.jpg"><span class="photo-caption">${story.caption}</span></div>` : "") })}</div>
<p class="tags">${links(words.tags, "<span>#", "</span>")}</p></section></main>${siteFooter(story)}`,
    );
  },
};

/** A portal that shows other outlets' stories, with their list of more news at the end. */
export const portal: Layout = {
  name: "portal",
  html: (story) => {
    const words = wordsOf(story);
    const weekday = story.lang === "en" ? "" : " 週四";
    return page(
      story,
      `<div id="uh"><form><input name="q"></form>${links(words.sections, "<span>", "</span>")}</div><div class="caas-container"><article role="article">
<header class="caas-header"><h1>${escapeHtml(story.title)}</h1></header><div class="caas-attr"><div class="caas-attr-provider">${story.outlet}</div><div class="caas-attr-time-style"><time datetime="${story.published}">${printDate(story.published, "chinese").replace(" ", `${weekday} `)}</time></div></div>
<div class="caas-body">${writeParts(story.parts)}
<p><strong>${story.lang === "en" ? `More from ${story.outlet}` : story.lang === "zh-CN" ? `更多${story.outlet}报道` : `更多 ${story.outlet} 報導`}</strong><br>${story.related.map((text) => `<a href="/n/9">${escapeHtml(text)}</a>`).join("<br>")}</p></div></article>
<div class="caas-readmore"><button>${words.more}</button></div></div>${siteFooter(story)}`,
      { head: metas(story) },
    );
  },
};
