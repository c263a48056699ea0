import type { Measure } from "#model";
import { wordList } from "#pack";

const AGREEMENT = wordList(
  "協議+總額 協議+價值 協議+金額 協議+總值 協議+總價值 合同+金額 合同+總額 合同+價值 合同+總價 合約金額 合約價值 合約總額 合約+總額 合約+總值 合約+價值 合約+金額 訂單金額 訂單總額 訂單+價值 交易金額 交易價值 交易總額 交易+總值 交易+價值 價值+管道 協議+規模 專案+總額 計畫+總額 備忘錄+總額",
);

/** Money that is promised, lent, given or paid. */
const money: readonly Measure[] = [
  {
    id: "agreement-value",
    label: { zh: "協議金額", en: "agreement value" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: AGREEMENT,
    unless: wordList("意向書 採購協議 包銷 市值 持股 股份 貸款協議 收購協議 供應協議 股權"),
    qualifiers: ["status"],
  },
  {
    id: "acquisition-price",
    label: { zh: "收購金額", en: "acquisition price" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "收購 併購 收購價 收購金額 收購案 買下 併購案 收購要約 全資收購 併購金額 斥資+買下 斥資+收購 耗資+收購 出資+收購",
    ),
    unless: wordList("收購量 最低收購價 每噸 每公斤 每股"),
    qualifiers: ["status", "basis"],
  },
  {
    id: "offer-price",
    label: { zh: "每股出價", en: "price offered per share" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList(
      "以每股 每股+現金價格 每股+收購價 每股+要約價 每股+要約價格 每股+作價 每股+認購 每股+收購要約 每股+現金代價 每股+代價 要約價格 收購價格+每股",
    ),
    unless: wordList("每股盈餘 每股淨值 股息 股利 派息 作收 收盤 收市 上市 掛牌 發行價 盈利 虧損"),
    qualifiers: ["status"],
  },
  {
    id: "investment",
    label: { zh: "投資金額", en: "investment" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "投資 投資額 投資金額 投資總額 總投資 總投資額 投入 投資規模 斥資 耗資 砸下 砸 出資 注資 挹注 投資案 投資計畫 資本支出 資本開支 造價 興建成本 建設成本 投資承諾 承諾投資 追加投資",
    ),
    unless: wordList(
      "撬動 帶動 固定資產投資 投資者 投資人 投資組合 投資報酬 投資收益 入股 股權投資 收購 買下 撥款 撥出 外商直接投資 外國直接投資 獲利 營收 意向書 淨流入 投資銀行 投資基金 融資上限",
    ),
    qualifiers: ["status", "horizon"],
  },
  {
    id: "mobilised-investment",
    label: { zh: "可帶動的投資", en: "investment mobilised" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList("撬動 帶動+投資 吸引+投資 引來+投資 催生+投資 撬動+投資 帶動投資 吸引投資"),
    qualifiers: ["status"],
  },
  {
    id: "loi-value",
    label: { zh: "意向書金額", en: "value of letters of interest" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList("意向書 ~意向書+總額 ~意向書+金額 ~意向書+總值 融資意向書 投資意向書"),
    unless: wordList("撬動 帶動"),
    qualifiers: ["status"],
  },
  {
    id: "loi-count",
    label: { zh: "意向書份數", en: "letters of interest" },
    kind: "count",
    units: ["1"],
    words: wordList("意向書 _意向書 融資意向書 份意向書"),
  },
  {
    id: "appropriation",
    label: { zh: "撥款", en: "appropriation" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "撥出 撥款 撥付 撥給 撥用 編列 編列預算 預算+編列 追加預算 專項資金 ~撥款+用於 ~撥出+用於 ~撥出+_投向 ~撥出+_將用於 ~撥出+_作為 ~撥款+_將用於 ~撥款+_作為 ~撥款+_投向 ~編列+_用於",
    ),
    unless: wordList("貸款總額 罰款 欠薪"),
    qualifiers: ["status", "horizon"],
  },
  {
    id: "loan",
    label: { zh: "貸款", en: "loan" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList("貸款 聯貸 貸款協議 貸款額度 信貸 授信 貸款擔保 _貸款 低利貸款 聯合貸款 優惠貸款 放款 信用額度"),
    unless: wordList("融資上限 貸款上限 放款上限 不良貸款 貸款餘額 新增貸款 貸款基金 意向書 授信餘額 放款餘額 餘額"),
    qualifiers: ["status"],
  },
  {
    id: "lending-cap",
    label: { zh: "融資上限", en: "lending cap" },
    kind: "stock",
    units: ["money"],
    words: wordList("融資上限 貸款上限 放款上限 額度上限 授信上限 舉債上限"),
    qualifiers: ["status"],
  },
  {
    id: "funding",
    label: { zh: "取得資金", en: "funding obtained" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "取得+_資金 獲得+_資金 取得+資金 獲得+資金 獲+資金 提供+_資金 取得+_融資 獲得+_融資 提供+_融資 獲得+_資助 提供+_資助 獲+_資助 融資+完成 資金支持 資金支援 提供+_的資金 動用+資金",
    ),
    unless: wordList("融資上限 貸款 撥款 撥出 意向書 補助 投資"),
    qualifiers: ["status"],
  },
  {
    id: "capital-raised",
    label: { zh: "募資金額", en: "capital raised" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "募資 募集 籌資 籌集 募得 籌得 增資 現金增資 募資金額 集資 可轉債 發行+債券 發債 公司債 募集資金 可轉換債券",
    ),
    qualifiers: ["status"],
  },
  {
    id: "grant",
    label: { zh: "補助", en: "grant or subsidy" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList("補助金 補貼 補助款 補助 贈款 獎補助 補助金額 補貼金額"),
    unless: wordList("每人 每月 每度 每輛"),
    qualifiers: ["status"],
  },
  {
    id: "offtake-value",
    label: { zh: "承購協議金額", en: "offtake value" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "採購協議 長期採購協議 包銷 包銷協議 承購協議 承購 供應協議 供貨協議 供貨合約 長約 採購合約 供應合約",
    ),
    qualifiers: ["status", "horizon"],
  },
  {
    id: "offtake-volume",
    label: { zh: "承購數量", en: "offtake volume" },
    kind: "flow",
    units: ["t", "kt", "Mt", "kg", "lb", "oz"],
    words: wordList("採購協議 包銷 包銷協議 承購協議 承購 供應協議 供貨協議 供貨合約 採購合約 供應合約 供應 供貨"),
    unless: wordList("供應量 供應過剩 供應缺口 供應減少 供應將減 全球供應 供應短缺 供應中斷 儲備 囤積"),
    qualifiers: ["status", "horizon"],
  },
  {
    id: "bid",
    label: { zh: "競標金額", en: "bid" },
    kind: "flow",
    units: ["money"],
    words: wordList("競標金額 競標價 得標 得標金額 決標 決標金額 投標 出價 標售價 得標價 拍賣價"),
    qualifiers: ["status"],
  },
  {
    id: "equity-investment",
    label: { zh: "入股金額", en: "equity investment" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList("入股 股權投資 認購 參股 注資+股權 認購+股票 認購+股份 購入+股份 買入+股份"),
    unless: wordList("認股權 每股"),
    qualifiers: ["status"],
  },
];

/** Terms that are no money. */
const terms: readonly Measure[] = [
  {
    id: "tariff-rate",
    label: { zh: "關稅稅率", en: "tariff rate" },
    kind: "ratio",
    units: ["%"],
    words: wordList(
      "關稅 關稅稅率 加徵+關稅 課徵+關稅 _關稅 _的關稅 對等關稅 ~關稅+稅率 ~關稅+加徵 ~關稅+加碼 反傾銷稅 進口稅 出口稅 ~關稅+調降 ~關稅+降至",
    ),
    unless: wordList("營業稅 所得稅 公司稅 企業稅 增值稅 股價 關稅收入 指數"),
    qualifiers: ["status", "place"],
  },
  {
    id: "royalty-rate",
    label: { zh: "權利金費率", en: "royalty rate" },
    kind: "ratio",
    units: ["%"],
    words: wordList("權利金 特許權使用費 礦業稅 礦產稅 資源稅 礦業特許費 權利金費率"),
    qualifiers: ["status"],
  },
  {
    id: "clients",
    label: { zh: "客戶數", en: "clients" },
    kind: "count",
    units: ["1", "person"],
    change: false,
    words: wordList("企業客戶 _客戶 _客戶的 客戶數 _企業客戶"),
  },
  {
    id: "lease-term",
    label: { zh: "租約年期", en: "lease term" },
    kind: "duration",
    units: ["year", "month"],
    words: wordList("租約 租期 租賃合約 租賃協議 租賃 租用"),
  },
  {
    id: "contract-term",
    label: { zh: "合約年期", en: "contract term" },
    kind: "duration",
    units: ["year", "month"],
    words: wordList(
      "合約期 _合約 _合同 為期+合同 為期+合約 為期+協議 _期合約 _的合約 _的協議 協議期限 合約期限 _供應協議 _採購協議 _的供應協議 _的採購協議 _長約 效期 有效期",
    ),
    unless: wordList("簽署 談判 租約"),
  },
  {
    id: "funding-window",
    label: { zh: "出資期限", en: "funding window" },
    kind: "duration",
    units: ["month", "year", "day"],
    words: wordList(
      "未來+_投入 未來+_各投入 未來+投入 未來+提供資金 未來+提供 承諾+提供 承諾+投入 _提供資金 _提供對 _投入 ~投資+未來+展開 _撥款 承諾+_提供",
    ),
    unless: wordList("過去 租約 歷經"),
  },
];

export const measures: readonly Measure[] = [...money, ...terms];
