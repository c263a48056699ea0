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
import { linesOf, type Part, type Story } from "#test/flow/pages/story.ts";
import { printDate, wordsOf } from "#test/flow/pages/words.ts";
import { type Layout, toMinute } from "./layout.ts";

/** The copy for telephones. */
export const amp: Layout = {
  name: "amp",
  html: (story) => {
    const words = wordsOf(story);
    return `<!doctype html><html ⚡ lang="${story.lang}"><head><meta charset="utf-8"><title>${escapeHtml(story.title)}</title><link rel="canonical" href="https://www.example.com/story/${story.id}">
<script async src="https://cdn.example.com/v0.js"></script>${linkedData(story)}<style amp-custom>p{margin:1em}</style></head><body>
<amp-sidebar id="s"><ul>${links(words.sections)}</ul></amp-sidebar><header><a href="/">${story.outlet}</a></header>
<article><h1>${escapeHtml(story.title)}</h1><p class="amp-meta">${byline(story)} ${printDate(story.published, "dash")}</p><amp-img src="/1.jpg" width="600" height="400"></amp-img><p class="amp-caption">${story.caption}</p>
<div class="amp-body">${writeParts(story.parts, { between: (i) => (i === 0 ? '<amp-ad width="300" height="250" type="x"><div fallback>廣告 AD 2025</div></amp-ad>' : "") })}</div>
<amp-social-share type="line"></amp-social-share></article><amp-list><ul>${links(story.related)}</ul></amp-list><footer><p>${words.copyright}</p></footer></body></html>`;
  },
};

/** A blog system with its plug-ins: sharing, related posts, comments, links to the next and the last post. */
export const blog: Layout = {
  name: "blog",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<div id="page" class="hfeed site">${siteHeader(story)}<div id="primary" class="content-area"><main id="main">
<article id="post-812" class="post-812 post type-post hentry category-mining"><header class="entry-header"><h1 class="entry-title">${escapeHtml(story.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${story.published}">${printDate(story.published, "chinese")}</time></span><span class="byline"><a rel="author">${escapeHtml(story.reporter)}</a></span></div></header>
<div class="entry-content"><div class="wp-caption"><img src="/3.jpg"><p class="wp-caption-text">${story.caption}</p></div>${writeParts(story.parts)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${words.share}</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${words.related}</h3>${links(story.related, "<p>", "</p>")}</div></div>
<footer class="entry-footer"><span class="tags-links">${links(words.tags, "", " ")}</span></footer></article>
<nav class="post-navigation"><a href="/p/1">${words.previous}</a><a href="/p/2">${words.next}</a></nav>
<div id="comments" class="comments-area"><h2>${words.comments}</h2><ol class="comment-list"><li><p>2025-10-25 08:11: +1, 300!</p></li></ol></div></main></div>${siteFooter(story)}</div>`,
      { head: metas(story), bodyClass: "single single-post postid-812" },
    );
  },
};

/** A report that grows: newest entries first, each with its clock. */
export const live: Layout = {
  name: "live",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<main><h1>${escapeHtml(story.title)}</h1><p class="live-updated">${words.updated}：${printDate(story.updated ?? story.published, "slash")}</p>
<div class="live-blog">${entriesOf(story)
        .map(
          (parts, i) =>
            `<section class="live-entry"><time class="live-time">${String(18 - i).padStart(2, "0")}:${i}5</time>${writeParts(parts)}</section>`,
        )
        .join("\n")}</div></main>${siteFooter(story)}`,
      { head: linkedData(story) },
    );
  },
  expected: (story) => ({ updated: story.updated ?? toMinute(story.published) }),
};

function entriesOf({ parts }: Story): readonly (readonly Part[])[] {
  const entries: Part[][] = [];
  for (const part of parts) {
    if (part.kind === "p" || entries.length === 0) entries.push([part]);
    else entries.at(-1)!.push(part);
  }
  return entries;
}

/** A news agency: the place and day before the first words, the editors' codes after the last. */
export const agency: Layout = {
  name: "agency",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<div class="centralContent"><h1><span>${escapeHtml(story.title)}</span></h1><div class="updatetime"><span>${printDate(story.published, "slash")}</span>${story.updated === undefined ? "" : `<span>（${printDate(story.updated, "slash")} ${words.updated.slice(0, 2)}）</span>`}</div>
<div class="paragraph">${writeParts(withDateline(story))}<p>（${words.editor.replace("責任", "")}）1141024</p></div>
<div class="paragraph moreArticle"><h3>${words.related}</h3><ul>${links(story.related)}</ul></div></div><div class="notice">${words.copyright}</div>${siteFooter(story)}`,
    );
  },
  expected: (story) => ({
    lines: linesOf(withDateline(story)),
    published: toMinute(story.published),
    ...(story.updated !== undefined && { updated: toMinute(story.updated) }),
  }),
};

function withDateline({ parts, place, reporter, published }: Story): readonly Part[] {
  const [first, ...rest] = parts;
  const day = Number(published.slice(8, 10));
  return [{ kind: "p", text: `（山城社記者${reporter}${place}${day}日電）${linesOf([first!])[0]}` }, ...rest];
}

/** A long report cut into pages, with a box of figures in the middle. */
export const paged: Layout = {
  name: "paged",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<article><h1>${escapeHtml(story.title)}</h1><span class="date">${words.updated}：${printDate(story.updated ?? story.published, "slash")}　${words.published}：${printDate(story.published, "slash")}</span>
<div class="story">${writeParts(story.parts)}<p>【${byline(story)}】</p><div class="pages">${words.previous} <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a> <a rel="next" href="?page=2">${words.next}</a></div></div>
<p class="note">${words.disclaimer}</p></article><div class="pop"><h4>${words.popular}</h4>${links(story.related, "<div>", "</div>")}</div>${siteFooter(story)}`,
      { head: `<link rel="next" href="?page=2">` },
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: toMinute(story.updated ?? story.published) }),
};

/** An English paper: dateline in the text, sign-ups, who edited it. */
export const paper: Layout = {
  name: "paper",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<a class="skip" href="#c">Skip to content</a>${siteHeader(story)}<article id="c"><h1>${escapeHtml(story.title)}</h1><p>${byline(story)}</p><p>${words.published} ${printDate(story.published, "english")}</p>${story.updated === undefined ? "" : `<p>${words.updated} ${printDate(story.updated, "english")}</p>`}
<figure><img src="/a.jpg"><figcaption>${story.caption}</figcaption></figure>
${writeParts(inPlace(story), { between: (i) => (i === 1 ? `<p><em>${words.more}: <a href="/s/4">${escapeHtml(story.related[0]!)}</a></em></p>` : "") })}
<p><em>Reporting by ${escapeHtml(story.reporter)}; ${words.editor}</em></p><p>${words.follow}</p></article><aside>${words.popular}<ul>${links(story.related)}</ul></aside>${siteFooter(story)}`,
      {
        head: `<meta property="og:site_name" content="${story.outlet}"><meta property="article:published_time" content="${story.published}">`,
      },
    );
  },
  expected: (story) => ({
    lines: linesOf(inPlace(story)),
    ...(story.updated !== undefined && { updated: toMinute(story.updated) }),
  }),
};

function inPlace({ parts, place }: Story): readonly Part[] {
  const [first, ...rest] = parts;
  return [{ kind: "p", text: `${place} — ${linesOf([first!])[0]}` }, ...rest];
}
