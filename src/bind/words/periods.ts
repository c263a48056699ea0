/** A time behind one of these is only compared with: 較去年, 高於上月. */
export const COMPARED =
  "較 比 相較於 相較 相比於 相比 高於 低於 優於 多於 少於 遜於 超越 不如 跟 去年同期的 對比 比起 距離 逼近";
/** A time before one of these is compared with: 去年同期, 與上季相比. */
export const COMPARED_BEHIND =
  "同期 相比 相較 比較 同月比較 同季比較 同期比較 的同期 的水準 的水平 基數 基期 的基數 的基期 低基期 高基期";
/** Behind 以來 these measure how long, not when: 自2020年以來首次. */
export const RECORD = "首 最 新高 新低 單月 單日 第 罕見 未見 以來";
/** What happened at a time and is over: the time is not that of later figures. */
export const EVENTS =
  "成立 創立 創辦 設立 建立 誕生 出生 簽署 簽訂 達成 通過 生效 頒布 宣布 公布 發布 提出 推出 發表 上任 就任 當選 收購 接手 創下 寫下 締造 開業 創建 興建 啟用 投產 改名 更名 掛牌 上市 發現 舉行 開採";
/** What is so now, whatever time was named before. */
export const NOW =
  "目前 現在 如今 現約 現僅 現達 現為 現仍 現已 現剩 現共 現行 現有 迄今 至今 眼下 現階段 近半年 近一年 過去半年 過去一年 當前 近來 近期 長期 多年來 歷來 一直 往往 通常 平均每年 每年 每月 每週 全盛時期 最多時 巔峰 高峰時 鼎盛";
/** What came at another time than the sentence before told of. */
export const LATER =
  "之後 隨後 此後 其後 後來 接著 未來 將 料 恐 可望 有望 預計 計畫 規劃 若 如果 一旦 過去 歷年 累計 盤中 收盤 股價 一度 盤後 早盤 終場 開盤";
/** At the time named last. */
export const THEN = "當時 同期 同時期 當月 同月 當年 同年 當季 同季 當天 當日 同日 當晚 首日 當週 此期間 期間 屆時";
/** At the month or the stretch of time named last, where a clause opens with it: 月內, and not 三個月內. */
export const WITHIN = "月內 季內 期內 該月 該季 該期";
/** Of these only a day can be meant. */
export const THAT_DAY = "當天 當日 同日 當晚 首日";

/** Behind a month these make a name of it, or say when something else will be: 12月期貨, 12月降息的機率. */
export const NAMED_BEHIND = "期貨 交割 合約 期約 期金 期銀 期銅 期鋁 期鎳 期油 主力合約 到期 契約";
/** What is foreseen at a time other than the one it is about: 今年的|預測由7月的3%…. */
export const FORESEEN = "預測 預測值 預估 預估值 預期 目標 展望 財測 估計 目標價 指引";

/** Longer words that hide a topic's: 持|股價|值. */
export const NO_TOPIC = "持股價值 漲價 跌價 交易所 交易中心 交易平台 交易員";

/**
 * What is told of at one time though the time is printed once: market moves, accidents. Each with the words that must
 * stand beside the day, and those beside the figure.
 */
export const TOPICS: readonly {
  readonly topic: string;
  readonly day: string;
  readonly figure: string;
}[] = [
  {
    topic: "move",
    day: "股價 類股 族群 收盤 開盤 早盤 盤中 盤後 盤前 終場 掛牌 交易 股市 美股 台股 港股 陸股 現貨價 現貨 期貨 期金 期銅 期鎳 期鋁 報價 概念股 收漲 收跌 收高 收低 收報 收在 續漲 續跌 銅價 金價 銀價 鋁價 鎳價 鋅價 鋰價 鎢價 銻價 油價 幣價 金屬價格 上漲 下跌 走揚 走高 走低 飆升 突破 大漲 大跌 重挫",
    figure:
      "股價 上漲 下跌 大漲 大跌 飆升 暴漲 暴跌 漲幅 跌幅 收盤 開盤 作收 收漲 收跌 勁揚 上揚 重挫 走高 走低 收高 收低 收在 收報 持平 挫跌 小跌 小漲 下滑 下挫 急跌 急漲 勁升 走揚 走跌 回落 上行 下行 攀升 市值 飆漲 飆升 價升 報升 急升 微升 續升 勁升 貶值 升值 升至 殖利率 漲停 跌停 觸及 盤中 一度 重返 漲 跌",
  },
  {
    topic: "accident",
    day: "坍塌 倒塌 爆炸 起火 崩塌 崩落 走山 山崩 坍方 事故 礦災 潰壩 土石流 淹水 塌陷 死亡 罹難 喪生",
    figure:
      "死亡 喪生 罹難 遇難 受傷 失蹤 受困 獲救 傷亡 遺體 活埋 死者 生還 送醫 升井 脫險 輕傷 重傷 下落不明 遭埋 被埋 受困 身亡 往生 被困",
  },
  {
    topic: "tally",
    day: "截至 截止 災情 應變中心",
    figure:
      "撤離 疏散 收容 安置 停電 停水 復電 淹水 坍方 農損 農業損失 農業產物 災損 紅色警戒 黃色警戒 受損 全倒 半倒 積水 被害面積 損失金額 災情",
  },
];
