/** Verbs that only speech has: whoever stands before one is heard. */
export const SAYING = `
表示 指出 補了一句 補上一句 說 稱 認為 強調 透露 直言 坦言 警示 示警 補充 形容 解釋 回應 回憶 宣稱 聲稱 重申 呼籲 主張 提醒 提到 提及 談到 寫道 說明 告訴 告知 披露 揭露 爆料 證實 發文 笑稱 坦承 承認 研判 解讀 憂心 擔心 擔憂 直指 點出 表明 發現 反駁 辯稱 堅稱 誓言 感嘆 調侃 評論 打趣 抱怨 說道 喊話 斷言 預言 指稱 控訴 提出警告 介紹 痛批 怒批 澄清 釐清 駁斥 否認 答覆 回覆 答詢 通報 預告 提示 總結 概括 直呼 慨嘆 自曝 透漏 吐露 坦露 話鋒一轉 點名 不諱言 鬆口 打包票 拍胸脯 明言 言明 挑明 自承 陳述 供稱 作證 敘述 轉達 告誡 宣示 交代 曝光 反映 陳情 檢討 詳述 闡述 說起
`;

/** Words that are verbs of speech in one sentence and nouns in the next: they count only right behind the one who speaks. */
export const SAYING_OR_NOUN = `
彙整 匯整 統整 警告 批評 質疑 聲明 指控 譴責 抨擊 分析 預測 預期 預估 預計 預料 估計 估算 評估 推算 推估 統計 報導 報道 判斷 推測 憂慮 建議 調查 估 推定 測算 試算 精算 核算 初估 覺得 相信 深信 懷疑 歸因 歸咎 匯報 列舉 舉例 表態 揭發 指責 斥責 反嗆 推斷 斷定 判定 測得 測出 驗出 查出 統計出 得出 拉警報 指 籲 嘆 講 料 看 坦承道 看好 看衰 看壞 看淡 希望 盼 期盼 期望 盼望 主張 喊出 算出 算過 計算 計算出 寫著 初步清點 清點 清查 盤點 監測 觀測 認定 比喻 抗議 反對 稽核 查核 預報 確認 批 嗆 轟
`;

/** What a document, a table or a survey does. */
export const SHOWING = "顯示 臚列 列出 載明 記載 揭示 載 揭露 透露 反映 寫明 註明 標示 記錄 紀錄";

/** Announcements: their reach is the deed announced, not all that follows. */
export const ANNOUNCING =
  "宣布 宣佈 宣告 公告 公布 發布 承諾 威脅 揚言 放話 要求 下令 保證 允諾 定為 訂為 估為 發表 揭曉";

/** Longer words that hide one of the above: 小說, 簡稱, 說法. */
export const NO_SPEECH = `
資訊揭露 訊息揭露 資料揭露 碳揭露 揭露義務 揭露要求 風險揭露 財務揭露 確認收入 確認營收 確認函 確認書 確認為 小說 學說 傳說 據說 來說 可說 難說 換句話說 也就是說 再說 說法 說服 說不定 遊說 解說員 說明會 說明書 說帖
簡稱 名稱 俗稱 號稱 職稱 堪稱 統稱 別稱 又稱 全稱 通稱 暱稱 尊稱 代稱 稱為 稱作 稱霸 稱號 稱職 稱讚 稱許 對稱 相稱
檢舉 指數 指標 指引 指定 指派 指向 指揮 指甲 指紋 指日 料件 料將 看待 看板 看台 看到 講座 講師 講習 籲請 相信度 發現金 分析師 分析人士 分析家 分析機構 分析公司 分析團隊 分析員 分析平台 預測中心 預測機構 評估報告 統計局 統計處 統計師 統計署 調查局 調查報告 調查員 調查署 警告信 建議書 建議價 建議售價 聲明書
估值 低估 高估 估價 評估值 預估值 估計值 預測值 反對票 反對派 反對黨 反對聲 反對者 抗議者 抗議活動 看法 有希望 希望工程 希望號 無希望 估將 可望 外界預估 公告日 公布日 發布日 發布會 發表會 通報系統
超出預期 高於預期 低於預期 優於預期 不如預期 符合預期 好於預期 遜於預期 市場預期 降息預期 升息預期 通膨預期 成長預期 經濟預期 預期壽命 預期目標
`;

/** All verbs of speech in one list, for those who only ask whether a word is one. */
export const SPEECH = `
表示 指出 說 稱 認為 強調 透露 直言 坦言 警告 警示 示警 補充 形容 分析 預測 預期 估計 估算 評估 解釋 回應 回憶 宣布 宣稱 聲稱 重申 承諾 呼籲 主張 批評 質疑 提醒 提到 提及 談到 寫道 說明 告訴 報導 報導指出 報導稱 披露 揭露 爆料 證實 聲明 發文 笑稱 數據顯示 資料顯示 統計顯示 顯示 推算 推估 發布 公布 公告 坦承 承認 判斷 研判 解讀 憂心 擔心 擔憂
`;

/** What opens a source. */
export const ACCORDING = "根據 依據 據 另據 又據 按照 依照 依 照 按 從 援引 引述 引用 綜合 參照";
/** What closes it: what the source is, or what it does. */
export const ACCORDING_TAIL = `
報導 報道 統計 估算 估計 數據 資料 說法 消息 透露 指出 表示 分析 調查 文件 預測 評估 公布 發布 記錄 紀錄 報告 研究 聲明 披露 顯示 計算 推算 財報 年報 季報 公告 新聞稿 民調 簡報 訊息 談話 報價 檔案 名單 排名 榜單 通報 監測 清查 盤點 普查 試算 推算 測算 觀測 月報 週報 周報 快報 公報 白皮書 報告書 獲悉 了解到 得知 看法 講法 算法 估值 估計值 預估 推估 初估 認定 估 口徑 盤算 文件顯示 申報 查核 稽核 檢查 檢驗 鑑定 判決 起訴書 名冊 指數 資料庫 模型 版本 清單
`;
/** Sources that close with these pass on what others say. */
export const REPORTING = "報導 報道 專訪 採訪 訪問 社論";
/** Behind a speaker these are the speaker's own document. */
export const DOCUMENTS =
  "工具 報告書 盤點 月報 週報 周報 快報 公報 日報表 白皮書 藍皮書 年鑑 申報文件 申報書 申報資料 簡報 清單 資料庫 問卷 監測 觀測 檢測 鑑定 試算 名冊 帳冊 統計表 數字 摘要 展望 普查 公開說明書 招股書 說明書 備忘錄 起訴書 判決書 判決 通報 指數 評比 清查結果 調查結果 調查報告 評估報告 估計 預測 營運數據 紀要 備查文件 評估 檔案 通知 報告 文件 數據 資料 統計 調查 研究 民調 指標 紀錄 記錄 聲明 財報 年報 季報 公告 新聞稿 估算 模型 地圖 官網 網站 報價 名單 排名 榜單 圖表";

/** Voices without a name, as printed: the last word of the phrase. */
export const ANONYMOUS = `
消息人士 知情人士 外電 業內人士 業界人士 市場人士 內部人士 圈內人士 分析人士 決策者 政策制定者 觀察人士 相關人士 權威人士 人士 多方消息 官員 高官 專家 分析師 分析家 經濟學家 地質學家 科學家 環保團體 環團 團體 公民團體 民間團體 供應商 貿易商 交易商 盤商 銀樓業者 進口商 礦商 礦企 鋼廠 冶煉廠 學者 外媒 媒體 外界 業界 業者 目擊者 員工 官方 市場 投資人 批評者 支持者 反對者 公開資料 公開資訊 高管 主管 高層 發言人 知情者 職工 倖存者 家屬 居民 村民 警方 軍方 檢方 校方 院方 廠方 礦方 資方 勞方 民眾 律師 交易員 醫師 消防員 礦工 領班 工頭 司機 船員 移工 鄉民 里民 工人 農民 漁民 礦主 房仲 鄰居 當事人 辯護律師 受訪者 受訪企業 受訪業者 有關負責人 相關負責人 相關主管 承辦人員 承辦人 代表 幕僚 電台 電視台 官媒 國營媒體 官方媒體 地方媒體 通訊社 消息來源 內部消息 主流機構 多家機構 有機構 投行 大行 主力 買方 賣方 發行商 策略師 研究員 研究人員 團隊 法人 券商 外資 同業 雙方 兩國 2國 三方 各方 當局 主管機關 主辦方 救難人員 救援人員 審計人員 調查人員 執法人員 工作人員
`;

/** Anonymous words that only tell who in a firm speaks: the firm is the voice. */
export const SPOKESPEOPLE = "分析師 經濟學家 團隊 發言人 研究員 研究人員 策略師 專家";

/** Titles: with a name behind them they belong to it, without one they are the voice. */
export const TITLES = `
執行長 首席執行官 行政總裁 董事長 副董事長 總經理 副總經理 副總 協理 財務長 財務總監 首席財務官 首席運營官 營運總監 資深副總裁 執行副總裁 永續長 資訊長 策略長 首席經濟學家 首席經濟師 首席分析師 首席策略師 研究主管 研究總監 研究部主管 經濟主管 主任委員 理事長 副理事長 理事 常務理事 會長 副會長 幹事長 召集人 院士 所長 副所長 司長 副司長 處長 副處長 科長 組長 隊長 大隊長 副大隊長 分隊長 局長 副局長 署長 副署長 次長 副部長 部長 副院長 副校長 副市長 副縣長 鄉長 鎮長 區長 里長 村長 副主任 助理教授 副教授 研究員 副總理 副首相 國務卿 財長 外長 防長 央行總裁 檢察官 法官 律師 會計師 工程師 地質學家 醫師 站長 船長 班長 段長 廠商代表 代表 專員 秘書 總監 主管 主編 顧問 合夥人 技術長 營運長 技術長 總裁 副總裁 局長 部長 市長 州長 省長 縣長 校長 院長 署長 主委 主席 總統 總理 首相 祕書長 秘書長 創辦人 負責人 經理 礦長 廠長 廠主 場主 店主 場長 議員 立委 委員 教授 主任 檢察長 警長 大使 行長
`;

/** 他, 該公司: who spoke last of that kind. */
export const PRONOUN_PERSON = "他 她 他們 她們";
export const PRONOUN_ORG =
  "該公司 該集團 該企業 該機構 該行 該銀行 該局 該部 該署 該會 該中心 該協會 該組織 該煤企 該礦企 該鋼企 該車企 該企 該券商 該基金 該智庫 該交易所 該平台 該網站 該委員會 該公會 該工會 該商會 該聯盟 該智庫 該礦商 該部門 該機關 該單位 該廠 該校 該院 公司 集團 本公司";
/** 該報告, 數據: the document of the last voice that had one. */
export const PRONOUN_REPORT =
  "該報告 這份報告 報告 該文件 文件 該研究 這項研究 該調查 這項調查 該數據 這項數據 該聲明 聲明 公告";
/** 報導補充, 文中提到: the last report. */
export const PRONOUN_MEDIA = "該報導 這篇報導 報導 報道 該文 文中 文章 該報 該媒體";

/** A document named by its kind alone, which whoever issued one before speaks through: 數據|也顯示, 報告|中指出. */
export const BARE_DOCUMENTS =
  "數據 資料 統計 統計數據 統計資料 報告 報告書 財報 年報 季報 半年報 月報 簡報 新聞稿 公告 文件";
/** What somebody gives who reports. */
export const REPORTED = "報告 會報 簡報 記者會 說明會 發布會 法說會";

/** Adverbs and prepositions that end the phrase of the one who speaks. */
export const SPEAKER_ENDS = `
方面 自己 本身 給 遞交 提交 呈交 送交 也 亦 則 並 還 又 更 曾 已 將 仍 便 就 卻 再 均 都 在 於 向 對 針對 會後 會前 會中 受訪 受訪時 接受 接獲 獨家 致詞 晚間 上午 下午 今早 今晚 明早 明晚 昨晚 傍晚 中午 清晨 凌晨 深夜 私下 坦率 另 另外 再度 重新 進一步 特別 最新 初步 率先 主動 均 皆 不斷 一再 多次 屢次 持續 則是 引述 援引 引用 轉述 諮詢 利用 運用 透過 通過 根據 近日 近期 日前 稍早 隨後 隨即 同時 同樣 後續 當天 當日 當時 目前 早些時候 先前 此前 先後 聯合 一致 普遍 首度 首次 再次 再度 不僅 甚至 因 為 以 從 公開 當場 事後 清查後 調查後 統計後 勘查後 檢查後 評估後 盤點後 研究後 勘驗後 測算後
`;

/** Prepositions whose name is spoken to or of, never the speaker. */
export const GOVERNING =
  "在 於 向 對 與 和 跟 給 來自 屬於 成為 由 被 讓 使 令 把 將 針對 就 從 自 至 比 較 接受 有關 關於 包括 要求 促使 除了 為 替 獲 參考 依循 遵循 告訴 告知";
/** What frees the next name from its preposition. */
export const FREEING = "的 上 中 內 後 時 期間 之際 之後 旁";

/** Words that the clause of a speaker may open with. */
export const SPEECH_OPENERS = `
對此 不過 然而 但 而 但是 此外 另外 另 同時 與此同時 另一方面 因此 雖然 儘管 不僅 其中 事實上 例如 且 並 並且 而且 連 至於 日前 近日 稍早 隨後 目前 接著
`;

/** A clause that opens so carries an announcement on: 宣布…, 並將…. */
export const ANNOUNCEMENT_GOES_ON =
  "影響 波及 最大 最多 最高 涉及 總計 合計 並 且 以及 及 將 其中 包括 包含 同時 預計 計畫 未來 作為 換取 用於";

/** What stands beside a published figure, and was published with it: 公布訂單為9億元，|年增…. */
export const RESULT_GOES_ON =
  "年增 年減 月增 月減 季增 季減 同比 環比 按年 按月 較 比 為 增幅 減幅 漲幅 跌幅 降幅 累計 創 締造 寫下 改寫 高於 低於 優於";
/** A sentence that opens so goes on with what was published: 同期, 月內. */
export const RELEASE_GOES_ON = "同期 期內 月內 季內 年內 當月 當季 期間 累計 經季節調整 經季調";

/** How the name of an institution ends that no list knows: 印尼|政府, 銅業|委員會. */
export const INSTITUTIONS = `
政府 央行 委員會 協會 公會 工會 商會 總會 聯合會 學會 聯盟 農會 漁會 同業公會 管委會 理事會 總署 醫院 衛生所 縣府 市府 省府 州府 縣政府 市政府 公所 鄉公所 警局 警察局 分局 派出所 地檢署 檢調 海關 海巡署 氣象署 氣象局 國稅局 稅務局 通訊社 研究所 研究院 研究中心 研究小組 小組 交易所 管理局 能源局 礦業局 地質局 統計局 警察局 消防局 消防署 財政部 內閣 國會 議會 法院 檢察院 大學 智庫 基金會 事務所 部門 礦業公司 礦業集團 能源公司
`;

/** How the names of firms and bodies end that no list knows: 北嶺|銅業, 農業|處. Behind at least one more character. */
export const ORG_TAILS = `
部 局 署 廳 司 社 網 處 院 所 會 廠 行 台 隊 組 公司 集團 企業 工業 礦業 銅業 鋁業 鋅業 鎳業 鈷業 鋰業 錫業 鎢業 銻業 金業 鋼業 煤業 鈾業 特鋼 鋼鐵 重工 實業 能源 電力 電子 科技 資源 金屬 稀土 黃金 石油 石化 化工 化學 材料 電池 數據 資料 算力 資本 投資 證券 銀行 金控 期貨 保險 人壽 產險 投顧 投信 國際 控股 環球 全球 動力 水泥 建設 開發 航運 物流 航空 汽車 諮詢 顧問 研究院 研究所 研究中心 中心 大學 學院 協會 公會 工會 學會 組織 機構 單位 聯盟 基金 基金會 委員會 交易所 智庫 小組 辦公室 縣府 市府 省府 政府 公所 法院 醫院 警局 新聞 電視 日報 時報 通訊 周刊 週刊 雜誌 煤礦 金礦 銅礦 鋁廠 鋼廠 電廠 冶煉廠 業者 廠商 礦商 券商 平台 資產 管理 研究 觀察 監測 財經 實驗室 合作社 商社 部門 團隊 當局 當地政府
`;
/** How words for people without a name end. */
export const PERSON_TAILS = `
人士 人員 官員 專家 學者 分析師 策略師 經濟學家 研究員 交易員 業者 礦工 工人 員工 職工 居民 村民 民眾 家屬 目擊者 發言人 負責人 主管 高層 幹部 代表 律師 醫師 老師 教授 院士 團體 環團 隊員 司機 老闆 店家 商家 買家 賣家 投資人 股東 議員 立委 委員 客戶 供應商 貿易商 交易商 進口商 券商 外資 法人 方
`;
/** What somebody is, right before the name: 智利銅礦商|北嶺銅業. */
export const APPOSITIONS = `
投行 大行 礦企 礦商 銅礦商 金礦商 鋰礦商 鐵礦商 煤商 廠商 大廠 巨頭 龍頭 業者 製造商 生產商 供應商 交易商 貿易商 開發商 營運商 運營商 承包商 券商 智庫 評等機構 評級機構 信評機構 研究機構 調查機構 市調機構 顧問公司 礦業公司 能源公司 科技公司 新創公司 子公司 母公司 機構
`;

/** What is published is heard: 公布月報, …; 公布清查結果, …. These end the words published. */
export const PUBLISHED =
  "結果 成果 財報 營收 業績 月報 週報 周報 季報 年報 半年報 快報 報告 報告書 數據 資料 統計 統計資料 名單 清單 調查 民調 預測 展望 聲明 公告 新聞稿 消息 數字 指數 排名 白皮書 文件 說明 細節 最新進度 最新數據 情況 狀況 概況 評估 評等 公報 年鑑 獲利 成績 成績單 財測 盤價 牌價 牌告 報價 掛牌價 油價 電價 匯率 利率 營運數據 產銷數據";
/** Announcements that may tell news and not only a deed. */
export const PUBLISHING = "宣布 宣佈 宣告 公告 公布 發布 放話 發表 揭曉 釋出 出具";

/** What is foreseen, in the words of those who foresee it. */
export const FORECAST_NOUNS =
  "目標價 價目標 目標股價 預測 預測值 預估 預估值 預期 展望 財測 評等 成長率 增長率 指引 產量指引 財務指引 評級 投資評等 經濟成長 經濟增長 GDP 通膨率 通膨 均價 價格目標";
/** What is done to a forecast. */
export const REVISING =
  "給予 給出 重申 上修 下修 上調 下調 調到 調至 砍到 砍至 調升 調降 調高 調低 調高到 提高至 上調至 下調至 維持在 看到 喊到 定在 設為 設在 訂為 訂在";
/** A clause that is only a name and one of these passes on a report: 通訊社|消息，…. */
export const WIRED = "消息 訊 電 快訊 急訊 報導 報道 專電 綜合報導 外電";

/** Outlets by their plain names' ends, told of behind 對, 向, 告訴. */
export const OUTLETS =
  "社 報 網 電視 台 新聞 財經 周刊 週刊 雜誌 路透 彭博 法新 美聯 韓聯 共同 時報 廣播 News Times Post Journal CNN CNBC BBC Reuters Bloomberg";
/** What one says, as a noun: 甲的|預測|是…. */
export const SAID_NOUNS =
  "指引 預估中值 預測中值 預期中值 平均預估 平均預期 共識預期 共識 中值 預測 預測值 預估 預估值 估計 估計值 估算 說法 講法 算法 看法 數字 目標價 基本情境 情境 預期 結論 判斷 評估 統計 計算 版本 假設 回應 答案 理由 解釋 試算 推算";
/** What stands between that noun and what is said. */
export const COPULAS = "更 較 偏 略 是 為 則是 則為 就是 也是 仍是 只有 約 達 ： : 如下 顯示";
