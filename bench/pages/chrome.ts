import type { Random } from "#bench/random.ts";
import type { MadeStory } from "./story.ts";

/** What pages carry besides their story. */
export interface Chrome {
  readonly menu: string;
  readonly ticker: string;
  readonly sidebar: string;
  readonly related: string;
  readonly footer: string;
  readonly scripts: string;
  readonly styles: string;
}

const SECTIONS = "礦業 能源 金屬 市場 政策 公司 國際 評論 數據 影音 專題 電子報".split(" ");
const TITLES = [
  "銅價回落，冶煉廠調整檢修時程",
  "港口恢復裝載，鐵礦石船期縮短",
  "鋰鹽庫存下降，下游開始補貨",
  "新的選礦線試車，公司說明進度",
  "尾礦壩監測紀錄將對外公開",
  "勘探支出連續兩季增加",
  "Smelters move maintenance forward as charges fall",
  "Port loading recovers after the storm",
];

export function makeChrome(random: Random, { lang }: MadeStory, outlet: string): Chrome {
  const link = (text: string, n: number) =>
    `<a href="/news/${n}.html" class="link-${n % 7}" data-track="click-${n}">${text}</a>`;
  const links = (count: number) =>
    Array.from({ length: count }, () => `<li>${link(random.pick(TITLES), random.int(1, 99_999))}</li>`).join("\n");
  const rights = lang === "en" ? `Copyright ${outlet}. All rights reserved.` : `${outlet} 版權所有，未經授權請勿轉載。`;
  return {
    menu: `<ul>${SECTIONS.map((name, n) => `<li class="item"><a href="/section/${n}">${name}</a><ul><li>${link(name, n)}</li><li>${link("全部文章", n)}</li></ul></li>`).join("")}</ul>`,
    ticker: `<ul>${links(4)}</ul>`,
    sidebar: `<h3>熱門新聞</h3><ol>${links(random.int(8, 20))}</ol><h3>最新</h3><ul>${links(random.int(8, 20))}</ul>`,
    related: `<h3>相關新聞</h3><ul>${links(random.int(3, 8))}</ul>`,
    footer: `<p>${rights}</p><ul>${SECTIONS.map((name, n) => `<li><a href="/about/${n}">${name}</a></li>`).join("")}</ul>`,
    scripts: Array.from(
      { length: random.int(3, 8) },
      (_, n) => `<script>window.q${n}=window.q${n}||[];${filler(random, random.int(2_000, 6_000))}</script>`,
    ).join("\n"),
    styles: `<style>${filler(random, random.int(2_000, 8_000))}</style>`,
  };
}

const CODE =
  "function(a,b){return a<b?a:b}var c={x:1,y:[2,3]};if(c.x>0&&c.y.length)push('<div class=\"ad\">'+c.x+'</div>');.m{margin:0 auto}";

function filler(random: Random, length: number): string {
  const from = random.int(0, CODE.length - 1);
  return (CODE.slice(from) + CODE.repeat(Math.ceil(length / CODE.length))).slice(0, length);
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
