/** Behind a year these make a length, a class, a name: 10年期, 3年級. */
export const NOT_YEAR_WORDS = "年級 年代 年期 年來 年多 年餘 年內 年之 年歷史 年紀 年資 年輕 年租 年計";
/** The same, unless the year of the Republic is a near and uneven one: 115年前, but 100年前. */
export const HARDLY_YEAR_WORDS = "年前 年後 年間 年以 年的 年共 年合";
/** Before a number of years these say that a length is meant. */
export const LENGTH_BEFORE_YEARS =
  "長達 達 已 已有 有 了 成立 滿 為期 歷時 約 逾 近 超過 共 未來 過去 連續 創下 歷經 距今 整整 每 第 最近 前後 相隔 時隔 至少 最多";
/** Behind a month in Chinese numerals these make another name: 三月街, 五月花號. */
export const NOT_HAN_MONTH = "街 花號 詩社 學堂 圍城 雪 黨人 天演唱會";
/** Behind N日 these make a length or another word: 3日內, 5日元, 4日工作制. */
export const NOT_DAY_WORDS =
  "日內 日以 日之內 日元 日圓 日幣 日線 日均 日移 日平均 日游 日遊 日工 日行程 日不 日期 日假 日券 日間照 日左右 日上下 日餘 日多 日份 日型 日無";
/** Before a number of days these say that a length is meant. */
export const LENGTH_BEFORE_DAYS =
  "連續 連 連升 連漲 連跌 連降 連紅 連黑 連揚 連挫 為期 歷時 長達 達 每 共 滿 僅 需 須 短短 請假 停工 停產 停電 延長 縮短 第 近 約 逾 超過 不到 至少 最多 放假 休 休假 " +
  "工作 前後 耗時 相隔 間隔 額外 過去 未來 頭 最後 受困 僅僅 整整 維持 持續了 等了";
/** Behind a day in Chinese numerals up to 十 these show that a date is meant: 九日表示. */
export const AFTER_SMALL_DAY =
  "表示 指出 宣布 宣告 說 稱 公布 發布 發佈 報導 報道 透露 強調 電 訊 上午 下午 凌晨 清晨 晚 早 中午 在 於 舉行 召開 簽署 通過 起 抵達 訪問 會見";
