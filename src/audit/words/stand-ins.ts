import { fold } from "#base";

const CHINESE =
  "兩國 兩國政府 兩地 雙方 三方 各方 各國 多國 對方 我國 當地 當局 官方 政府 全國 國內 全市 全縣 公司 兩家公司 集團 企業 業者 廠商 市場 礦場 礦區 礦坑 工地 現場 案件 事故 災害 計畫 協議 合約 管道 專案 礦工 工人 員工 民眾 村民 居民 災民 罹難者 死者 傷者 受害者 警方 檢方 他 她 它 他們 她們 它們";
const ENGLISH = [
  "both countries",
  "the two countries",
  "both sides",
  "the company",
  "the government",
  "the mine",
  "the agreement",
  "the project",
  "workers",
  "miners",
  "police",
  "it",
  "they",
];

/** Subjects that stand for somebody whom only the text around them tells: two articles may mean two by one of them. */
const WORDS: ReadonlySet<string> = new Set([...CHINESE.split(" "), ...ENGLISH].map(fold));
/** Begins of such words: 該公司, 這座礦場, 本公司. */
const BEGINS = ["該", "這", "那", "本", "其"].map(fold);

/** Whether a folded subject only stands for another. */
export function isStandIn(subject: string): boolean {
  return WORDS.has(subject) || BEGINS.some((begin) => subject.startsWith(begin));
}
