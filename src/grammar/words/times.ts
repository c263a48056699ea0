/** Words of time that begin an expression. Each row: what it is, its offset, the words. */
export const TIME_ROWS = `
year        0   今年 今年度 本年度 本年 本財年 本財政年度
year       -1   去年 去年度 上財年 上一財年 上財政年度
year       -2   前年
year       -3   大前年
year        1   明年 明年度 下財年 下一財年
year        2   後年
focus-year  0   同年 同一年 該年 該年度
named-year  0   當年 當年度
focus-year  1   翌年 隔年 次年 隔年度
focus-year -1   前一年 前一年度 上一年 上一年度 上年 上年度
whole-year  0   全年
month       0   本月 這個月 本月份
month      -2   上上月 上上個月
month       2   下下月 下下個月
month      -1   上月 上個月 上個月份 上月份
month       1   下月 下個月 下月份
focus-month 0   同月 當月 該月
focus-month 1   次月 隔月 翌月
focus-month -1  前月 前一月 前一個月 上一個月
quarter     0   本季 這一季 本季度
focus-quarter 0 當季 該季 同季
quarter    -1   上季 上一季 上一季度 上季度 前季 前一季 前一季度
quarter     1   下季 下一季 下一季度 下季度 次季 次一季
half        1   上半年 上半年度
half        2   下半年 下半年度
edge        1   年初
this-year   0   年內
edge        6   年中
edge       12   年底 年末 歲末
month-edge  1   月初 上旬
month-edge  2   月中 中旬
month-edge  3   月底 月末 下旬
quarter-edge 1  季初
quarter-edge 3  季底 季末
week        0   本週 這週 這個星期 這個禮拜 本星期 這星期 這禮拜 本禮拜
week       -2   上上週 上上個星期 上上星期
week        2   下下週 下下個星期
week       -1   上週 上星期 上個星期 上禮拜 上個禮拜 上個週 前一週
week        1   下週 下星期 下個星期 下禮拜 下個禮拜
weekend     0   本週末 這週末 這個週末
weekend    -1   上週末 上個週末
weekend     1   下週末 下個週末
weekday     0   週 星期 禮拜
day         0   今日 今天 今晨 今早 今晚 今午 即日 今日上午 今日下午 今天上午
day        -1   昨日 昨天 昨晚 昨夜 昨晨 昨
day        -3   大前天
day         3   大後天
day        -2   前天 前晚
day         1   明日 明天 明晨 明晚
day         2   後天
focus-day   0   同日 同一天 當日 當天 當晚
focus-day   1   翌日 隔日 隔天 次日 翌晨 第二天
focus-day  -1   前一日 前一天
century     19  上世紀 上個世紀 上一世紀 上一個世紀
two-years   0   今明兩年 今明年 今明二年
two-years  -1   去今兩年 去今年
two-years   1   明後兩年 明後年
season      3   今春
season      6   今夏
season      9   今秋
season     12   今冬
last-season 3   去春
last-season 6   去夏
last-season 9   去秋
last-season 12  去冬
`;

/** Behind a word of time these make another word: 今日頭條, 去年輕人, 後天免疫. */
export const NOT_AFTER_WORD = "日頭條 天然 天鵝 輕人 輕化 輕世代 免疫 失調 線網 線工 線塔 線桿";

/** Words near a time that say it is still to come. */
export const FUTURE =
  "將 將於 將在 預計 預定 預料 擬 擬於 訂於 定於 可望 計畫 計劃 即將 展望 有望 力拚 力爭 最快 最遲 最晚 預估 預測 " +
  "截止 到期 屆時 準備 打算 召開前 前完成 前達成 前提交 會在 會於 安排";
/** The same right before a time: nothing stands between, so that a month long past is the next year's. */
export const FUTURE_RIGHT_BEFORE =
  "將於 將在 將自 預計 預計於 預計在 預計到 預定 預定於 預期 預期於 訂於 定於 擬於 最快 最快於 最遲 最遲於 最晚 " +
  "可望於 有望於 有望在 計畫於 計劃於 計畫在 計劃在 會在 會於";
/** Words that say it is past, for a month that lies ahead in the calendar. */
export const PAST = "曾 曾於 曾在 當時 已於 已在 自 從 以來 起至";
/** Verbs of saying: what follows them is another matter (28日表示,將…). */
export const SAYING =
  "表示 指出 宣布 宣告 說 稱 公布 發布 發佈 報導 報道 透露 強調 坦言 證實 公告 通過 決定 下令 簽署 公開 引述 披露 認為";
/** 將 and 擬 beside these are parts of other words: 將近, 麻將, 模擬. */
export const NOT_FUTURE_BEFORE = {
  將: "麻名大猛虎健主少中上未已曾並",
  擬: "模虛比草研",
  會: "協工學委議商農公基聯社國大董理省市",
};
export const NOT_FUTURE_AFTER = "近軍士領官";

/** Parts of a day that may stand right behind it: 23日清晨. */
export const PARTS_OF_DAY =
  "上午 下午 凌晨 清晨 早上 早晨 晚上 晚間 中午 正午 傍晚 深夜 半夜 午後 午間 夜間 夜裡 盤中 盤後 早盤 晚";
/** 晚 before these begins another word: 晚會, 晚報. */
export const NOT_EVENING = "會報宴婚年期輩餐點近上間於";
/** Behind a month these say that a contract of that month to come is traded: 2月交割. */
export const CONTRACT = "交割 期貨 期金 期銀 期銅 期油 合約 到期";
