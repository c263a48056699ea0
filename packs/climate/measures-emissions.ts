import type { Measure } from "#model";
import { wordList } from "#pack";

/** Tonnes of carbon dioxide; news often prints the bare tonne. */
export const CARBON = ["tCO2e", "ktCO2e", "MtCO2e"];
export const TONNES = ["t", "kt", "Mt"];
const EMITTED = [...CARBON, ...TONNES];
/** An intensity is told in tonnes or kilograms for one of something. */
const PER_UNIT = ["tCO2e", "t", "kg", "g"];

/** What is emitted on account of loans and investments. */
const financed: readonly Measure[] = [
  {
    id: "financed-emissions",
    label: { zh: "財務碳排放量", en: "financed emissions" },
    kind: "flow",
    units: EMITTED,
    change: false,
    words: wordList(
      "財務碳排放 財務碳排放量 財務碳排 財務排放 投融資碳排放 投融資碳排放量 投融資碳排 投融資排放 投融資排放量 融資排放 融資排放量 融資碳排放 投資組合碳排放 投資組合+碳排放量 投融資組合+碳排放量 投融資組合+碳排放 投融資部位+碳排放 授信組合+碳排放 投資組合+排放量 貸款組合+碳排放",
    ),
    unless: wordList("高碳排者 強度 碳足跡 減少 減碳 減排"),
    qualifiers: ["scope", "assurance", "basis"],
  },
  {
    id: "financed-emissions-change",
    label: { zh: "財務碳排放增減率", en: "change in financed emissions" },
    kind: "change",
    units: ["%"],
    changes: ["financed-emissions"],
    change: true,
    changed: wordList("排 碳"),
    words: wordList(
      "財務碳排放 財務碳排放量 財務碳排 投融資碳排放 投融資碳排放量 投融資碳排 融資排放 融資排放量 投融資組合+碳排放 投資組合+碳排放",
    ),
    unless: wordList("強度 碳足跡"),
    qualifiers: ["comparison", "scope"],
  },
  {
    id: "high-emitter-emissions",
    label: { zh: "高碳排對象排放量", en: "emissions of high emitters" },
    kind: "flow",
    units: EMITTED,
    change: false,
    words: wordList(
      "高碳排+總碳排放量 高碳排+碳排放量 高碳排+排放量 高碳排者+總碳排放量 高碳排部位 高碳排部位+碳排放量 高碳排對象+總碳排放量 高碳排企業+排放量 高碳排客戶+排放量 高排放客戶+排放量 ~高碳排+總碳排放量",
    ),
    unless: wordList("減少 減碳 減排 強度"),
    qualifiers: ["scope", "assurance"],
  },
  {
    id: "high-emitter-coverage",
    label: { zh: "高碳排部位涵蓋率", en: "share of financed emissions covered by high emitters" },
    kind: "share",
    units: ["%"],
    change: false,
    words: wordList(
      "高碳排部位 高碳排部位+占 高碳排+累計 高碳排+涵蓋 高碳排對象+占 高碳排者+占 ~高碳排+取到+累計 ~高碳排+累計+財務碳排放 占+財務碳排放 占財務碳排放 涵蓋+財務碳排放 涵蓋+投融資碳排放 占+投融資碳排放 占+融資排放",
    ),
    unless: wordList("議合 減碳目標 減量目標 貸款 放款 授信餘額 客戶數"),
    qualifiers: ["whole"],
  },
  {
    id: "inventory-coverage",
    label: { zh: "盤查覆蓋率", en: "inventory coverage" },
    kind: "share",
    units: ["%"],
    words: wordList(
      "盤查覆蓋率 盤查涵蓋率 碳盤查+覆蓋率 碳盤查+涵蓋率 碳盤查+比率 財務碳排放+覆蓋率 財務碳排放+涵蓋率 盤點+覆蓋率 盤查+覆蓋率 完成碳盤查 完成盤查+占 核算覆蓋率 核算+覆蓋率",
    ),
    unless: wordList("目標設定 減碳目標 減量目標"),
    qualifiers: ["assurance"],
  },
  {
    id: "attribution-factor",
    label: { zh: "歸因因子", en: "attribution factor" },
    kind: "ratio",
    units: ["%", "x", "1"],
    words: wordList("歸因因子 歸因係數 歸因比例 歸因因數 歸屬因子"),
  },
  {
    id: "pcaf-dq-score",
    label: { zh: "數據品質分數", en: "PCAF data quality score" },
    kind: "rank",
    units: ["1"],
    words: wordList(
      "數據品質+分 數據品質分數 數據品質得分 資料品質+分 資料品質分數 資料品質得分 數據質量+分 數據質量得分 數據質量分數",
    ),
    unless: wordList("筆 項目"),
    qualifiers: ["assurance"],
  },
];

/** What a firm, a plant or a country emits itself. */
const own: readonly Measure[] = [
  {
    id: "emissions",
    label: { zh: "溫室氣體排放量", en: "greenhouse gas emissions" },
    kind: "flow",
    units: EMITTED,
    change: false,
    unlessLabel: wordList("預設值 係數"),
    words: wordList(
      "碳排放量 碳排放 碳排量 碳排 排碳量 排碳 總碳排放量 排放量 總排放量 溫室氣體排放量 溫室氣體排放 溫室氣體年排放量 年排放量 二氧化碳排放量 二氧化碳排放 排放+二氧化碳 年排碳量 排放總量 範疇一 範疇二 範疇三 範圍一 範圍二 範圍三",
    ),
    unless: wordList(
      "財務碳排放 投融資 融資排放 高碳排 減碳 減少 減排 減量 強度 係數 每度 每噸 每公噸 門檻 成交量 碳權 配額 低於 節省 徵收對象 收費對象 碳費對象 納管對象 以上的",
    ),
    qualifiers: ["scope", "assurance", "basis", "place"],
  },
  {
    id: "emissions-change",
    label: { zh: "排放增減率", en: "change in emissions" },
    kind: "change",
    units: ["%"],
    changes: ["emissions"],
    change: true,
    changed: wordList("排 碳 溫室氣體 減量 目標"),
    unlessLabel: wordList("強度 價 額 成本 費 用電 用水"),
    words: wordList(
      "碳排放量 碳排放 碳排量 碳排 排碳量 減碳 減排 排放量 總排放量 排放總量 溫室氣體 溫室氣體排放 溫室氣體排放量 二氧化碳排放 二氧化碳排放量 絕對排放量 減碳_ 減排_ 減量目標 減碳目標 範疇一 範疇二 範疇三",
    ),
    unless: wordList(
      "財務碳排放 投融資碳排 融資排放 強度 單位國內生產總值 單位GDP 單位產品 覆蓋率 碳價 碳費 貸款 比例 比率",
    ),
    qualifiers: ["comparison", "scope"],
  },
  {
    id: "emissions-cut",
    label: { zh: "減碳量", en: "emissions cut" },
    kind: "flow",
    units: EMITTED,
    words: wordList(
      "減碳量 減碳 可減碳 減排量 減排 減少碳排 減少碳排放 減少+碳排放 減少+碳排放量 減少+排碳 減少+二氧化碳 減少排放 減碳效益 碳減排 減排二氧化碳 減少+溫室氣體 減量成效 相當於減碳 減量+公噸",
    ),
    unless: wordList("財務碳排放 碳權 減量額度 碳費 每度 標準煤 標煤"),
    qualifiers: ["status", "comparison"],
  },
  {
    id: "emissions-share",
    label: { zh: "占總排放比重", en: "share of emissions" },
    kind: "share",
    units: ["%"],
    change: false,
    words: wordList(
      "占+總排放量 占+碳排放量 占+排放量 占+碳排放 占+總碳排放 占+溫室氣體排放 貢獻+碳排放 占全國總排放量 占全球+排放",
    ),
    unless: wordList("財務碳排放 投融資碳排放 融資排放 高碳排部位 高碳排對象 覆蓋率"),
    qualifiers: ["whole", "scope"],
  },
  {
    id: "emission-intensity",
    label: { zh: "碳排強度（每百萬元）", en: "emission intensity per million" },
    kind: "ratio",
    units: PER_UNIT,
    change: false,
    words: wordList(
      "碳排強度+百萬元 排放強度+百萬元 碳強度+百萬元 碳排放強度+百萬元 碳足跡+百萬元 碳密度+百萬元 平均碳排強度+百萬元",
    ),
    qualifiers: ["scope"],
  },
  {
    id: "emission-rate",
    label: { zh: "碳排強度（其他基準）", en: "emission intensity on another basis" },
    kind: "ratio",
    units: PER_UNIT,
    change: false,
    words: wordList(
      "碳排強度 排放強度 碳強度 碳排放強度 平均碳排強度 單位產品碳排放 單位產品+碳排放 碳足跡+每 碳足跡+百萬美元 單位排放量 單位碳排放 每噸+排碳量 每噸+碳排放 每噸+碳排放量 每公噸+碳排放量 排碳量預設值",
    ),
    unless: wordList("百萬元"),
    qualifiers: ["scope", "rate"],
  },
  {
    id: "emission-intensity-change",
    label: { zh: "碳排強度增減率", en: "change in emission intensity" },
    kind: "change",
    units: ["%"],
    changes: ["emission-intensity", "emission-rate"],
    change: true,
    words: wordList(
      "碳排強度 排放強度 碳強度 碳排放強度 平均碳排強度 單位國內生產總值二氧化碳排放 單位GDP二氧化碳排放 單位GDP碳排放 單位國內生產總值+二氧化碳排放 單位GDP+二氧化碳排放 單位產品碳排放 碳足跡+較",
    ),
    unless: wordList("能耗"),
    qualifiers: ["comparison", "scope"],
  },
  {
    id: "grid-factor",
    label: { zh: "電力排碳係數", en: "emission factor of power" },
    kind: "ratio",
    units: ["kg", "tCO2e", "t", "g"],
    change: false,
    words: wordList("電力排碳係數 排碳係數 電力排放係數 電力排放因子 電網排放因子 電力碳係數"),
  },
  {
    id: "warming",
    label: { zh: "升溫幅度", en: "warming" },
    kind: "ratio",
    units: ["°C"],
    words: wordList("升溫 溫升 暖化 升溫幅度 升溫控制 升溫目標 全球平均氣溫+工業化前 較工業革命前 工業化前"),
    unless: wordList("氣象署 低溫 高溫特報 熱浪 體溫"),
    qualifiers: ["comparison"],
  },
];

export const emissions: readonly Measure[] = [...financed, ...own];
