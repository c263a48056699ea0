import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export const PAGES = 32;
const FIRST = 20_000;

/** Two outlets on ports of their own, with pages that two of their lists name, one that is gone and one that robots.txt denies. */
export interface SmallWeb {
  readonly feeds: readonly string[];
  readonly listing: string;
  /** Paths in the order in which they were asked for since the last time. */
  asked(): readonly string[];
  /** Milliseconds that each answer takes. */
  slow(milliseconds: number): void;
  close(): Promise<void>;
}

export async function serveSmallWeb(): Promise<SmallWeb> {
  const asked: string[] = [];
  let delay = 0;
  const servers = [0, 1].map(() =>
    createServer(async (request, response) => {
      asked.push(request.url!);
      await wait(delay);
      answer(`http://${request.headers.host}`, request.url!, response);
    }),
  );
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))));
  const [one, two] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    feeds: [`${one}/rss.xml`, `${one}/atom.xml`, `${two}/feed.json`],
    listing: `${two}/mining/`,
    asked: () => asked.splice(0),
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
const title = (n: number): string => `甲礦場第${n}號公報`;

function answer(base: string, path: string, response: ServerResponse): void {
  const at = (n: number) => `${base}/mining/${FIRST + n}`;
  const send = (type: string, text: string, status = 200) =>
    response.writeHead(status, { "content-type": `${type}; charset=utf-8`, etag: `"${path}"` }).end(text);
  if (path === "/robots.txt") return void send("text/plain", "User-agent: *\nDisallow: /mining/closed\n");
  if (path === "/rss.xml") {
    const items = range(0, 10).map((n) => `<item><title>${title(n)}</title><link>${at(n)}</link></item>`);
    const rest = ["closed", "gone"].map(
      (name) => `<item><title>${name}</title><link>${base}/mining/${name}</link></item>`,
    );
    const channel = `<title>甲</title><link>${base}/</link><description>甲</description>${[...items, ...rest].join("")}`;
    return void send(
      "application/rss+xml",
      `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`,
    );
  }
  if (path === "/atom.xml") {
    const entries = range(5, 16).map(
      (n) =>
        `<entry><id>${at(n)}</id><title>${title(n)}</title><link href="${at(n)}"/><updated>2025-10-25T08:00:00Z</updated></entry>`,
    );
    const head = `<id>${base}/</id><title>甲</title><updated>2025-10-25T08:00:00Z</updated>`;
    return void send(
      "application/atom+xml",
      `<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join("")}</feed>`,
    );
  }
  if (path === "/feed.json") {
    const items = range(16, 26).map((n) => ({ id: at(n), url: at(n), title: title(n) }));
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "乙", items };
    return void send("application/feed+json", JSON.stringify(feed));
  }
  if (path === "/mining/") {
    const links = range(20, PAGES).map((n) => `<li><a href="${at(n)}">${title(n)}：出貨與庫存的最新數字</a></li>`);
    return void send(
      "text/html",
      `<html><head><title>礦業</title></head><body><ul>${links.join("")}</ul></body></html>`,
    );
  }
  const number = Number(/^\/mining\/(\d+)$/.exec(path)?.[1] ?? Number.NaN) - FIRST;
  if (!(number >= 0 && number < PAGES)) return void send("text/plain", "gone", 410);
  send("text/html", toPage(number, at(number)));
}

function toPage(n: number, address: string): string {
  const words = [
    `甲公司表示，第${n}號礦區2025年9月銅產量約${n + 10}萬噸，較去年同期增加3.5%。`,
    `第${n}號礦區的庫存為${n * 100 + 1200}公噸，公司計畫2026年投資逾${n + 2}億美元。`,
    `公司指出，後續仍看港口與需求，下一份第${n}號公報於月底發布。`,
  ];
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>${title(n)}</title>
<meta property="og:site_name" content="礦報"><meta property="article:published_time" content="2025-10-25T08:00:00+08:00">
<link rel="canonical" href="${address}"></head><body><nav><a href="/">首頁</a></nav><article><h1>${title(n)}</h1>
${words.map((word) => `<p>${word.repeat(2)}</p>`).join("\n")}</article></body></html>`;
}
