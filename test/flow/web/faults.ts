import { gzipSync } from "node:zlib";
import { encode } from "#test/flow/encode.ts";
import { cms } from "#test/flow/pages/layout/modern.ts";
import { agency, amp } from "#test/flow/pages/layout/other.ts";
import { print } from "#test/flow/pages/layout/plain.ts";
import { badChunk, bare, body, bomb, drip, inTurn, redirect, short, stall, status } from "./answers.ts";
import type { Answer } from "./server.ts";
import { storyOf, toBytes } from "./stories.ts";

/** The page that says 4.5 at the first visit and 4.2 afterwards, without a word about it. */
export const CHANGED = ["4.5萬噸", "4.2萬噸"] as const;

const output = (tonnes: string): string =>
  `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>南坑錫礦上半年產量公布</title><meta property="article:published_time" content="2025-08-01T09:00:00+08:00"></head><body><article><h1>南坑錫礦上半年產量公布</h1><p>南坑錫業1日公布，上半年精礦產量為${tonnes}，符合公司年初提出的區間，下半年將維持同樣的開採計畫。</p><p>公司表示，選礦回收率為71%，每噸精礦的現金成本約為9,600美元，運費沒有明顯變化。</p><p>錫價7月均價為每噸33,400美元，比6月上漲2.1%，公司未調整全年目標。</p></article></body></html>`;

/** Every way in which a host can go wrong, each under its own path. `inner` is an address in a private network. */
export function faults(base: string, inner: string): ReadonlyMap<string, Answer> {
  const good = toBytes(cms, storyOf("copper"));
  const plain = toBytes(agency, storyOf("rare"));
  const html = cms.html(storyOf("strike"));
  const canonical = `<link rel="canonical" href="${base}/fold/20251020">`;
  const folded = (page: string) =>
    page.replace(/<link rel="canonical"[^>]*>/, "").replace("</title>", `</title>${canonical}`);
  const item = (path: string, title: string) => `<item><title>${title}</title><link>${base}${path}</link></item>`;
  const feed = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
  const xml = { "content-type": "application/rss+xml" };
  const pages: [string, Answer][] = [
    ["/robots.txt", body("User-agent: *\nDisallow: /never/\n", { "content-type": "text/plain" })],
    ["/slow", drip(good, 20, 15)],
    ["/stalled", stall(good)],
    ["/flaky", inTurn(status(500), body(plain))],
    ["/same", body(good)],
    ["/same-bytes", bare(good)],
    ["/loop", redirect("/loop")],
    ["/ring", redirect("/ring-2")],
    ["/ring-2", redirect("/ring")],
    ...Array.from({ length: 9 }, (_, n): [string, Answer] => [
      `/chain-${n}`,
      redirect(n === 8 ? "/same" : `/chain-${n + 1}`),
    ]),
    ["/moved", redirect("/moved-2", 301)],
    ["/moved-2", redirect("/same", 308)],
    [
      "/big5-as-utf8",
      bare(encode(html.replace('<meta charset="utf-8">', ""), "big5"), { "content-type": "text/html; charset=utf-8" }),
    ],
    [
      "/utf8-as-big5",
      bare(html.replace('charset="utf-8"', 'charset="big5"'), { "content-type": "text/html; charset=big5" }),
    ],
    ["/bomb", bomb(200_000_000)],
    ["/short", short(good)],
    ["/bad-chunk", badChunk(good)],
    ["/changed", inTurn(bare(output(CHANGED[0])), bare(output(CHANGED[1])))],
    ["/never/8123", body(good)],
    ["/none", status(404)],
    ["/gone", status(410)],
    ["/busy", inTurn(status(429, { "retry-after": "7" }), body(plain))],
    ["/away", status(503, { "retry-after": "Thu, 06 Nov 2025 00:00:30 GMT" })],
    ["/leak", redirect(`${inner}/secret`)],
    ["/fold/20251020", body(folded(html))],
    ["/fold/20251020/amp", body(folded(amp.html(storyOf("strike"))))],
    ["/fold/20251020/print", body(folded(print.html(storyOf("strike"))))],
    ["/no-story", body("<html><body><form><input name=a><button>送出</button></form></body></html>")],
    ["/bad.xml", bare(feed(`<item><title>甲 & 乙</title><link>${base}/same</item>${item("/changed", "丙")}`), xml)],
    [
      "/double.xml",
      bare(
        feed(item("/same", "甲") + item("/same?utm_source=x", "甲") + item("/same#top", "甲") + item("/changed", "乙")),
        xml,
      ),
    ],
    ["/no-link.xml", bare(feed(`<item><title>無連結</title></item>${item("/same", "甲")}`), xml)],
    [
      "/short.xml",
      short(Buffer.from(feed(item("/same", "甲") + item("/changed", "乙") + item("/slow", "丙")).slice(0, -60)), xml),
    ],
    [
      "/entities.xml",
      bare(
        `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>${feed(item("/same", "&b;&b;"))}`,
        xml,
      ),
    ],
    [
      "/map.xml.gz",
      bare(gzipSync(`<urlset><url><loc>${base}/same</loc></url></urlset>`), { "content-type": "application/gzip" }),
    ],
  ];
  return new Map(pages);
}
