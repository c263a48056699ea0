/** Articles that are printed over several pages, in the ways in which outlets do it, and what goes wrong with them. */
import { bare, body, inTurn, redirect, status } from "./answers.ts";
import type { Answer } from "./server.ts";

const LEAD = "東嶺礦業公布第三季營運報告，銅與鎳的產量同時增加，財測維持不變，董事會月底開會。";
const NOTE = "本報告的數字以公司申報為準，四捨五入到小數第一位，幣別除另有說明外都是美元。";
/** What each part says that no other does. */
export const SAID = [
  "東嶺礦業第三季銅產量為3.6萬噸，較去年同期增加8%，公司說主要是西坑的品位提高，選廠的回收率也上升了兩個百分點。",
  "鎳產量為1.2萬噸，較前一季減少5%，公司解釋九月的檢修停了十一天，十月已經恢復滿載，全年目標沒有改變。",
  "第三季資本支出為2.4億美元，其中1.5億美元用在尾礦庫的加高，其餘是車隊與變電站的更新，年底以前還要再支出0.9億美元。",
] as const;

type Link = readonly [words: string, href: string, rel?: string];

/** A part with the lead and the note that all of them print. */
function part(title: string, said: readonly string[], links: readonly Link[], more = ""): string {
  const pager = links.map(
    ([words, href, rel]) => `<a href="${href}"${rel === undefined ? "" : ` rel="${rel}"`}>${words}</a>`,
  );
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="東嶺報">
<meta property="article:published_time" content="2025-10-30T08:00:00+08:00">${more}</head><body><nav><a href="/">首頁</a><a href="/mining/2">2</a></nav>
<article><h1>${title}</h1><p>${LEAD}</p>${said.map((one) => `<p>${one}</p>`).join("\n")}<p>${NOTE}</p></article>
<div class="pages">${pager.join(" ")}</div><div class="comments"><a href="?page=7">7</a></div></body></html>`;
}

const TITLE = "東嶺第三季銅產量增8%";
const titled = (n: number) => `${TITLE}（第${n}種）`;

/** Parts whose addresses are made by `at`, each naming the one before and after and all by number. */
function series(n: number, at: (part: number) => string): [string, Answer][] {
  return SAID.map((said, i): [string, Answer] => {
    const links: Link[] = SAID.flatMap((_, k): Link[] => (k === i ? [] : [[String(k + 1), at(k + 1)]]));
    const next: Link[] = i + 1 < SAID.length ? [["下一頁", at(i + 2), "next"]] : [];
    return [at(i + 1), body(part(titled(n), [said], [...links, ...next]))];
  });
}

/** The first parts of articles that come in whole, by how they are cut. */
export const WHOLE_PARTS = [
  "/q/20251030",
  "/f/20251030",
  "/r/20251030",
  "/u/20251030.html",
  "/v/20251030",
  "/l/20251030",
];

/** First parts whose second fails once, is gone, fails for ever, is corrected later. */
export const OTHER_PARTS = {
  late: "/late/20251030",
  hole: "/hole/20251030",
  away: "/away/20251030",
  mended: "/mended/20251030",
};

export function parts(base: string, elsewhere: string): ReadonlyMap<string, Answer> {
  const two = (n: number, path: string, second: Answer): [string, Answer][] => [
    [
      path,
      body(
        part(
          titled(n),
          [SAID[0]],
          [
            ["2", `${path}?page=2`],
            ["3", `${path}?page=3`],
          ],
        ),
      ),
    ],
    [`${path}?page=2`, second],
    [`${path}?page=3`, body(part(titled(n), [SAID[2]], [["1", path]]))],
  ];
  const second = (n: number) => part(titled(n), [SAID[1]], []);
  const listed = [...WHOLE_PARTS, OTHER_PARTS.late, OTHER_PARTS.hole, OTHER_PARTS.away].map(
    (path) => `<item><title>${TITLE}</title><link>${base}${path}</link></item>`,
  );
  const pages: [string, Answer][] = [
    [
      "/rss",
      body(`<rss version="2.0"><channel><title>東嶺報</title>${listed.join("")}</channel></rss>`, {
        "content-type": "application/rss+xml",
      }),
    ],
    ...series(1, (k) => (k === 1 ? "/q/20251030" : `/q/20251030?page=${k}`)),
    ...series(2, (k) => (k === 1 ? "/f/20251030" : `/f/20251030/${k}`)),
    // only the next one is named, in the head
    ...SAID.map((said, i): [string, Answer] => [
      i === 0 ? "/r/20251030" : `/r/20251030/page/${i + 1}`,
      body(part(titled(3), [said], [], i < 2 ? `<link rel="next" href="/r/20251030/page/${i + 2}">` : "")),
    ]),
    ...series(4, (k) => (k === 1 ? "/u/20251030.html" : `/u/20251030_${k}.html`)),
    // one page has it all; its parts are never asked for
    [
      "/v/20251030",
      body(
        part(
          titled(5),
          [SAID[0]],
          [
            ["2", "?page=2"],
            ["3", "?page=3"],
            ["全文閱讀", "?page=all"],
          ],
        ),
      ),
    ],
    ["/v/20251030?page=all", body(part(titled(5), SAID, []))],
    // the page that has it all is another one: the parts are taken
    ...series(6, (k) => (k === 1 ? "/l/20251030" : `/l/20251030?page=${k}`)).map(([path, answer]): [string, Answer] =>
      path === "/l/20251030"
        ? [
            path,
            body(
              part(
                titled(6),
                [SAID[0]],
                [
                  ["2", "?page=2"],
                  ["3", "?page=3"],
                  ["全文", "?page=all"],
                ],
              ),
            ),
          ]
        : [path, answer],
    ),
    ["/l/20251030?page=all", body("<html><body><p>登入後閱讀全文</p></body></html>")],
    ...two(7, "/late/20251030", inTurn(status(500), body(second(7)))),
    ...two(8, "/hole/20251030", status(404)),
    ...two(9, "/away/20251030", status(503)),
    ...two(10, "/out/20251030", redirect(`${elsewhere}/news/20251000-copper`)),
    ...two(11, "/kept/20251030", redirect("/closed/2")),
    ["/robots.txt", body("User-agent: *\nDisallow: /closed/\n", { "content-type": "text/plain" })],
    // every number is answered, each time with the first part, and names the next
    [
      "/same/20251030",
      (request, response, visits) => {
        const n = Number(/page=(\d+)/.exec(request.url ?? "")?.[1] ?? 1);
        body(part(titled(12), [SAID[0]], [["下一頁", `?page=${n + 1}`]]))(request, response, visits);
      },
    ],
    // every number is answered, each time with something new: without an end
    [
      "/endless/20251030",
      (request, response, visits) => {
        const n = Number(/page=(\d+)/.exec(request.url ?? "")?.[1] ?? 1);
        const said = SAID[0].replace("3.6萬噸", `${n}.6萬噸`);
        body(part(titled(13), [said], [["下一頁", `?page=${n + 1}`]]))(request, response, visits);
      },
    ],
    // a part is corrected between two looks
    ["/mended/20251030", body(part(titled(14), [SAID[0]], [["2", "?page=2"]]))],
    [
      "/mended/20251030?page=2",
      inTurn(bare(second(14)), bare(second(14)), bare(second(14).replace("1.2萬噸", "1.4萬噸"))),
    ],
    // other articles with numbers of their own
    [
      "/news/article-5.html",
      body(
        part(
          titled(15),
          [SAID[0]],
          [
            ["下一篇", "/news/article-6.html", "next"],
            ["6", "/news/article-6.html"],
          ],
        ),
      ),
    ],
    ["/news/article-6.html", body(part(titled(16), [SAID[1]], []))],
  ];
  return new Map(pages);
}
