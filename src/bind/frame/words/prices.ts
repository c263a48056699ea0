/** What leads to the level of a price. */
export const PRICE_VERBS = `
收低 收高 收漲 收跌 收升 漲破 飆破 升破 衝破 攻破 升穿 跌穿 失守 站穩 高見 低見 來到 衝上 攀上 下探 漲到 跌到 喊到 叫到 報在 報價 重返 跌至 漲至 升至 降至 站上 跌破 突破 觸及 最高 最低 作收 收在 收盤 回到 報
`;
/** Moves of a price back to a level; of other things they tell no price. */
export const RETURNS = "回落 回升 反彈 回檔 拉回 滑落 回吐";
/** Marks that a price reaches or leaves: 站上|4,000美元. */
export const LEVELS = "重返 站上 跌破 突破 觸及 衝破 漲破 飆破 升破 攻破 升穿 跌穿 失守 站穩";
/** Nouns that are a price, or move like one. */
export const PRICES = "股價 價格 報價 幣價 金價 油價 銅價 均價 現貨價 期貨價 收盤價 指數 單價 漲勢 代幣價格";
/** Measures that goods have by themselves; all others are of whoever makes or keeps them. */
export const OF_GOODS = "價 漲 跌 行情 升水 貼水 指數 利率 品位 純度 比重 需求";
/** Measures of companies. */
export const OF_COMPANIES = `
純利 溢利 營業額 盈利 維持成本 現金成本 負債比率 負債率 股息 股價 市值 流通股 股數 營收 淨利 稅後 毛利 每股 持股比例 上市首日 掛牌 收盤 財報 獲利 稼動率
`;
/** Measures that only a bond, a contract or a works has. */
export const OF_INSTRUMENTS =
  "票面利率 票息 認購倍數 合約總值 合約金額 合約價值 合約期 租期 年期 工期 貸款期 寬限期 還款期 到期 造價 總造價";
/** How their nouns end. */
export const INSTRUMENTS =
  "債 債券 特別股 優先股 票據 租約 合約 契約 協議 合同 貸款 聯貸 聯貸案 融資 融資案 隧道 工程 電廠 大橋 鐵路 公路 碼頭";
/** Measures of a land's economy. */
export const OF_LANDS = `
失業率 通膨 通貨膨脹 GDP 國內生產毛額 經濟成長 經濟增長 成長率 外匯存底 財政赤字 公債殖利率
`;
/** Rates that need no 占比 behind them: 約5%的|經濟增長目標. */
export const NAMED_RATES = `
率 幅 額 價 稅 折扣 溢價 折價 目標 比重 占比 份額 股份 增速 比例 持股 股權 上限 下限 增長 成長
`;
/** What grows by itself: without a noun it is its own measure. */
export const ITSELF = "經濟 投資 產出 產值 物價 貿易 出口 進口 GDP 指數 率 價 額 量 算力 加權指數";
/** Funds and indices are their own price. */
export const FUNDS = "指數 ETF 基金 Trust Fund 信託";
/** Amounts that need no 金額 behind them. */
export const SUMS = "額 款 金 費 價值 投資 預算 資金 補助 規模";
/** Nouns of value that describe the noun behind the figure: 總額達|85億美元|的|協議. */
export const VALUES = "總額 價值 總價值 總值 規模 金額 總金額 市值 總投資";
