import { escapeHtml } from "#test/flow/pages/html.ts";
import type { Placed } from "./stories.ts";

const mail = (iso: string): string => new Date(iso).toUTCString();

export function rss(base: string, placed: readonly Placed[], more = ""): string {
  const items = placed.map(
    ({ path, story }) =>
      `<item><title>${escapeHtml(story.title)}</title><link>${base}${path}?utm_source=rss&amp;utm_medium=feed</link><guid isPermaLink="false">${story.id}</guid><pubDate>${mail(story.published)}</pubDate><description>${escapeHtml(story.caption)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>山城財經</title><link>${base}/</link><description>礦業</description>${items.join("\n")}${more}</channel></rss>`;
}

export function atom(base: string, placed: readonly Placed[]): string {
  const entries = placed.map(
    ({ path, story }) =>
      `<entry><title>${escapeHtml(story.title)}</title><link rel="alternate" href="${path}"/><link rel="amphtml" href="${path}/amp"/><id>tag:${story.id}</id><published>${story.published}</published><updated>${story.updated ?? story.published}</updated></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>海港通訊</title><id>${base}/</id><updated>2025-11-06T00:00:00Z</updated>${entries.join("\n")}</feed>`;
}

export function jsonFeed(base: string, placed: readonly Placed[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "海港通訊",
    home_page_url: base,
    items: placed.map(({ path, story }) => ({
      id: story.id,
      url: `${base}${path}`,
      title: story.title,
      date_published: story.published,
      ...(story.updated !== undefined && { date_modified: story.updated }),
    })),
  });
}

export function newsSitemap(base: string, placed: readonly Placed[]): string {
  const urls = placed.map(
    ({ path, story }) =>
      `<url><loc>${base}${path}</loc><news:news><news:publication><news:name>${story.outlet}</news:name><news:language>zh-tw</news:language></news:publication><news:publication_date>${story.published}</news:publication_date><news:title>${escapeHtml(story.title)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("\n")}</urlset>`;
}

export function sitemapIndex(base: string, paths: readonly string[]): string {
  const maps = paths.map((path) => `<sitemap><loc>${base}${path}</loc><lastmod>2025-11-06</lastmod></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join("")}</sitemapindex>`;
}

/** A page of a topic: its links in the main part, others around it, and where the next page is. */
export function listing(placed: readonly Placed[], next?: string): string {
  const rows = placed.map(
    ({ path, story }) =>
      `<li class="item"><a href="${path}"><img src="/i.jpg" alt=""></a><h3><a href="${path}?from=list">${escapeHtml(story.title)}</a></h3><time datetime="${story.published}">x</time><a href="${path}">閱讀全文</a></li>`,
  );
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>礦業專題</title><link rel="alternate" type="application/rss+xml" title="礦業" href="/rss"></head><body><header class="top"><nav><a href="/">首頁</a><a href="/news/20250101001">現在加入會員享受更多優惠內容</a></nav></header>
<main><h1>礦業</h1><ul class="news-list">${rows.join("\n")}</ul>${next === undefined ? "" : `<div class="pagination"><a rel="next" href="${next}">下一頁</a></div>`}</main>
<aside class="hot"><h3>熱門</h3><a href="/news/20240909009">本月最多人閱讀的十篇文章排行榜</a></aside><footer><a href="/about">關於我們</a></footer></body></html>`;
}
