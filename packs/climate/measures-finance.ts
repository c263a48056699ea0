import type { Measure } from "#model";
import { wordList } from "#pack";

/** Industries that a low-carbon economy strains most. */
const SECTORS =
  "敏感產業 敏感性產業 敏感部位 高碳排產業 高碳產業 高排放產業 高碳行業 碳密集產業 碳相關資產 轉型敏感 六大產業 石油天然氣 油氣 石化 化學 化工 建材 水泥 鋼鐵 礦業 採礦 燃煤 煤炭 燃煤發電 航空 航運 電力";
/** A position in them. */
const EXPOSURES = "暴險 曝險 暴險部位 曝險部位 暴險金額 曝險金額 風險敞口 敞口";
const EXPOSED = wordList(SECTORS).flatMap((sector) => wordList(EXPOSURES).map((word) => `${sector}+${word}`));

/** What banks, insurers and funds hold and lend. */
const positions: readonly Measure[] = [
  {
    id: "sensitive-exposure",
    label: { zh: "敏感產業暴險占比", en: "exposure to sensitive industries, share" },
    kind: "share",
    units: ["%"],
    change: false,
    words: [
      ...EXPOSED,
      ...wordList(
        "暴險集中度 曝險集中度 敏感產業+占 敏感性產業+占 高碳排產業+占 高碳產業+占 碳密集產業+占 碳相關資產+占 ~暴險+占總暴險 ~曝險+占總曝險 ~暴險+占總放款 ~曝險+占總放款 ~曝險+占授信 ~暴險+占授信 ~敏感產業+暴險+占 ~敏感產業+曝險+占 ~敞口+占總資產 ~高碳排產業+曝險+占 ~敏感產業+占投融資總額 燃煤+授信+占 燃煤+放款+占 高碳行業+貸款+占",
      ),
    ],
    unless: wordList("排放量 碳排放量 議合 營收 全國 產值 財務碳排放"),
    qualifiers: ["sector", "whole", "assurance"],
  },
  {
    id: "sensitive-exposure-amount",
    label: { zh: "敏感產業暴險金額", en: "exposure to sensitive industries, amount" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: [...EXPOSED, ...wordList("敏感產業+授信餘額 高碳排產業+授信餘額 高碳產業+貸款餘額 高碳行業+貸款餘額")],
    unless: wordList("虧損 損失"),
    qualifiers: ["sector", "assurance"],
  },
  {
    id: "sensitive-exposure-change",
    label: { zh: "敏感產業暴險增減率", en: "change in exposure to sensitive industries" },
    kind: "change",
    units: ["%"],
    changes: ["sensitive-exposure-amount"],
    change: true,
    changed: wordList("險 敞口 授信 貸款 放款 部位"),
    words: EXPOSED,
    qualifiers: ["sector", "comparison"],
  },
  {
    id: "portfolio",
    label: { zh: "投融資總額", en: "loans and investments in all" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList(
      "投融資總額 投融資總餘額 投融資總部位 總暴險 總曝險 暴險總額 曝險總額 總暴險金額 總曝險金額 投融資組合總額 投融資餘額",
    ),
    unless: wordList("永續 綠色 支持型 敏感產業 高碳 占總暴險 占總曝險 占投融資總額"),
    qualifiers: ["basis"],
  },
  {
    id: "sustainable-finance",
    label: { zh: "永續投融資金額", en: "sustainable loans and investments" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList(
      "永續投融資 綠色投融資 永續+投融資總額 永續+投融資金額 綠色+投融資總額 永續投資金額 綠色投資金額 支持型經濟活動+投融資總額 ~支持型經濟活動+投融資總額 ~永續經濟活動+投融資總額 氣候投融資 轉型金融+投融資",
    ),
    unless: wordList("目標是 綠色採購"),
    qualifiers: ["status"],
  },
  {
    id: "green-loans",
    label: { zh: "綠色授信餘額", en: "green loans outstanding" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList(
      "綠色貸款 綠色貸款餘額 綠色信貸 綠色信貸餘額 綠色授信 綠色授信餘額 綠色放款 綠色放款餘額 綠色融資餘額 綠能+授信餘額 綠能+放款餘額 綠能產業+授信餘額 再生能源+授信餘額 再生能源+放款餘額 再生能源+融資餘額 綠能授信 綠能放款 ~綠色貸款+貸款餘額 ~綠色信貸+貸款餘額 ~綠色貸款+貸款+分別",
    ),
    unless: wordList("各項貸款 人民幣貸款 聯貸案 簽署 簽約 永續連結 可持續發展掛鉤"),
    qualifiers: ["scope", "status"],
  },
  {
    id: "green-loans-change",
    label: { zh: "綠色授信增減率", en: "change in green loans" },
    kind: "change",
    units: ["%"],
    changes: ["green-loans"],
    change: true,
    changed: wordList("綠 貸 授信 放款 融資"),
    words: wordList(
      "綠色貸款 綠色貸款餘額 綠色信貸 綠色信貸餘額 綠色授信 綠色授信餘額 綠色放款 綠色放款餘額 綠能授信 綠能+授信餘額 ~綠色貸款+貸款餘額 ~綠色信貸+貸款餘額",
    ),
    unless: wordList("各項貸款 不良"),
    qualifiers: ["comparison"],
  },
  {
    id: "green-loans-share",
    label: { zh: "綠色授信占比", en: "green loans, share" },
    kind: "share",
    units: ["%"],
    change: false,
    words: wordList(
      "綠色貸款+占 綠色信貸+占 綠色授信+占 綠色放款+占 占綠色貸款 ~綠色貸款+占各項貸款 ~綠色信貸+占各項貸款 ~綠色貸款+占全部貸款 ~綠色信貸+占全部貸款 ~綠色貸款+占貸款總額 ~綠色授信+占總授信 ~綠色授信+占授信 ~綠色放款+占總放款 綠色貸款占比 綠色信貸占比 永續授信+占 永續放款+占",
    ),
    unless: wordList("不良率 逾放"),
    qualifiers: ["whole"],
  },
  {
    id: "linked-loans",
    label: { zh: "永續連結授信餘額", en: "sustainability-linked loans outstanding" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList(
      "永續連結貸款 永續連結授信 永續連結放款 永續績效連結貸款 永續績效連結授信 永續連結授信+授信餘額 永續連結貸款+餘額 永續連結貸款+授信餘額 可持續發展掛鉤貸款 可持續掛鉤貸款 永續指數連結貸款",
    ),
    unless: wordList("聯貸案 簽署 簽約 統籌主辦"),
    qualifiers: ["status"],
  },
  {
    id: "green-bonds",
    label: { zh: "綠色與永續債券餘額", en: "green and sustainability bonds outstanding" },
    kind: "stock",
    units: ["money"],
    change: false,
    words: wordList(
      "綠色債券+餘額 綠色債券餘額 永續債券+餘額 永續發展債券+餘額 永續發展債券+流通在外 綠色債券+流通在外 綠債+餘額 綠色債券+存量 綠色債券+存續 可持續發展債券+餘額 社會責任債券+餘額 綠色債券+持有 綠色債券+投資餘額 ~永續發展債券+流通在外 ~綠色債券+流通在外 ~社會責任債券+流通在外 ~永續債+發行餘額 ~永續發展債券+發行餘額",
    ),
    qualifiers: ["scope", "status"],
  },
  {
    id: "green-bond-count",
    label: { zh: "綠色與永續債券檔數", en: "green and sustainability bonds, number" },
    kind: "count",
    units: ["1"],
    words: wordList(
      "綠色債券+檔 永續發展債券+檔 永續債券+檔 社會責任債券+檔 可持續發展債券+檔 永續債+檔 綠債+檔 綠色債券+只 綠色債券+支",
    ),
    qualifiers: ["status"],
  },
];

/** What an institution does with its staff, purchases and customers. */
const conduct: readonly Measure[] = [
  {
    id: "green-procurement",
    label: { zh: "綠色採購金額", en: "green procurement" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList("綠色採購 綠色採購金額 綠色採購總金額 綠色採購額 綠色採購總額 綠色採購合計 永續採購金額"),
    unless: wordList("罰款"),
    qualifiers: ["status"],
  },
  {
    id: "green-procurement-change",
    label: { zh: "綠色採購增減率", en: "change in green procurement" },
    kind: "change",
    units: ["%"],
    changes: ["green-procurement"],
    change: true,
    changed: wordList("採購"),
    words: wordList("綠色採購 綠色採購金額 綠色採購總金額 綠色採購額 綠色採購總額"),
    qualifiers: ["comparison"],
  },
  {
    id: "green-procurement-share",
    label: { zh: "綠色採購占比", en: "green procurement, share" },
    kind: "share",
    units: ["%"],
    change: false,
    words: wordList(
      "綠色採購 綠色採購+占 綠色採購+比率 綠色採購+比例 綠色採購占總採購 ~綠色採購+占總採購 ~綠色採購+占採購 ~綠色採購+占全部採購 綠色採購比率 綠色採購率",
    ),
    qualifiers: ["whole"],
  },
  {
    id: "engagement-ratio",
    label: { zh: "議合比率", en: "engagement ratio" },
    kind: "ratio",
    units: ["%"],
    words: wordList(
      "議合比例 議合比率 議合率 議合覆蓋率 議合涵蓋率 議合+比例 議合+比率 完成議合 議合完成率 完成議合+比例 議合_ 議合達 已議合",
    ),
    unless: wordList("減碳目標 減量目標 投票"),
    qualifiers: ["whole"],
  },
  {
    id: "engaged-firms",
    label: { zh: "議合家數", en: "firms engaged" },
    kind: "count",
    units: ["1"],
    words: wordList("議合+家 議合+家企業 議合_ 議合對象 議合+_企業 議合家數 完成議合 _高碳排企業"),
    unless: wordList("金控"),
  },
  {
    id: "clients-with-targets",
    label: { zh: "訂有減碳目標的對象占比", en: "share of counterparties with a target" },
    kind: "share",
    units: ["%"],
    words: wordList(
      "減碳目標+比例 減碳目標+比率 減量目標+比例 減量目標+比率 減排目標+比例 訂定+減碳目標 擬定+減量目標+比率 訂定+減量目標 設定+減碳目標+比例 設定+淨零目標+比例 訂定+淨零目標 已設定+減碳目標",
    ),
    unless: wordList("再生能源 綠電 排放量 覆蓋率"),
    qualifiers: ["whole"],
  },
  {
    id: "target-coverage",
    label: { zh: "減碳目標設定覆蓋率", en: "share of the portfolio under a target" },
    kind: "share",
    units: ["%"],
    words: wordList(
      "目標設定覆蓋率 減碳目標+覆蓋率 減量目標+覆蓋率 目標+覆蓋率+投融資 減碳目標設定覆蓋率 目標設定+覆蓋率 SBT+覆蓋率 減碳目標+涵蓋率",
    ),
    qualifiers: ["whole"],
  },
  {
    id: "certified-staff-share",
    label: { zh: "員工取得證照比率", en: "share of staff certified" },
    kind: "share",
    units: ["%"],
    change: false,
    words: wordList(
      "持證率 取證率 員工+取得+證照 員工+證照 同仁+取得+證照 人員+取得+證照 _員工+證照 員工+持有+證照 證照取得率 證照+取得率 ~證照+員工+取得",
    ),
    unless: wordList("年增 補助 成長 合格率 及格率"),
    qualifiers: ["whole"],
  },
  {
    id: "certified-staff",
    label: { zh: "取得證照人數", en: "staff certified" },
    kind: "stock",
    units: ["person"],
    change: false,
    words: wordList(
      "取照人數 取證人數 持證人數 取得+永續金融證照 取得+永續金融+證照 考取+永續金融證照 考取+證照 通過+基礎測驗 通過+進階測驗 取得+進階證照 取得+基礎證照 取得證照 永續金融+證照 員工+取得+證照",
    ),
    unless: wordList("報名 應考"),
    qualifiers: ["scope"],
  },
  {
    id: "certified-growth",
    label: { zh: "取得證照人數增減率", en: "growth of staff certified" },
    kind: "change",
    units: ["%", "x"],
    changes: ["certified-staff"],
    change: true,
    words: wordList(
      "取照人數 取證人數 持證人數 證照人數 取照 證照+人數 基礎證照 進階證照 永續金融證照 永續金融+證照 ~永續金融+證照+人數",
    ),
    unless: wordList("營收 獲利"),
    qualifiers: ["comparison"],
  },
  {
    id: "per-capita-subsidy",
    label: { zh: "每人證照補助", en: "subsidy for a certificate, per head" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList(
      "每人+證照補助 每人+報考 每人+考照 考照補助 證照補助 報考證照 報考+補助 考照+補助 證照+補助 員工每人+補助 同仁每人+補助",
    ),
    unless: wordList("總補助 購車"),
    qualifiers: ["rate"],
  },
];

/** What a tonne costs. */
const prices: readonly Measure[] = [
  {
    id: "carbon-fee",
    label: { zh: "碳費與碳稅費率", en: "carbon fee or tax per tonne" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList(
      "碳費費率 碳費+費率 碳費+每噸 碳費+每公噸 碳費+每噸碳 碳費+一般費率 一般費率 優惠費率 一般費率+每公噸 一般費率+每噸 優惠費率+每公噸 優惠費率+每噸 ~碳費+每公噸 ~碳費+每噸 ~碳費+最低每噸 ~碳費+費率 碳稅+每噸 碳稅+每公噸 碳稅稅率 每公噸碳費 ~碳稅+每噸 ~碳稅+每公噸",
    ),
    unless: wordList("碳費收入 碳費總額 營業毛利 億元 碳價 貸款利率"),
    qualifiers: ["rate"],
  },
  {
    id: "carbon-fee-bill",
    label: { zh: "碳費金額", en: "carbon fee, paid or collected" },
    kind: "flow",
    units: ["money"],
    change: false,
    words: wordList(
      "碳費 碳費收入 碳費支出 碳費成本 繳交碳費 繳納碳費 碳費總額 徵收碳費 碳費+收入 碳費+支出 碳費金額 碳稅收入 應繳碳費 ~碳費+首年收入 ~碳費+收入",
    ),
    unless: wordList("費率 每噸 每公噸 營業毛利 貸款"),
    qualifiers: ["scope"],
  },
  {
    id: "carbon-price",
    label: { zh: "碳價", en: "carbon price" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList(
      "碳價 碳價格 碳價+每噸 碳價+每公噸 碳價+每噸碳 碳市場+收盤價 碳市場+價格 碳市場+均價 碳市場+成交價 碳市場+成交均價 碳排放配額+價格 碳排放配額+收盤價 碳排放權+價格 排放配額+價格 排放權+價格 ~碳市場+收盤價 ~碳市場+均價 ~碳市場+成交均價 ~碳市場+價格 ~碳價+收盤價 ~碳價+均價 排放交易+價格",
    ),
    unless: wordList("內部碳價 內部碳定價 碳費 成交額 總額 影子碳價"),
    qualifiers: ["rate", "place"],
  },
  {
    id: "internal-carbon-price",
    label: { zh: "內部碳價", en: "internal carbon price" },
    kind: "price",
    units: ["money"],
    change: false,
    words: wordList("內部碳價 內部碳定價 影子碳價 內部碳定價+每噸 內部碳定價+每公噸 內部碳費"),
    qualifiers: ["rate"],
  },
  {
    id: "carbon-price-change",
    label: { zh: "碳價漲跌幅", en: "change in the carbon price" },
    kind: "change",
    units: ["%"],
    changes: ["carbon-price"],
    change: true,
    changed: wordList("價"),
    words: wordList("碳價 碳價格 碳市場+收盤價 碳排放配額+價格 碳市場+均價"),
    qualifiers: ["comparison", "window"],
  },
  {
    id: "carbon-credits",
    label: { zh: "碳權與配額數量", en: "carbon credits and allowances" },
    kind: "flow",
    units: ["tCO2e", "ktCO2e", "MtCO2e", "t", "kt", "Mt"],
    change: false,
    words: wordList(
      "碳權 減量額度 碳排放配額 碳配額 排放配額 碳權+交易量 碳權+成交量 碳市場+成交量 碳排放配額+成交量 配額+成交量 碳信用 購買碳權 ~碳市場+成交量 ~碳市場+累計成交量 核證減排量 核證自願減排量 國家核證自願減排量",
    ),
    unless: wordList("稅 罰"),
    qualifiers: ["scope", "status"],
  },
];

export const finance: readonly Measure[] = [...positions, ...conduct, ...prices];
