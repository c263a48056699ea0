import type { Part, Story } from "./story.ts";
import { type Words, wordsOf } from "./words.ts";

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** How one layout writes the parts of a story; what it leaves out is written in the common way. */
export interface Writers {
  readonly p?: (text: string, index: number) => string;
  readonly h?: (text: string) => string;
  readonly list?: (items: readonly string[]) => string;
  readonly table?: (rows: readonly (readonly string[])[]) => string;
  readonly between?: (index: number) => string;
}

/** Table and list in the common way. */
export const commonTable = (rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows.map((row, i) => `<tr>${row.map((cell) => (i === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join("")}</tr>`).join("\n")}</tbody></table>`;
const commonList = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`;

export function writeParts(parts: readonly Part[], writers: Writers = {}): string {
  const { p = (text) => `<p>${text}</p>`, h = (text) => `<h2>${text}</h2>`, between = () => "" } = writers;
  const { list = commonList, table = commonTable } = writers;
  return parts
    .map((part, index) => {
      const written =
        part.kind === "list"
          ? list(part.items.map(escapeHtml))
          : part.kind === "table"
            ? table(part.rows.map((row) => row.map(escapeHtml)))
            : part.kind === "h"
              ? h(escapeHtml(part.text))
              : p(escapeHtml(part.text), index);
      return written + (index === parts.length - 1 ? "" : between(index));
    })
    .join("\n");
}

/** Links with texts, as lists of links. */
export const links = (texts: readonly string[], open = "<li>", close = "</li>"): string =>
  texts.map((text, i) => `${open}<a href="/news/${8100 + i}">${escapeHtml(text)}</a>${close}`).join("\n");

export interface Frame {
  readonly head?: string;
  readonly lang?: string;
  readonly charset?: string;
  readonly bodyClass?: string;
}

/** A whole page of a title and a body. */
export function page(
  story: Story,
  body: string,
  { head = "", lang, charset = "utf-8", bodyClass }: Frame = {},
): string {
  return `<!DOCTYPE html>
<html lang="${lang ?? story.lang}"><head><meta charset="${charset}"><title>${escapeHtml(story.title)} | ${story.outlet}</title>
${head}<link rel="stylesheet" href="/a.css"><script>window.dataLayer=[{price:998}];</script></head>
<body${bodyClass === undefined ? "" : ` class="${bodyClass}"`}>
${body}
<script src="/b.js"></script></body></html>`;
}

export function siteHeader(story: Story, words: Words = wordsOf(story)): string {
  return `<header class="site-header"><a class="logo" href="/">${story.outlet}</a><nav><ul>${links([words.home, ...words.sections])}</ul></nav></header>`;
}

export function siteFooter(story: Story, words: Words = wordsOf(story)): string {
  return `<footer class="site-footer"><ul>${links(words.sections)}</ul><p>${words.copyright} ${story.outlet}</p></footer>`;
}

export function metas(story: Story): string {
  return [
    `<meta property="og:title" content="${escapeHtml(story.title)}">`,
    `<meta property="og:site_name" content="${story.outlet}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="article:published_time" content="${story.published}">`,
    ...(story.updated === undefined ? [] : [`<meta property="article:modified_time" content="${story.updated}">`]),
    `<meta name="author" content="${escapeHtml(story.reporter)}">`,
  ].join("\n");
}

export function linkedData(story: Story): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    datePublished: story.published,
    ...(story.updated !== undefined && { dateModified: story.updated }),
    author: { "@type": "Person", name: story.reporter },
    publisher: { "@type": "Organization", name: story.outlet },
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** The line that names who wrote a story, as its language prints it. */
export function byline(story: Story): string {
  if (story.lang === "en") return `By ${story.reporter}`;
  return story.lang === "zh-CN"
    ? `${story.outlet}记者 ${story.reporter} ${story.place}报道`
    : `記者${story.reporter}／${story.place}報導`;
}
