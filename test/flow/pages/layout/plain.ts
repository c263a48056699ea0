import { byline, escapeHtml, links, metas, page, siteFooter, siteHeader, writeParts } from "#test/flow/pages/html.ts";
import type { Part, Story } from "#test/flow/pages/story.ts";
import { linesOf } from "#test/flow/pages/story.ts";
import { printDate, wordsOf } from "#test/flow/pages/words.ts";
import { type Layout, toDay, toMinute } from "./layout.ts";

/** A pile of divs: no paragraph, no article. */
export const divs: Layout = {
  name: "divs",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<div class="top">${links([words.home, ...words.sections], "<div>", "</div>")}</div><div class="wrap"><div class="left">
<div class="tit">${escapeHtml(story.title)}</div><div class="inf">${words.published}：${printDate(story.published, "dash")}　${byline(story)}</div>
<div class="txt">${writeParts(story.parts, { p: (text) => `<div>${text}</div>`, h: (text) => `<div><b>${text}</b></div>`, list: (items) => items.map((item) => `<div>${item}</div>`).join("") })}
<div>${words.editor}</div></div><div class="nav2"><a href="/1">${words.previous}</a> <a href="/2">${words.next}</a></div></div>
<div class="right"><div>${words.popular}</div>${links(story.related, "<div>", "</div>")}</div></div><div class="bot">${words.copyright}</div>`,
      {
        head: `<meta name="description" content="${escapeHtml(linesOf(story.parts)[0]!)}"><meta property="og:title" content="${escapeHtml(story.title)}">`,
      },
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: undefined }),
};

/** One block of text, its paragraphs set apart by line breaks. */
export const breaks: Layout = {
  name: "breaks",
  html: (story) => {
    const words = wordsOf(story);
    const text = (part: Part) => linesOf([part]).map(escapeHtml).join("<br>\n");
    return page(
      story,
      `${siteHeader(story)}<div id="main"><h1>${escapeHtml(story.title)}</h1><div class="date">${printDate(story.published, "slash")}</div>
<div id="content">${byline(story)}<br><br>
${story.parts.map(text).join("<br><br>\n　　")}<br><br>
${words.editor}<br><br>${words.disclaimer}</div></div>${siteFooter(story)}`,
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: undefined }),
};

/** The copy for printers. */
export const print: Layout = {
  name: "print",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<div class="print"><p><a href="javascript:window.print()">${story.lang === "en" ? "Print this page" : "列印本頁"}</a></p><h2>${escapeHtml(story.title)}</h2>
<p>${story.outlet} ${printDate(story.published, "dash")}</p><hr>${writeParts(story.parts, { h: (text) => `<p><b>${text}</b></p>` })}<hr>
<p>${story.lang === "en" ? "Source" : story.lang === "zh-CN" ? "原文网址" : "原文網址"}: https://www.example.com/news/2025/8123</p><p>${words.copyright}</p></div>`,
      {
        head: `<meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.com/news/2025/8123">`,
      },
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: undefined }),
};

/** Only the beginning is there; the rest is for who pays. */
export const paywall: Layout = {
  name: "paywall",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `${siteHeader(story)}<article><h1>${escapeHtml(story.title)}</h1><div class="meta">${byline(story)}　${printDate(story.published, "slash")}</div>
<div class="article-content">${writeParts(free(story))}<div class="paywall fade"><p>${words.subscribe}</p><a class="btn" href="/pay">${words.more}</a></div></div></article>
<section class="recommend"><h2>${words.popular}</h2><ul>${links(story.related)}</ul></section>${siteFooter(story)}`,
      { head: metas(story) },
    );
  },
  expected: (story) => ({ lines: linesOf(free(story)) }),
};

const free = (story: Story): readonly Part[] => story.parts.slice(0, 2);

/** Tables for layout, fonts and spacer pictures; Big5. */
export const tables: Layout = {
  name: "tables",
  charset: "big5",
  html: (story) => {
    const words = wordsOf(story);
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>${escapeHtml(story.title)}</title></head><body bgcolor=#ffffff>
<table width=760 border=0><tr><td colspan=3><font size=5>${story.outlet}</font></td></tr><tr><td width=120 valign=top>${links([words.home, ...words.sections], "", "<br>")}</td>
<td width=480 valign=top><table border=0><tr><td><font size=4><b>${escapeHtml(story.title)}</b></font></td></tr><tr><td align=right><font size=2 color=gray>${byline(story)} ${printDate(story.published, "roc")}</font></td></tr>
<tr><td>${writeParts(story.parts, { p: (text) => `<p>　　<font size=3>${text}</font>`, h: (text) => `<p><b>${text}</b>`, table: (rows) => `<table border=1>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join("")}`).join("")}</table>` })}</td></tr></table></td>
<td width=160 valign=top><b>${words.popular}</b><br>${links(story.related, "", "<br>")}</td></tr></table>
<center><font size=1>${words.copyright.replace("©", "(c)")}</font></center></body></html>`;
  },
  expected: (story) => ({ published: toDay(story.published), updated: undefined }),
};

/** A portal of the mainland in GB 18030, declared as gb2312. */
export const gb: Layout = {
  name: "gb",
  charset: "gb18030",
  html: (story) => {
    const words = wordsOf(story);
    return page(
      story,
      `<div class="topnav">${links(words.sections, "", " | ")}</div><div class="main"><h1 id="artibodyTitle">${escapeHtml(story.title)}</h1>
<div class="artInfo"><span id="pub_date">${printDate(story.published, "chinese")}</span> <span id="media_name">${story.outlet}</span></div>
<div class="articleContent" id="artibody">${writeParts(story.parts, { p: (text) => `<p>　　${text}</p>`, h: (text) => `<p>　　<strong>${text}</strong></p>` })}
<p>　　${words.editor}</p></div><div class="shareBox">${words.share}</div><div class="xgxw"><h3>${words.related}</h3><ul>${links(story.related)}</ul></div></div>
<div class="footer">${words.copyright}</div>`,
      { charset: "gb2312" },
    );
  },
  expected: (story) => ({ published: toMinute(story.published), updated: undefined }),
};
