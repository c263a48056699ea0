/** Lists and pages that are odd and yet meant: what real outlets send, and what only looks like an article. */
import { gzipSync } from "node:zlib";
import { encode } from "#test/flow/encode.ts";
import { cms } from "#test/flow/pages/layout/modern.ts";
import { bare, redirect, status } from "./answers.ts";
import type { Answer } from "./server.ts";
import { storyOf } from "./stories.ts";

const xml = { "content-type": "application/rss+xml" };
const item = (title: string, link: string, more = "") =>
  `<item><title>${title}</title><link>${link}</link>${more}</item>`;
const rss = (items: string, more = "") => `<rss version="2.0"><channel><title>x</title>${more}${items}</channel></rss>`;

export function odd(inner: string): ReadonlyMap<string, Answer> {
  const html = cms.html(storyOf("strike"));
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, "<url><loc>https://a.example/</loc></url>"));
  const wall = `<html><head><title>同意 Cookie</title></head><body><main><h1>我們重視你的隱私</h1><p>按「同意」繼續閱讀。</p><button>同意</button></main></body></html>`;
  return new Map<string, Answer>([
    ["/relative.xml", bare(rss(item("甲", "/news/1") + item("乙", "2?utm_source=x") + item("丙", "../c/3")), xml)],
    ["/bom.xml", bare(`\ufeff<?xml version="1.0" encoding="utf-8"?>${rss(item("甲", "/news/1"))}`, xml)],
    ["/blank.xml", bare(`\n\n  <?xml version="1.0"?>${rss(item("甲", "/news/1"))}`, xml)],
    [
      "/big5.xml",
      bare(encode(`<?xml version="1.0" encoding="big5"?>${rss(item("東海鎳廠罷工進入第三週", "/news/1"))}`, "big5"), {
        "content-type": "text/xml",
      }),
    ],
    [
      "/guids.xml",
      bare(rss(item("甲", "/news/1", "<guid>same</guid>") + item("乙", "/news/2", "<guid>same</guid>")), xml),
    ],
    [
      "/html-titles.xml",
      bare(rss(item("&lt;b&gt;甲&lt;/b&gt; &amp;amp; 乙", "/news/1") + item("<![CDATA[丙 & 丁]]>", "/news/2")), xml),
    ],
    [
      "/dates.xml",
      bare(
        rss(
          item("甲", "/news/1", "<pubDate>Mon, 32 Foo 2025</pubDate>") +
            item("乙", "/news/2", "<pubDate>2099-01-01</pubDate>"),
        ),
        xml,
      ),
    ],
    ["/empty.xml", bare(rss(""), xml)],
    ["/gone.xml", status(410)],
    ["/huge-map.xml.gz", bare(bomb, { "content-type": "application/gzip" })],
    [
      "/script.xml",
      bare(rss(item("甲", "javascript:alert(1)") + item("乙", "data:text/html,x") + item("丙", "/news/3")), xml),
    ],
    ["/as-html.xml", bare(rss(item("甲", "/news/1")), { "content-type": "text/html" })],
    ["/big5", bare(encode(html.replace('<meta charset="utf-8">', ""), "big5"), { "content-type": "text/html" })],
    ["/to-inside", redirect(`${inner}/secret`)],
    [
      "/meta-refresh",
      bare(
        `<html><head><title>轉址</title><meta http-equiv="refresh" content="0; url=${inner}/secret"></head><body><p>正在轉址</p></body></html>`,
      ),
    ],
    ["/wall", bare(wall)],
    [
      "/soft-404",
      bare(
        "<html><head><title>找不到網頁</title></head><body><h1>找不到網頁</h1><p>您要的網頁不存在。</p><a href=/>回首頁</a></body></html>",
      ),
    ],
    [
      "/syndicated/20251027",
      bare(
        html
          .replace(/<link rel="canonical"[^>]*>/, "")
          .replace("</title>", '</title><link rel="canonical" href="https://other.example/story/9">'),
      ),
    ],
    [
      "/front/20251027",
      bare(
        html.replace(/<link rel="canonical"[^>]*>/, "").replace("</title>", '</title><link rel="canonical" href="/">'),
      ),
    ],
    [
      "/cookie",
      (request, response) => {
        // sends whoever has no cookie around, for ever
        if (/seen=1/.test(request.headers.cookie ?? ""))
          response.writeHead(200, { "content-type": "text/html" }).end(html);
        else response.writeHead(302, { location: "/cookie", "set-cookie": "seen=1" }).end();
      },
    ],
    ["/nothing", (_request, response) => void response.writeHead(204).end()],
    ["/zero", bare("")],
    ["/picture", bare(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), { "content-type": "image/png" })],
  ]);
}
