/** Pages that name feeds, in the head as outlets do, and robots.txt that names a site map. */
import { body } from "./answers.ts";
import type { Answer } from "./server.ts";

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
const title = (n: number): string => `南灣礦業第${n}號公報：出貨與庫存的數字`;
const path = (n: number): string => `/news/${20251100 + n}`;
const xml = { "content-type": "application/rss+xml" };

function feed(name: string, numbers: readonly number[]): Answer {
  const items = numbers.map((n) => `<item><title>${title(n)}</title><link>${path(n)}</link></item>`);
  return body(`<rss version="2.0"><channel><title>${name}</title>${items.join("")}</channel></rss>`, xml);
}

function page(
  name: string,
  numbers: readonly number[],
  feeds: readonly (readonly [href: string, title: string])[],
): Answer {
  const links = feeds.map(
    ([href, of]) => `<link rel="alternate" type="application/rss+xml" title="${of}" href="${href}">`,
  );
  const rows = numbers.map((n) => `<li><a href="${path(n)}">${title(n)}</a></li>`);
  return body(
    `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>${name}</title>${links.join("")}</head><body><main><h1>${name}</h1><p>南灣報每天報導礦業。</p><ul>${rows.join("")}</ul></main></body></html>`,
  );
}

export function signs(base: string): ReadonlyMap<string, Answer> {
  const comments = ["/comments/feed", "南灣報 留言"] as const;
  return new Map<string, Answer>([
    [
      "/robots.txt",
      body(`User-agent: *\nDisallow: /closed/\nSitemap: ${base}/map.xml\n`, { "content-type": "text/plain" }),
    ],
    ["/mining/", page("礦業", range(0, 10), [comments, ["/all.xml", "全部"], ["/mining.xml", "礦業"]])],
    ["/desk/", page("編輯台", range(0, 10), [["/all.xml", "全部"]])],
    ["/welcome", page("南灣報", [], [comments, ["/all.xml", "全部"]])],
    [path(3), page(title(3), [], [["/all.xml", "全部"]])],
    ["/mining.xml", feed("南灣報 礦業", range(1, 9))],
    ["/all.xml", feed("南灣報", range(40, 60))],
    ["/comments/feed", feed("留言", range(0, 10))],
    [
      "/map.xml",
      body(`<urlset><url><loc>${base}${path(3)}</loc></url></urlset>`, { "content-type": "application/xml" }),
    ],
  ]);
}
