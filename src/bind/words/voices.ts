/** Verbs that only speech has: whoever stands before one is heard. */
export const SAYING = `
表示 指出 說 稱 認為 強調 透露 直言 坦言 警示 示警 補充 形容 解釋 回應 回憶 宣稱 聲稱 重申 呼籲 主張 提醒 提到 提及 談到 寫道 說明 告訴 告知 披露 揭露 爆料 證實 發文 笑稱 坦承 承認 研判 解讀 憂心 擔心 擔憂 直指 點出 表明 發現 反駁 辯稱 堅稱 誓言 感嘆 調侃 評論 打趣 抱怨 說道 喊話 斷言 預言 指稱 控訴 提出警告
`;

/** Words that are verbs of speech in one sentence and nouns in the next: they count only right behind the one who speaks. */
export const SAYING_OR_NOUN = `
警告 批評 質疑 聲明 指控 譴責 抨擊 分析 預測 預期 預估 預計 預料 估計 估算 評估 推算 推估 統計 報導 報道 判斷 推測 憂慮 建議 調查
`;

/** What a document, a table or a survey does. */
export const SHOWING = "顯示 列出 載明 記載 揭示";

/** Announcements: their reach is the deed announced, not all that follows. */
export const ANNOUNCING = "宣布 宣佈 宣告 公告 公布 發布 承諾 威脅 揚言 放話 要求 下令 保證 允諾 定為 訂為 估為 認定";

/** Longer words that hide one of the above: 小說, 簡稱, 說法. */
export const NO_SPEECH = `
小說 學說 傳說 據說 來說 可說 難說 換句話說 也就是說 再說 說法 說服 說不定 遊說 解說員 說明會 說明書 說帖
簡稱 名稱 俗稱 號稱 職稱 堪稱 人稱 統稱 別稱 又稱 全稱 通稱 暱稱 尊稱 代稱 稱為 稱作 稱霸 稱號 稱職 稱讚 稱許 對稱 相稱
發現金 分析師 分析人士 分析家 分析機構 分析公司 分析團隊 分析員 分析平台 預測中心 預測機構 評估報告 統計局 統計處 統計師 統計署 調查局 調查報告 調查員 調查署 警告信 建議書 建議價 建議售價 聲明書
估值 低估 高估 公告日 公布日 發布日 發布會 發表會 通報系統
超出預期 高於預期 低於預期 優於預期 不如預期 符合預期 好於預期 遜於預期 市場預期 降息預期 升息預期 通膨預期 成長預期 經濟預期 預期壽命 預期目標
`;

/** All verbs of speech in one list, for those who only ask whether a word is one. */
export const SPEECH = `
表示 指出 說 稱 認為 強調 透露 直言 坦言 警告 警示 示警 補充 形容 分析 預測 預期 估計 估算 評估 解釋 回應 回憶 宣布 宣稱 聲稱 重申 承諾 呼籲 主張 批評 質疑 提醒 提到 提及 談到 寫道 說明 告訴 報導 報導指出 報導稱 披露 揭露 爆料 證實 聲明 發文 笑稱 數據顯示 資料顯示 統計顯示 顯示 推算 推估 發布 公布 公告 坦承 承認 判斷 研判 解讀 憂心 擔心 擔憂
`;

/** What opens a source. */
export const ACCORDING = "根據 依據 據 按照 依照 援引 引述 引用 綜合 參照";
/** What closes it: what the source is, or what it does. */
export const ACCORDING_TAIL = `
報導 報道 統計 估算 估計 數據 資料 說法 消息 透露 指出 表示 分析 調查 文件 預測 評估 公布 發布 記錄 紀錄 報告 研究 聲明 披露 顯示 計算 推算 財報 年報 季報 公告 新聞稿 民調 簡報 訊息 談話 報價 檔案 名單 排名 榜單 通報 監測
`;
/** Sources that close with these pass on what others say. */
export const REPORTING = "報導 報道 專訪 採訪 訪問 社論";
/** Behind a speaker these are the speaker's own document. */
export const DOCUMENTS =
  "報告 文件 數據 資料 統計 調查 研究 民調 指標 紀錄 記錄 聲明 財報 年報 季報 公告 新聞稿 估算 模型 地圖 官網 網站 報價 名單 排名 榜單 圖表";

/** Voices without a name, as printed: the last word of the phrase. */
export const ANONYMOUS = `
消息人士 知情人士 業內人士 業界人士 市場人士 內部人士 圈內人士 分析人士 觀察人士 相關人士 權威人士 人士 多方消息 官員 高官 專家 分析師 分析家 經濟學家 地質學家 科學家 環保團體 環團 團體 供應商 學者 外媒 媒體 外界 業界 業者 目擊者 員工 官方 市場 投資人 批評者 支持者 反對者 公開資料 公開資訊 高管 主管 高層 發言人 知情者 倖存者 家屬 居民 村民 工會 警方 軍方 檢方 校方 院方 廠方 礦方 資方 勞方 民眾 律師 交易員 策略師 研究員 研究人員 團隊 法人 券商 外資 同業 雙方 兩國 2國 三方 各方 當局 主管機關 主辦方 救難人員 救援人員 審計人員 調查人員 執法人員 工作人員
`;

/** Anonymous words that only tell who in a firm speaks: the firm is the voice. */
export const SPOKESPEOPLE = "分析師 經濟學家 團隊 發言人 研究員 研究人員 策略師 專家";

/** Titles: with a name behind them they belong to it, without one they are the voice. */
export const TITLES = `
執行長 董事長 總經理 財務長 營運長 技術長 總裁 副總裁 局長 部長 市長 州長 省長 縣長 校長 院長 署長 主委 主席 總統 總理 首相 祕書長 秘書長 創辦人 負責人 經理 礦長 廠長 場長 議員 立委 委員 教授 主任 檢察長 警長 大使 行長
`;

/** 他, 該公司: who spoke last of that kind. */
export const PRONOUN_PERSON = "他 她 他們 她們";
export const PRONOUN_ORG =
  "該公司 該集團 該企業 該機構 該行 該銀行 該局 該部 該署 該會 該中心 該協會 該組織 該單位 該廠 該校 該院 公司 集團 本公司";
/** 該報告, 數據: the document of the last voice that had one. */
export const PRONOUN_REPORT =
  "該報告 這份報告 報告 該文件 文件 該研究 這項研究 該調查 這項調查 該數據 這項數據 該聲明 聲明 公告";
/** 報導補充, 文中提到: the last report. */
export const PRONOUN_MEDIA = "該報導 這篇報導 報導 報道 該文 文中 文章 該報 該媒體";

/** Adverbs and prepositions that end the phrase of the one who speaks. */
export const SPEAKER_ENDS = `
也 亦 則 並 還 又 更 曾 已 將 仍 便 就 卻 再 均 都 在 於 向 對 針對 接受 引述 援引 引用 轉述 諮詢 利用 運用 透過 通過 根據 近日 近期 日前 稍早 隨後 隨即 同時 同樣 後續 當天 當日 當時 目前 早些時候 先前 此前 先後 聯合 一致 普遍 首度 首次 再次 再度 不僅 甚至 因 為 以 從 公開 當場 事後
`;

/** Prepositions whose name is spoken to or of, never the speaker. */
export const GOVERNING =
  "在 於 向 對 與 和 跟 給 由 被 讓 使 令 把 將 針對 就 從 自 至 比 較 接受 有關 關於 包括 要求 促使 除了 為 替 獲 參考 依循 遵循 告訴 告知";
/** What frees the next name from its preposition. */
export const FREEING = "的 上 中 內 後 時 期間 之際 之後 旁";

/** Words that the clause of a speaker may open with. */
export const SPEECH_OPENERS = `
對此 不過 然而 但 而 但是 此外 另外 另 同時 與此同時 另一方面 因此 雖然 儘管 不僅 其中 事實上 例如 且 並 並且 而且 連 至於 日前 近日 稍早 隨後 目前 接著
`;

/** A clause that opens so carries an announcement on: 宣布…, 並將…. */
export const ANNOUNCEMENT_GOES_ON = "並 且 以及 及 將 其中 包括 包含 同時 預計 計畫 未來 作為 換取 用於";

/** How the name of an institution ends that no list knows: 印尼|政府, 銅業|委員會. */
export const INSTITUTIONS = `
政府 央行 委員會 協會 公會 商會 總會 聯合會 學會 聯盟 研究所 研究院 研究中心 研究小組 小組 交易所 管理局 能源局 礦業局 地質局 統計局 警察局 消防局 消防署 財政部 內閣 國會 議會 法院 檢察院 大學 智庫 基金會 事務所 部門 礦業公司 礦業集團 能源公司
`;
