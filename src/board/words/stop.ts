/**
 * Words that any piece of news shares and that therefore say nothing of its subject: function words, words of reporting,
 * counting and time. Written in Traditional Chinese and read through `fold`, so Simplified is covered. One line, one kind.
 */

/** Single characters that hold no word together: a word ends before them and begins after them. */
export const DIVIDERS = "的了在是與也這該但被於而已你我他她它您嗎呢誰仍且若則雖須讓把很更每各此甚又或將從";
/** Characters with which no tag begins, and with which none ends; inside a word they are like any other (埃及, 和平). */
export const NEVER_FIRST = "及卻還為等並們對向";
export const NEVER_LAST = "等卻和還並個";

/** Words that divide a sentence: no name runs across them. Only words that are hardly ever inside a name. */
export const DIVIDING_WORDS = `
周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 禮拜日 禮拜天
表示 指出 認為 強調 報導 宣布 宣佈 說明 透露 指稱 坦言 直言 呼籲 提醒 回應 補充 證實 警告 預計 預估 預期 預測 估計 估算
公布 發布 公佈 發佈 根據 依據 按照 目前 近期 近日 日前 稍早 隨後 此外 另外 同時 其中 以及 由於 因此 因為 所以 不過 然而 但是
雖然 儘管 即使 如果 若是 對於 關於 至於 針對 有關 相關 包括 包含 例如 尤其 特別 甚至 其他 其它 部分 許多 多數 多家 多名
今年 去年 明年 前年 本月 上月 下月 本周 本週 上周 上週 下周 下週 今日 昨日 明日 今天 昨天 明天 今晨 昨晚 上午 下午 晚間 凌晨
清晨 中午 傍晚 季度 年度 月份 年底 月底 年初 月初 期間 以來 以後 之後 之前 以前 當時 當地 當天 當日 截至 至今 持續 已經
超過 達到 高達 達成 不到 將近 接近 大約 至少 最多 以上 以下 左右 平均 總計 合計 共計 約合 相較 相比 較前 年增 年減 月增 月減
增加 減少 成長 上升 下降 上漲 下跌 飆升 攀升 暴漲 大漲 大跌 增長 下滑 升至 降至 增至 減至 漲幅 跌幅
進行 成為 認定 作為 可能 可以 能夠 需要 必須 應該 希望 開始 繼續 造成 導致 引發 帶動 影響 提供 進一步 可望 恐怕 未來
沒有 不是 不會 不能 無法 非常 十分 相當 已成 仍有 還有 只有 就是 這個 那個 這些 那些 這項 該項 此次 這次 本次 首次 再次 一次
一個 兩個 一名 一位 一些 一項 一場 一度 一直 一旦 一起 一樣 之間 之一 之中 之際 主要 重要 關注
`;

/** Words that are no tag by themselves but may be a part of one. */
export const PLAIN_WORDS = `
約占 另有 涵蓋 天內 年內 月內 日內 小時內 上限 下限 說法 算法 口徑 用途 前後 前者 後者 不同 相同 一致 數字 總數 總量 個別 逐漸 紛紛 陸續
計畫 計劃 規劃 規畫 方面 部門 人士 消息 內容 情況 問題 方式 過程 結果 原因 目標 機制 措施 作業 工作 活動 行動 建議 意見 看法 重大 重點 注意
公司 企業 業者 集團 廠商 產業 市場 政府 當局 官方 市府 縣府 院方 校方 警方 檢方 軍方 資方 勞方 單位 機構 組織 機關 團體 協會 委員 委員會 代表 成員 主席 主任 董事 董事長
總經理 經理 執行長 總裁 副總裁 發言人 負責人 創辦人 分析師 專家 學者 教授 研究員 記者 主管 官員 局長 部長 首長 總統 總理 首相
民眾 居民 人員 員工 人口 全球 世界 國際 國內 國外 海外 國家 各國 地區 區域 地方 全國 全台 各地 中央 城市 縣市
媒體 外媒 新聞 電視台 路透社 路透 法新社 美聯社 彭博 彭博社 中央社 新華社 金融時報 華爾街日報 紐約時報 日經 經濟學人
數據 資料 資訊 統計 報告 研究 調查 文件 名單 網站 官網 平台 系統 服務 產品 商品 技術 設備 設施 項目 專案 方案 政策 制度 法案
億元 萬元 美元 億美元 萬美元 新台幣 台幣 人民幣 歐元 日圓 英鎊 港元 公噸 公里 公尺 公斤 毫米 公頃 百分點 百分之 萬人 萬噸
價格 金額 總額 規模 數量 比例 比重 占比 水準 水平 程度 趨勢 變化 壓力 風險 機會 挑戰 能力 優勢 動能 力道 基礎 條件 標準 範圍
資金 投資 融資 貸款 合作 交易 採購 發展 建設 生產 製造 開發 推動 建立 擴大 加強 強化 提升 改善 支持 支援 協助 投入 參與 合計
經濟 社會 環境 安全 管理 監測 評估 分析 檢討 審查 通過 要求 規定 同意 簽署 簽訂 協議 承諾 條約 會議 會談 會晤 訪問 談話
第一 第二 第三 第四 第五 第一季 第二季 第三季 第四季 上半年 下半年 前三季 全年 單日 單月 首日 首度 史上 歷史 新高 新低 最大 最高 最低
長期 短期 中期 初期 後續 過去 現在 最近 最新 當前 現場 現有 新增 原有 既有 上述 前述 下列 以下 以上 分別 各自 雙方 兩國 三國
透過 加劇 焦點 業界 巨頭 禮拜 星期 類似 觀眾 分析家 專家們 事件 事故 事項 案件 一帶 附近 沿線 全球性 指數 名列 排名
關鍵 戰略 核心 領域 角色 地位 格局 體系 網路 中心 計劃 對象 對此 對外 對手 方向 作法 做法 立場 態度 信心 需求 供給 供應
`;

/** Agencies and papers whose Latin names stand in any news, and English words that begin with a capital letter. */
export const LATIN_WORDS = `
the a an and of in on at for to by with from as is are was were be it its this that these those he she they we his her their our
but or not no if when while after before since than then there here has have had will would can could may might must new news more most
said says say mr ms mrs dr inc ltd co corp llc plc group limited company january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday reuters bloomberg cnn cnbc bbc afp ap nhk wsj ft
ctwant etf ceo cfo cto ipo gdp cpi ppi app http https www com org net html
`;
