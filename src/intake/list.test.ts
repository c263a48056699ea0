import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Problem, ProblemError } from "#model";
import { toDetected } from "./detect.ts";
import { readList } from "./list.ts";

const URL_ = "https://news.example/feed";
const read = (text: string | Uint8Array, options: { isCut?: boolean; keep?: string; url?: string } = {}) =>
  readList(
    typeof text === "string" ? Buffer.from(text) : text,
    { url: options.url ?? URL_ },
    { isCut: false, ...options },
  );

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("no problem");
}

const item = (n: number, more = "") =>
  `<item><title>北嶺銅礦第${n}季增產5%</title><link>https://news.example/n/${n}?utm_source=rss</link><guid>g${n}</guid><pubDate>Thu, 23 Oct 2025 08:0${n}:00 +0800</pubDate>${more}</item>`;
const rss = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>山城財經</title>${items}</channel></rss>`;

describe("feeds", () => {
  it("RSS 2.0 with dates and canonical addresses", () => {
    expect(read(rss(item(1) + item(2)))).toEqual({
      form: "rss",
      items: [1, 2].map((n) => ({
        address: `https://news.example/n/${n}`,
        title: `北嶺銅礦第${n}季增產5%`,
        published: `2025-10-23T08:0${n}:00+0800`,
        id: `g${n}`,
      })),
    });
  });

  it("RSS 0.91, and a guid that is the link", () => {
    const old = '<rss version="0.91"><channel><item><title>甲</title><link>/n/1</link></item></channel></rss>';
    expect(read(old).items).toEqual([{ address: "https://news.example/n/1", title: "甲" }]);
    const guid = rss("<item><title>乙</title><guid>https://news.example/n/2</guid></item>");
    expect(read(guid).items[0]?.address).toBe("https://news.example/n/2");
  });

  it("Atom with its next page and full content", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>礦</title><link rel="next" href="?page=2"/><entry><title type="html">銅 &lt;b&gt;5%&lt;/b&gt;</title><link rel="amphtml" href="/n/1/amp"/><link href="/n/1"/><id>urn:1</id><published>2025-10-23T00:00:00Z</published><updated>2025-10-24T00:00:00Z</updated><content type="html">&lt;p&gt;內文&lt;/p&gt;</content></entry></feed>`;
    expect(read(atom)).toEqual({
      form: "atom",
      items: [
        {
          address: "https://news.example/n/1",
          title: "銅 5%",
          published: "2025-10-23T00:00:00Z",
          updated: "2025-10-24T00:00:00Z",
          id: "urn:1",
          text: "<p>內文</p>",
        },
      ],
      next: "https://news.example/feed?page=2",
    });
  });

  it("RDF and JSON Feed", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>礦</title></channel><item rdf:about="https://news.example/n/1"><title>甲</title><link>https://news.example/n/1</link><dc:date>2025-10-23T08:00+08:00</dc:date></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject({ form: "rdf", items: [{ published: "2025-10-23T08:00+08:00" }] });
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "礦",
      next_url: "/feed.json?p=2",
      items: [{ id: "1", url: "https://news.example/n/1", title: "甲", date_published: "2025-10-23T08:00:00+08:00" }],
    });
    expect(read(json)).toMatchObject({
      form: "json-feed",
      items: [{ address: "https://news.example/n/1", published: "2025-10-23T08:00:00+08:00" }],
      next: "https://news.example/feed.json?p=2",
    });
  });

  it("tells what it passes over: items without link, doubles, other paths", () => {
    const list = read(
      rss(`${item(1)}${item(1)}<item><title>無連結</title></item><item><link>https://news.example/x/9</link></item>`),
      {
        keep: "/n/",
      },
    );
    expect(list.items.length).toBe(1);
    expect(list.notes).toEqual([
      { code: "double", count: 1 },
      { code: "no-link", count: 1 },
      { code: "not-kept", count: 1 },
    ]);
  });

  it("that break off give the items that are whole", () => {
    const whole = rss(item(1) + item(2) + item(3));
    for (const end of [whole.indexOf("g3"), whole.length - 20, whole.indexOf("第3季") + 1]) {
      const list = read(whole.slice(0, end));
      expect(list.items.map(({ id }) => id)).toEqual(
        end > whole.indexOf("</channel>") ? ["g1", "g2", "g3"] : ["g1", "g2"],
      );
      expect(list.notes?.some(({ code }) => code === "cut")).toBe(true);
    }
    const bytes = Buffer.from(whole).subarray(0, Buffer.from(whole.slice(0, whole.indexOf("北", 400))).length + 1);
    expect(read(bytes, { isCut: true }).items.length).toBeGreaterThan(0); // cut inside a character
  });

  it("with broken markup are read by the forgiving parser", () => {
    const list = read(rss(`<item><title>甲 & 乙</title><link>https://news.example/n/1</item>${item(2)}`));
    expect(list.items.map(({ address }) => address)).toContain("https://news.example/n/2");
    expect(list.notes).toContainEqual({ code: "bad-markup", count: 1 });
  });

  it("may be empty", () => expect(read(rss("")).items).toEqual([]));
});

describe("hostile XML", () => {
  it("expands no entity that it declares", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY s SYSTEM "file:///etc/passwd">]>`;
    const list = read(bomb + rss("<item><title>&b;&s;</title><link>https://news.example/n/1</link></item>").slice(38));
    expect(list.items[0]?.title ?? "").not.toMatch(/aaaa|root:/);
  });

  it.each([
    ["depth", `${item(1)}${"<d>".repeat(100_000)}`],
    ["signs", `${item(1)}<item><title>${"<".repeat(500_000)}</title></item>`],
    ["sections", `${item(1)}<item><title>${"<![CDATA[".repeat(100_000)}</title></item>`],
    ["comments", `${item(1)}${"<!--".repeat(100_000)}`],
  ])("%s cost no more than the list", (_what, items) => {
    let told: string | number;
    try {
      told = read(rss(items)).items.length;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      told = error.problem.code;
    }
    expect([1, "source.bad-list"]).toContain(told);
  });

  it("holds a limited number of items", () => {
    const list = read(rss(Array.from({ length: 2_100 }, (_, n) => `<item><link>/n/${n}</link></item>`).join("")));
    expect(list.items.length).toBe(2_000);
    expect(list.notes).toEqual([{ code: "over-limit", count: 100 }]);
  });
});

describe("site maps", () => {
  const url = (n: number, day: string) =>
    `<url><loc>https://news.example/n/${n}</loc><news:news><news:publication><news:name>礦</news:name></news:publication><news:publication_date>${day}T08:00:00+08:00</news:publication_date><news:title>銅 &amp; 鎳${n}</news:title></news:news></url>`;
  const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${url(1, "2025-10-22")}${url(2, "2025-10-23")}</urlset>`;

  it("for news, packed or not, newest first", () => {
    for (const bytes of [Buffer.from(map), gzipSync(map)]) {
      expect(read(bytes)).toEqual({
        form: "sitemap",
        items: [
          { address: "https://news.example/n/2", title: "銅 & 鎳2", published: "2025-10-23T08:00:00+08:00" },
          { address: "https://news.example/n/1", title: "銅 & 鎳1", published: "2025-10-22T08:00:00+08:00" },
        ],
      });
    }
  });

  it("that break off give what is whole", () => {
    const list = read(map.slice(0, map.indexOf("鎳2")));
    expect(list.items.map(({ address }) => address)).toEqual(["https://news.example/n/1"]);
    expect(list.notes).toEqual([{ code: "cut", count: 1 }]);
  });

  it("an index names its maps: news first, then newest, a limited number", () => {
    const maps = Array.from(
      { length: 60 },
      (_, n) =>
        `<sitemap><loc>/map-${n}.xml</loc><lastmod>2025-01-${String((n % 28) + 1).padStart(2, "0")}</lastmod></sitemap>`,
    );
    const list = read(`<sitemapindex>${maps.join("")}<sitemap><loc>/news.xml</loc></sitemap></sitemapindex>`);
    expect(list.form).toBe("sitemap-index");
    expect(list.lists?.length).toBe(50);
    expect(list.lists?.slice(0, 2)).toEqual(["https://news.example/news.xml", "https://news.example/map-27.xml"]);
  });

  it("a packed bomb is refused", () => {
    expect(problemOf(() => read(gzipSync(Buffer.alloc(40_000_000))))).toMatchObject({ code: "input.too-large" });
  });
});

describe("what is no list", () => {
  it.each([
    ["plain words", "只是一段文字。"],
    ["another XML", '<?xml version="1.0"?><svg></svg>'],
    ["JSON", '{"a":1}'],
    ["nothing", "  "],
  ])("%s", (_what, text) => expect(problemOf(() => read(text)).code).toBe("source.bad-list"));

  it("a page without links to articles", () => {
    expect(problemOf(() => read("<html><body><a href=/>首頁</a></body></html>")).code).toBe("source.no-items");
  });
});

const headlines = [
  "北嶺銅礦第三季增產百分之五",
  "東海鎳廠罷工進入第三週",
  "南湖鋰礦減產三成至少兩季",
  "西谷煤礦透水十二人獲救",
  "稀土分離廠取得聯合貸款",
];
const around = (main: string, head = "") =>
  `<!doctype html><html><head><title>礦業 | 山城財經</title>${head}</head><body><header><nav><a href="/">首頁</a><a href="/news/20250101001">請加入會員享受更多優惠內容</a></nav></header>${main}
<aside class="sidebar"><a href="/news/20240101999">本月最多人閱讀的十篇文章</a></aside><footer><a href="/about/2025">關於我們與著作權聲明的說明</a></footer></body></html>`;
const layouts: Readonly<Record<string, string>> = {
  "a list": `<main><ul>${headlines.map((title, n) => `<li><a href="/news/2025102400${n}">${title}</a><time datetime="2025-10-24T0${n}:00+08:00">x</time></li>`).join("")}</ul></main>`,
  cards: `<div class="news-list">${headlines.map((title, n) => `<div class="card"><a href="/story/12345${n}"><img src="/${n}.jpg"></a><h3><a href="/story/12345${n}">${title}</a></h3><p>摘要</p><a href="/story/12345${n}">閱讀全文</a></div>`).join("")}</div>`,
  "one link a card": `<section id="content">${headlines.map((title, n) => `<a class="item" href="https://www.news.example/2025/10/2${n}/mine-${n}/"><div><h2>${title}</h2></div></a>`).join("")}</section>`,
  "a table": `<table>${headlines.map((title, n) => `<tr><td>10/2${n}</td><td><a href="show.asp?id=881${n}">${title}</a></td></tr>`).join("")}</table>`,
  slugs: `<main>${headlines.map((title, n) => `<h2><a href="/mining/copper-output-rises-${n}">${title}</a></h2>`).join("")}</main>`,
  divs: `<div class="x1">${headlines.map((title, n) => `<div><a href="/a/87654${n}">${title}</a></div>`).join("")}</div>`,
};

describe("pages of links", () => {
  it.each(Object.entries(layouts))("%s", (_name, main) => {
    const page = around(`${main}<div class="pagination"><a href="?page=2">下一頁</a></div>`);
    const list = read(page, { url: "https://news.example/mining/list" });
    expect(list.form).toBe("listing");
    expect(list.items.map(({ title }) => title)).toEqual(headlines);
    expect(list.next).toBe("https://news.example/mining/list?page=2");
  });

  it("take the date that stands in the same row", () => {
    const list = read(around(layouts["a list"]!), { url: "https://news.example/mining" });
    expect(list.items.map(({ published }) => published)).toEqual(
      [0, 1, 2, 3, 4].map((n) => `2025-10-24T0${n}:00+08:00`),
    );
  });

  it("are told from articles, and offer their feeds", () => {
    const feeds = '<link rel="alternate" type="application/rss+xml" title="礦業" href="/rss/mining">';
    const at = { url: "https://news.example/mining" };
    expect(toDetected({ bytes: Buffer.from(around(layouts.cards!, feeds)), ...at })).toEqual({
      kind: "listing",
      form: "listing",
      address: at.url,
      title: "礦業 | 山城財經",
      items: 5,
      feeds: [{ address: "https://news.example/rss/mining", title: "礦業" }],
    });
    const article = around(layouts.cards!, '<meta property="og:type" content="article">');
    expect(toDetected({ bytes: Buffer.from(article), ...at }).kind).toBe("page");
    expect(toDetected({ bytes: Buffer.from(rss(item(1))), ...at })).toMatchObject({
      kind: "feed",
      form: "rss",
      items: 1,
    });
  });
});
