import { generateArticles } from "#bench/generate/index.ts";
import type { Random } from "#bench/random.ts";

/** A line of a story as a reader of the page takes it in. */
export interface StoryLine {
  readonly kind: "paragraph" | "heading" | "item" | "cell";
  readonly text: string;
}

/** A story before it is put into a page. */
export interface MadeStory {
  readonly lang: "zh-Hant" | "zh-Hans" | "en";
  readonly title: string;
  /** With time and zone. */
  readonly published: string;
  readonly lines: readonly StoryLine[];
}

/** Sentences without figures, so that a page has about as many figures as news has. */
const FILLERS = {
  "zh-Hant": [
    "公司表示，新的選礦線已經完成試車，現場人員正在調整藥劑的配比，預計下一階段再擴大進料。",
    "當地居民關心尾礦壩的安全，主管機關要求業者公開監測紀錄，並在雨季前完成補強工程。",
    "分析師認為，需求的變化主要來自電動車與儲能，但庫存的調整仍然需要時間，短期價格不容易回到高點。",
    "運輸方面，港口的裝載速度逐步恢復，鐵路公司也同意增開班次，避免礦石在堆場停留太久。",
    "業界人士指出，勘探的投入在過去一段時間偏低，新的礦床要進入生產，往往需要很長的準備。",
    "環保團體呼籲政府在核發許可以前，先完成地下水的調查，並把結果交給獨立的專家審查。",
    "管理層在說明會上重申，資本支出會依照現金流量分階段進行，不會為了擴產而增加過多的負債。",
    "對於下游的冶煉廠來說，加工費的走勢比金屬價格更重要，部分工廠已經提前安排檢修。",
  ],
  "zh-Hans": [
    "公司表示，新的选矿线已经完成试车，现场人员正在调整药剂的配比，预计下一阶段再扩大进料。",
    "当地居民关心尾矿坝的安全，主管部门要求企业公开监测记录，并在雨季前完成加固工程。",
    "分析人士认为，需求的变化主要来自电动车与储能，但库存的调整仍然需要时间，短期价格不容易回到高点。",
    "运输方面，港口的装载速度逐步恢复，铁路公司也同意增开班次，避免矿石在堆场停留太久。",
    "业内人士指出，勘探的投入在过去一段时间偏低，新的矿床要进入生产，往往需要很长的准备。",
    "对于下游的冶炼厂来说，加工费的走势比金属价格更重要，部分工厂已经提前安排检修。",
  ],
  en: [
    "The company said the new concentrator line had passed its trial run and that crews were still adjusting reagents before feeding it harder.",
    "Residents downstream asked for the monitoring records of the tailings dam to be published before the rainy season begins.",
    "Analysts said demand from electric vehicles and storage was holding up, but that inventories would take time to clear.",
    "Port loading has picked up again, and the railway agreed to run extra trains so that ore does not pile up in the yards.",
    "Managers repeated that spending would follow cash flow in stages, and that debt would not be raised to grow faster.",
    "For smelters further down the chain, treatment charges matter more than the price of the metal, several traders said.",
  ],
} as const;

const HEADINGS = {
  "zh-Hant": ["產量與成本", "市場反應", "下一步", "背景"],
  "zh-Hans": ["产量与成本", "市场反应", "下一步", "背景"],
  en: ["Output and costs", "How markets reacted", "What comes next", "Background"],
} as const;

/** A story of ten to twenty-five lines; every line of it is printed once. */
export function makeStory(random: Random, seed: number): MadeStory {
  const script = random.chance(0.15) ? "en" : random.chance(0.2) ? "hans" : "hant";
  const lang = script === "en" ? "en" : script === "hans" ? "zh-Hans" : "zh-Hant";
  const parts = generateArticles(30, seed).filter((one) => one.script === script);
  const chosen = random.some(parts, random.int(3, script === "hant" ? 5 : 3));
  const fillers = random.some<string>(FILLERS[lang], random.int(4, 8));
  const paragraphs = [...chosen.flatMap(({ body }) => body.split("\n")), ...fillers];
  const lines: StoryLine[] = [];
  const heads = random.some<string>(HEADINGS[lang], random.int(0, 3));
  for (const [at, text] of mix(paragraphs, random).entries()) {
    const heading = at > 2 && at % 3 === 0 ? heads[at / 3 - 1] : undefined;
    if (heading !== undefined) lines.push({ kind: "heading", text: heading });
    lines.push({ kind: "paragraph", text: text.trim() });
  }
  const [first] = chosen;
  const day = String(random.int(1, 28)).padStart(2, "0");
  const month = String(random.int(1, 12)).padStart(2, "0");
  return {
    lang,
    title: `${first!.title}${lang === "en" ? ": report " : "：第"}${seed}${lang === "en" ? "" : "號報導"}`,
    published: `2025-${month}-${day}T${String(random.int(6, 22)).padStart(2, "0")}:30:00+08:00`,
    lines: lines.filter(({ text }, at) => lines.findIndex((line) => line.text === text) === at),
  };
}

/** The first stays first. */
function mix(paragraphs: readonly string[], random: Random): readonly string[] {
  return [paragraphs[0]!, ...random.some(paragraphs.slice(1), paragraphs.length - 1)];
}
