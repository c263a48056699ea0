import type { Measure } from "#model";
import { wordList } from "#pack";

/** Nouns of results and trade: what rose was one of these, not a price. */
const OTHER = wordList(
  "營收 利潤 獲利 淨利 盈餘 虧損 訂單 產量 銷量 銷售額 營業額 成本 債務 負債 薪資 工資 員工 人數 出口 進口 投資 支出 需求 供應 庫存 產能 關稅 算力 難度 持股 股權 失業率 通膨 GDP 利率 殖利率 成交量 交易量 成交額 用電量 排放 市占率 就業",
);

const SHARE_WORDS = wordList(
  "股價 股票 類股 股價漲幅 股價跌幅 股價年漲幅 股份+漲 礦企+漲幅 個股 <org>+漲_ <org>+跌_ <org>+大漲 <org>+大跌 <org>+勁揚 <org>+收漲 <org>+收跌 <org>+重挫 <org>+上漲 <org>+下跌 <org>+漲幅 <org>+跌幅 <org>+上揚 <org>+漲停 <org>+跌停 <org>+暴漲 <org>+狂飆 <org>+收高 <org>+收低 ~股價+漲 ~股價+漲_ ~股價+上漲 ~股價+下跌 ~股價+漲幅 ~股價+飆升 ~股價+暴漲 ~股價+重挫 ~類股+飆升 ~類股+漲幅 ~類股+上漲 ~股+<org>+飆升 ~股+<org>+上升 ~股價+<org>+下滑 ~盤+<org>+飆升 ~掛牌+<org>+飆升 ~掛牌+<org>+上升 <org>+單日漲幅 早盤+<org>+飆升 <program>+~ETF+漲_ <program>+~ETF+大漲 <program>+~ETF+上漲 <program>+~ETF+下跌 信託+漲_",
);

const COMMODITY_RISE = wordList(
  "價格 報價 期銅 期鋁 期鋅 期鎳 期錫 期鉛 現貨價 期貨價 幣價 油價 金價 銅價 煤價 鋰價 鎳價 鈷價 銀價 鋁價 鋅價 錫價 鉛價 鎢價 銻價 鉑價 鈀價 鈾價 鐵礦石價 碳酸鋰價格 均價 現貨價格 期貨價格 期貨 <commodity>+漲_ <commodity>+跌_ <commodity>+大漲 <commodity>+大跌 <commodity>+勁揚 <commodity>+收漲 <commodity>+收跌 <commodity>+重挫 <commodity>+上漲 <commodity>+下跌 <commodity>+漲幅 <commodity>+跌幅 <commodity>+上揚 <commodity>+飆升 <commodity>+暴漲 <commodity>+暴跌 <commodity>+狂飆 <commodity>+走揚 <commodity>+回升 <commodity>+攀升 <commodity>+下挫 <commodity>+回落 ~幣價+上漲 ~幣價+下跌",
);

/** Goods on an exchange, by weight: never shares. */
const FUTURES = wordList("期貨 期銅 期鋁 期鋅 期鎳 期錫 期鉛 每噸 每公噸 每盎司 每磅");

export const prices: readonly Measure[] = [
  {
    id: "share-price",
    label: { zh: "股價", en: "share price" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList("股價 每股 每股股價 股票價格 ~股價+來到 ~股價+漲至 ~股價+跌至 ~股價+報 ~股價+翻倍至"),
    unless: [
      ...FUTURES,
      ...wordList(
        "最高 最低 作收 收盤 發行價 承銷價 目標價 每股盈餘 每股虧損 股利 股息 每股淨值 股價+計算 市值 持股價值 價值 募資 籌資 每股盈利 每股基本盈利 每股純利 每股收益 盈利 以每股 現金價格 收購價 作價 要約價 要約價格 每股現金 收購要約 認購 現金代價",
      ),
    ],
    unlessLabel: wordList("股息 股利 盈利 盈餘 虧損 派息 淨值 現金流 收入"),
    subjects: ["org", "program"],
    qualifiers: ["window"],
  },
  {
    id: "share-price-high",
    label: { zh: "股價高點", en: "share price high" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList("股價+最高 ~股價+最高 ~股價+高點 ~股價+盤中高點 股價+觸及 ~股價+最高達 ~股價+最高價"),
    unless: [...FUTURES, ...wordList("價值 計算 市值 估值")],
    subjects: ["org", "program"],
    qualifiers: ["window"],
  },
  {
    id: "share-price-low",
    label: { zh: "股價低點", en: "share price low" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList(
      "股價+最低 ~股價+最低 ~股價+低點 ~股價+盤中低點 ~股價+曾跌至 ~股價+最低達 ~股價+一度跌至 ~股價+下探 ~股價+曾跌",
    ),
    unless: [...FUTURES, ...wordList("最高")],
    subjects: ["org", "program"],
    qualifiers: ["window"],
  },
  {
    id: "share-price-close",
    label: { zh: "收盤價", en: "closing price" },
    kind: "price",
    units: ["money"],
    words: wordList("收盤價 股價+收盤 ~股價+作收 ~股價+收盤 ~股價+收在 ~股價+收報 <org>+作收 <org>+收報 <org>+收在"),
    unless: [...FUTURES, ...wordList("收盤市值 市值 指數")],
    subjects: ["org", "program"],
  },
  {
    id: "issue-price",
    label: { zh: "發行價", en: "issue price" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList("發行價 承銷價 上市價 定價+每股 IPO+定價 每股發行價 發行價格 認購價"),
  },
  {
    id: "target-price",
    label: { zh: "目標價", en: "target price" },
    kind: "price",
    units: ["money"],
    words: wordList("目標價 目標價格 上看 目標價位"),
    unlessLabel: wordList("損失 營收 規模 投資 產值 金額 成本 支出 獲利 虧損 罰"),
  },
  {
    id: "share-price-change",
    label: { zh: "股價漲跌幅", en: "share price change" },
    kind: "change",
    units: ["%", "x"],
    changes: ["share-price", "share-price-close", "share-price-high", "share-price-low"],
    change: true,
    changed: wordList("股 價 盤 收市 ETF 信託 基金 走勢 行情"),
    words: SHARE_WORDS,
    unless: [
      ...OTHER,
      ...FUTURES,
      ...wordList("幣價 金價 油價 銅價 鋰價 煤價 鋁價 鋅價 鎳價 錫價 鉛價 鈷價 銀價 現貨價"),
    ],
    subjects: ["org", "program", "person"],
    qualifiers: ["window"],
  },
  {
    id: "index-change",
    label: { zh: "指數漲跌幅", en: "index change" },
    kind: "change",
    units: ["%"],
    changes: ["index-level"],
    change: true,
    changed: wordList("指數 股 盤 類 價 收市 走勢 標普 那斯達克 道瓊 日經 恒生 恆生 滬深 加權 費城 指"),
    words: wordList(
      "指數 股指 大盤 加權指數 ~指數+單日大漲 指數+漲幅 ~指數+~加權+大漲 <program>+漲_ <program>+跌_ <program>+收漲 <program>+收跌 <program>+大漲 <program>+大跌",
    ),
    unless: [...OTHER, ...wordList("物價指數 採購經理人指數 生產者物價 消費者物價 價格指數 ETF 信心指數 CPI PPI")],
    qualifiers: ["window"],
  },
  {
    id: "index-level",
    label: { zh: "指數點位", en: "index level" },
    kind: "stock",
    units: ["1"],
    change: false,
    words: wordList("指數+點 指數+收在 指數+收報 大盤+收在 指數+作收 加權指數 指數+_點"),
    unless: wordList("物價指數 採購經理人指數 信心指數"),
  },
  {
    id: "commodity-price",
    label: { zh: "價格", en: "commodity price" },
    kind: "price",
    units: ["money"],
    change: false,
    unlessLabel: wordList("金額 合計 費率 碳費 費用"),
    words: wordList(
      "牌價 每英兩 每錢 每公克 價格 報價 期銅 期鋁 期鋅 期鎳 期錫 期鉛 現貨價 期貨價 均價 現貨價格 期貨價格 幣價 油價 金價 銅價 煤價 鋰價 鎳價 鈷價 銀價 鋁價 鋅價 錫價 鉛價 鎢價 銻價 鉑價 鈀價 鈾價 價位 每公噸 每噸 每公斤 每盎司 每磅 每桶 每克拉 <commodity>+重返 <commodity>+來到 <commodity>+站上 <commodity>+跌破 <commodity>+突破 <commodity>+關卡 <commodity>+報_ <commodity>+漲至 <commodity>+跌至 <commodity>+升至 <commodity>+報 <commodity>+作收 ~比特幣+重返+_關卡 比特幣+重返 價格+來到 價格區間",
    ),
    unless: wordList(
      "股價 每股 成本 底價 最低價格 價格下限 價格保障 保底價 收購價 市值 關稅 算力價格 目標價 價格戰 費用 只要比特幣價格 標售價 發行價 價格底線 總價格 總價 收購要約 運費 權利金 補貼 電價 持倉 募資 出售 轉會 賣給 售予 收購 售出 精煉費 加工費 處理費 冶煉費 費率 碳費",
    ),
    subjects: ["commodity", "place", "program"],
    qualifiers: ["per", "place", "basis"],
  },
  {
    id: "commodity-price-change",
    label: { zh: "價格漲跌幅", en: "commodity price change" },
    kind: "change",
    units: ["%", "x"],
    changes: ["commodity-price"],
    change: true,
    changed: wordList("價 期 現貨 行情 走勢 報 盤 幣 指數 合約"),
    words: COMMODITY_RISE,
    unless: [
      ...OTHER,
      ...wordList(
        "股價 類股 股票 要約價格 要約價 物價 消費者物價 生產者物價 房價 收購價 價格戰 消費者價格 生產者價格 價格指數 出廠價格 居民消費價格",
      ),
    ],
    subjects: ["commodity", "place", "program"],
    qualifiers: ["window", "basis"],
  },
  {
    id: "policy-rate",
    label: { zh: "政策利率", en: "policy rate" },
    kind: "ratio",
    units: ["%"],
    words: wordList(
      "基準利率 政策利率 借貸利率 基準借貸利率 聯邦基金利率 重貼現率 指標利率 存款準備率 隔夜拆款利率 存款利率 關鍵利率 ~央行+利率+維持 ~聯準會+利率+維持 ~央行+利率+_不變",
    ),
    unless: wordList("抵押 房貸 殖利率"),
  },
  {
    id: "policy-rate-change",
    label: { zh: "升降息幅度", en: "policy rate change" },
    kind: "change",
    units: ["bp", "pp", "%"],
    words: wordList("升息 降息 升息_ 降息_ 加息 減息 調降利率 調升利率 調高利率 下調利率 上調利率"),
    unless: wordList("機率 概率 可能性 股價 上漲 下跌"),
  },
  {
    id: "rate-odds",
    label: { zh: "升降息機率", en: "odds of a rate move" },
    kind: "ratio",
    units: ["%"],
    words: wordList("降息+機率 升息+機率 降息+概率 降息+可能性 升息+可能性 ~降息+機率 ~升息+機率"),
  },
  {
    id: "bond-yield",
    label: { zh: "殖利率", en: "bond yield" },
    kind: "ratio",
    units: ["%"],
    change: false,
    words: wordList("殖利率 公債殖利率 債券收益率 國債收益率 孳息率"),
    unless: wordList("現金殖利率 股息殖利率"),
  },
  {
    id: "exchange-rate",
    label: { zh: "匯率", en: "exchange rate" },
    kind: "price",
    units: ["money"],
    words: wordList("匯率 匯價 兌美元 兌1美元 1美元兌 兌換匯率 兌人民幣+報 1美元可兌換"),
    unless: wordList("以匯率計算 匯率計算"),
  },
  {
    id: "exchange-rate-change",
    label: { zh: "匯率升貶幅", en: "exchange rate change" },
    kind: "change",
    units: ["%"],
    changes: ["exchange-rate"],
    change: true,
    words: wordList("匯率 升值 貶值 匯價 兌美元 美元指數"),
    unless: wordList("資產升值 資產貶值 股價"),
  },
];
