/** Words of time that begin an expression. Each row: what it is, its offset, the words. */
export const TIME_ROWS = `
year        0   今年 今年度 本年度 本年 今(年)
year       -1   去年 去年度 上年 上年度
year       -2   前年
year       -3   大前年
year        1   明年 明年度
year        2   後年
focus-year  0   同年 同一年 該年 該年度
focus-year  1   翌年 隔年 次年 隔年度
focus-year -1   前一年 前一年度 上一年 上一年度
whole-year  0   全年
month       0   本月 這個月 本月份
month      -1   上月 上個月 上個月份 上月份
month       1   下月 下個月 下月份
focus-month 0   同月 當月 該月
focus-month 1   次月 隔月 翌月
focus-month -1  前月 前一月 前一個月 上一個月
quarter     0   本季 這一季 本季度
quarter    -1   上季 上一季 上一季度 上季度 前季 前一季 前一季度
quarter     1   下季 下一季 下一季度 下季度 次季 次一季
half        1   上半年 上半年度
half        2   下半年 下半年度
edge        1   年初
edge       12   年底 年末 歲末
month-edge  1   月初
month-edge  2   月中
month-edge  3   月底 月末
quarter-edge 1  季初
quarter-edge 3  季底 季末
week        0   本週 這週 這個星期 這個禮拜 本星期
week       -1   上週 上星期 上個星期 上禮拜 上個禮拜 上個週 前一週
week        1   下週 下星期 下個星期 下禮拜 下個禮拜
weekday     0   週 星期 禮拜
day         0   今日 今天 今晨 今早 今晚 今午 即日 今日上午 今日下午 今天上午
day        -1   昨日 昨天 昨晚 昨夜 昨晨
day        -2   前天 前晚
day         1   明日 明天 明晨 明晚
day         2   後天
focus-day   1   翌日 隔日 隔天 次日 翌晨
`;

/** Words near a time that say it is still to come. */
export const FUTURE = "將 將於 預計 預定 預料 擬 擬於 訂於 定於 可望 計畫 計劃 即將 預期 展望 有望 力拚 力爭 最快 最遲 最晚 預估 預測 將在 之後 生效 截止 到期 召開前 屆時 準備 打算 承諾 揚言 威脅 目標 看好 料 恐 前完成 前達成 前提交 登場";
/** Words that say it is past, for a month that lies ahead in the calendar. */
export const PAST = "曾 曾於 曾在 當時 已於 已在 自 從 以來 起至";
