/** Words that writers use for each other. The second half of each table is kept for articles that nobody looked at. */
export type Swaps = readonly (readonly [from: string, to: string])[];

const CHINESE: Swaps = [
  ["宣布", "表示"],
  ["公布", "發表"],
  ["減少", "下降"],
  ["擴建", "擴充"],
  ["合計", "加起來"],
  ["收購", "併購"],
  ["預計", "料將"],
  ["受傷", "負傷"],
  ["下跌", "走低"],
  ["占全球", "佔世界"],
  ["較去年同期", "和上年同期相比"],
  ["估計", "推估"],
  ["目前", "眼下"],
  ["其中", "當中"],
  ["執行長", "首席執行官"],
  ["累計", "總計"],
  ["每噸", "一噸"],
  ["營收", "營業收入"],
  ["另有", "還有"],
  ["產量", "產出量"],
];
const CHINESE_HELD: Swaps = [
  ["宣布", "對外說明"],
  ["公布", "揭露"],
  ["增加", "多出"],
  ["減少", "縮減"],
  ["上漲", "攀高"],
  ["下跌", "滑落"],
  ["合計", "總共"],
  ["收購", "買下"],
  ["預計", "可望"],
  ["投資", "砸下"],
  ["員工", "人員"],
  ["持有量", "手上數量"],
  ["其中", "裡面"],
  ["去年同期", "前一年同一段期間"],
  ["與去年同季相比", "對比前一年同季"],
  ["占", "佔去"],
  ["產量", "生產數量"],
  ["死亡", "喪生"],
  ["價格", "行情"],
  ["進口", "輸入"],
];
const ENGLISH: Swaps = [
  ["reported", "posted"],
  ["increase", "gain"],
  ["rose", "climbed"],
  ["fell", "dropped"],
  ["said", "stated"],
  ["expected", "forecast"],
  ["up", "higher by"],
  ["company", "firm"],
  ["earlier", "before"],
  ["Analysts", "Market watchers"],
];
const ENGLISH_HELD: Swaps = [
  ["reported", "delivered"],
  ["increase", "rise"],
  ["rose", "went up"],
  ["fell", "slid"],
  ["said", "announced"],
  ["expected", "pencilled in"],
  ["company", "producer"],
  ["contributed", "brought in"],
  ["including", "among them"],
  ["Net income", "Profit"],
];

export const WORDS = {
  seen: { chinese: CHINESE, english: ENGLISH },
  held: { chinese: CHINESE_HELD, english: ENGLISH_HELD },
} as const;
export type WordSet = keyof typeof WORDS;

export const OUTLETS = [
  "山城日報",
  "礦事週刊",
  "港灣新聞",
  "北原財經",
  "今日金屬",
  "島嶼通訊",
  "四方電子報",
  "南溪時報",
  "礦區觀察",
  "Ledger Street",
  "Ore Herald",
] as const;

/** What outlets put around a story. */
export const HEADS = [
  (outlet: string) => `【${outlet}／綜合報導】`,
  (outlet: string) => `［${outlet}訊］`,
  () => "記者林小安／台北報導\n",
  (outlet: string) => `（${outlet}編輯部整理）`,
] as const;
export const TAILS = [
  (outlet: string) => `\n更多即時消息請鎖定${outlet}，歡迎加入會員接收每日精選。`,
  () => "\n本文內容僅供參考，不構成任何投資建議，投資人應審慎評估風險並自負盈虧。",
  (outlet: string) => `\n©${outlet}版權所有，未經授權請勿轉載。責任編輯：周念慈`,
  () => "\n延伸閱讀：\n礦業股該怎麼看？\n一張圖看懂關鍵原料供應鏈",
] as const;
export const ENGLISH_HEADS = [
  (outlet: string) => `(${outlet}) - `,
  (outlet: string) => `By ${outlet} staff\n`,
] as const;
export const ENGLISH_TAILS = [
  (outlet: string) => `\nSign up for the ${outlet} newsletter to get the day's mining news in your inbox.`,
  () => "\nThis material is for information only and is not investment advice. All rights reserved.",
] as const;
export const OPENINGS = ["最新消息，", "根據最新資料，", "市場焦點：", ""] as const;
export const LINKS = ["同時，", "另一方面，", "此外，", "報告還提到，", ""] as const;
