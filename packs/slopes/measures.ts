import type { Measure } from "#model";
import { wordList } from "#pack";

/** 可達 and 預報 tell what is to come, yet read as told: such rain stays untyped, for it would raise an alert. */
const FORETOLD = "可達 預報";

/** Words of a rule or a definition: what is to happen when so much fell or shook, not that it did. */
const RULE_WORDS =
  "門檻 預警值 警戒值 行動值 標準 基準 定義 稱為 即為 以上 啟動 即封閉 即發布 就會 才會 一旦 分級 時應 即應 即須";

const GRADES = [
  ["a", "A"],
  ["b", "B"],
  ["c", "C"],
  ["c-plus", "C+"],
  ["d", "D"],
] as const;

/** Each grade is a measure of its own: what may never be added to or compared with another. */
const grades: readonly Measure[] = GRADES.map(([id, grade]) => ({
  id: `slopes-grade-${id}`,
  label: { zh: `${grade}級邊坡數`, en: `slopes of grade ${grade}` },
  kind: "stock",
  units: ["1"],
  words: wordList(`${grade}級邊坡 ${grade}級+邊坡_ 列為${grade}級 評為${grade}級`),
  unless: grade === "C" ? wordList("C+級") : [],
}));

/** The inventory, and what lies where. */
const inventory: readonly Measure[] = [
  {
    id: "slope-count",
    label: { zh: "邊坡數", en: "slopes" },
    kind: "stock",
    units: ["1"],
    words: wordList("省道邊坡 列管邊坡 公路邊坡 邊坡總數 列管+邊坡 邊坡計_ 邊坡共_"),
    unless: wordList("級邊坡 範圍內 潛勢 斷層 改善 整治 巡查 監測 坍方 落石 缺失 補助"),
  },
  {
    id: "slopes-in-buffer",
    label: { zh: "位於潛勢區範圍內的邊坡數", en: "slopes within reach of a hazard zone" },
    kind: "stock",
    units: ["1"],
    words: wordList("邊坡位於+潛勢 邊坡+範圍內 邊坡位於+範圍 邊坡+崩塌潛勢 邊坡+山崩潛勢"),
    unless: wordList("級邊坡計"),
  },
  {
    id: "hazard-zone-count",
    label: { zh: "大規模崩塌潛勢區數", en: "large-scale landslide zones" },
    kind: "stock",
    units: ["1"],
    words: wordList("_大規模崩塌潛勢 大規模崩塌潛勢區數 公布+大規模崩塌潛勢 劃設+大規模崩塌潛勢 潛勢區增至"),
    unless: wordList("邊坡位於 面積 紅色警戒 黃色警戒"),
  },
  {
    id: "fault-crossing-count",
    label: { zh: "經過的活動斷層數", en: "active faults crossed" },
    kind: "count",
    units: ["1"],
    words: wordList("_活動斷層 位於+活動斷層 跨越+活動斷層 經過+活動斷層 穿越+活動斷層"),
  },
  {
    id: "road-length",
    label: { zh: "養護道路里程", en: "road length maintained" },
    kind: "stock",
    units: ["km"],
    words: wordList("養護+公路 養護里程 養護+道路 公路里程 養護之公路"),
    unless: wordList("封閉 封路 中斷"),
  },
];

/** Rain by how long it is summed: an hour is never compared with a day. */
const rain: readonly Measure[] = [
  {
    id: "rain-10-minutes",
    label: { zh: "10分鐘雨量", en: "rain in 10 minutes" },
    kind: "flow",
    units: ["mm"],
    words: wordList("10分鐘雨量 10分鐘+雨量 十分鐘雨量 10分鐘累積雨量"),
    unless: wordList(`${RULE_WORDS} ${FORETOLD}`),
    qualifiers: ["place"],
  },
  {
    id: "rain-hourly",
    label: { zh: "時雨量", en: "rain in an hour" },
    kind: "flow",
    units: ["mm"],
    words: wordList(
      "時雨量 1小時雨量 1小時+雨量 一小時雨量 每小時雨量 小時雨強 1小時累積雨量 最大時雨量 1小時降雨量 1小時+降雨量 小時降雨量 小時降水量 1小時降水量 最大小時降雨量",
    ),
    unless: wordList(`3小時 6小時 12小時 24小時 ${RULE_WORDS} ${FORETOLD}`),
    qualifiers: ["place"],
  },
  {
    id: "rain-3-hours",
    label: { zh: "3小時雨量", en: "rain in 3 hours" },
    kind: "flow",
    units: ["mm"],
    words: wordList(
      "3小時雨量 3小時累積雨量 3小時+雨量 三小時雨量 三小時累積雨量 3小時降雨量 3小時+降雨量 3小時降水量",
    ),
    unless: wordList(`${RULE_WORDS} ${FORETOLD}`),
    qualifiers: ["place"],
  },
  {
    id: "rain-24-hours",
    label: { zh: "24小時雨量", en: "rain in 24 hours" },
    kind: "flow",
    units: ["mm"],
    words: wordList(
      "廿四小時+雨量 二十四小時+雨量 24小時雨量 24小時累積雨量 24小時+雨量 日雨量 單日雨量 日降雨量 單日降雨量 日累積雨量 24小時降雨量 24小時+降雨量 24小時+降水量 日降水量 24小時降水量",
    ),
    unless: wordList(`${RULE_WORDS} ${FORETOLD}`),
    qualifiers: ["place"],
  },
  {
    id: "rain-total",
    label: { zh: "累積雨量", en: "rain since it began" },
    kind: "flow",
    units: ["mm"],
    words: wordList("累積雨量 總雨量 累計雨量 過程雨量 累積降雨量 累計降雨量 降雨累積 累計降水量 過程降雨量 累積+雨量"),
    unless: wordList(
      "可達 預報 時雨量 小時累積雨量 小時+累積雨量 小時降雨量 小時降水量 分鐘累積雨量 日累積雨量 門檻 警戒值 稱為 一旦 即封閉 就會 啟動",
    ),
    qualifiers: ["place"],
  },
  {
    id: "rain-threshold",
    label: { zh: "雨量門檻", en: "rain threshold" },
    kind: "stock",
    units: ["mm"],
    words: wordList("警戒值 預警值 行動值 雨量門檻 警戒雨量 雨量基準 警戒基準值 封閉門檻 撤離雨量"),
    qualifiers: ["place"],
  },
];

const STREAMS = ["土石流", "土石流潛勢溪流", "潛勢溪流"];
const ZONES = ["大規模崩塌", "大規模崩塌潛勢區"];

/** Streams and zones on alert: only right beside the figure, for villages are counted in the same sentence. */
function warnings(id: string, colour: string, en: string): readonly Measure[] {
  const alert = `${colour}色警戒`;
  const counted = ["", "共", "達", "已達", "有", "計", "增至", "增為", "降為"].map((verb) => `${alert}${verb}_`);
  const behind = (of: string) => [`_${of}${alert}`, `_${of}達${alert}`, `_${of}為${alert}`, `_${of}「${alert}`];
  return [
    {
      id: `${id}-warnings`,
      label: { zh: `土石流${alert}條數`, en: `debris-flow streams on ${en}` },
      kind: "stock",
      units: ["1"],
      words: [...counted, `${alert}」_`, `_${alert}`, `_達${alert}`, `_條達${alert}`, ...STREAMS.flatMap(behind)],
      unless: wordList("核 網路"),
    },
    {
      id: `${id}-zones`,
      label: { zh: `大規模崩塌${alert}區數`, en: `large-scale landslide zones on ${en}` },
      kind: "stock",
      units: ["1"],
      words: ZONES.flatMap(behind),
    },
  ];
}

/** How hard the ground shook; the magnitude is a measure of incidents. */
const shaking: readonly Measure[] = [
  {
    id: "intensity",
    label: { zh: "震度", en: "seismic intensity" },
    kind: "stock",
    units: ["1"],
    words: wordList("震度 最大震度 震度_ 震度達_ 最大震度_"),
    unless: wordList(RULE_WORDS),
    unlessLabel: wordList("規模 深度"),
    qualifiers: ["place"],
  },
  {
    id: "ground-acceleration",
    label: { zh: "地動加速度", en: "ground acceleration" },
    kind: "stock",
    units: ["Gal"],
    words: wordList("* 加速度 PGA"),
    unless: wordList(RULE_WORDS),
    qualifiers: ["place"],
  },
];

/** What moved, and what was done. */
const events: readonly Measure[] = [
  {
    id: "slide-volume",
    label: { zh: "坍方體積", en: "slide volume" },
    kind: "flow",
    units: ["m3"],
    words: wordList(
      "坍方量 崩塌量 崩塌土方 土方量 土石量 坍方 崩塌 滑坡體積 崩落 滑坡 山崩 土石 塌方 塌方量 垮方 垮塌 泥石 滑坡方量 滑坡體",
    ),
    unless: wordList("尾礦 水庫容量 蓄水 堰塞湖"),
  },
  {
    id: "slide-area",
    label: { zh: "崩塌面積", en: "slide area" },
    kind: "stock",
    units: ["ha", "m2", "km2"],
    words: wordList("山體垮塌+面積 崩塌面積 崩塌地面積 滑動面積 崩塌+面積 滑坡面積 坍方面積"),
  },
  {
    id: "road-closed",
    label: { zh: "封閉里程", en: "road closed" },
    kind: "stock",
    units: ["km", "m"],
    words: wordList("封閉 預警性封閉 封路 道路中斷 交通中斷 雙向封閉 管制路段 封閉路段 封閉里程"),
    unless: wordList("海拔 深 寬 高度 距離"),
  },
  {
    id: "closure-time",
    label: { zh: "封閉期間", en: "time closed" },
    kind: "duration",
    units: ["day", "hour", "week", "month"],
    words: wordList("封路 封閉 預警性封閉 交通中斷 道路中斷 只出不進 國道+中斷 公路+中斷 省道+中斷 斷道"),
    unless: wordList("礦 廠 雨量 政府 交易"),
  },
  {
    id: "slide-count",
    label: { zh: "坍方處數", en: "slides" },
    kind: "count",
    units: ["1"],
    words: wordList(
      "坍方_ 落石_ 滑坡_ 泥石流_ 山崩_ 塌方_ _坍方 _落石 _滑坡 _山體滑坡 _泥石流 _塌方 _崩塌地 發生坍方_ 坍方共_ 坍方達_",
    ),
    unless: wordList("潛勢 邊坡計"),
  },
  {
    id: "closure-count",
    label: { zh: "封閉路段數", en: "stretches closed" },
    kind: "stock",
    units: ["1"],
    words: wordList(
      "封閉路段_ 預警性封閉路段_ 預警性封閉_ _路段封閉 _道路中斷 _封閉路段 封閉路段共_ _道路阻斷 道路中斷_ 阻斷路段_",
    ),
  },
  {
    id: "road-damaged",
    label: { zh: "道路損毀里程", en: "road damaged" },
    kind: "flow",
    units: ["km", "m"],
    words: wordList("路面+損毀 道路+損毀 公路+損毀 路基+沖毀 公路+沖毀 路面+受損 路基+流失 路基+損毀"),
    unless: wordList("海拔 寬"),
  },
  ...warnings("red", "紅", "red alert"),
  ...warnings("yellow", "黃", "yellow alert"),
  {
    id: "works-budget",
    label: { zh: "邊坡整治經費", en: "budget of slope works" },
    kind: "flow",
    units: ["money"],
    words: wordList(
      "整治經費 邊坡整治+經費 邊坡+整治經費 搶修經費 復建經費 搶修+經費 復建工程+經費 治理經費 整治+邊坡 邊坡+改善經費",
    ),
    qualifiers: ["status"],
  },
];

export const measures: readonly Measure[] = [...inventory, ...grades, ...rain, ...shaking, ...events];
