/** Verbs that say nothing of what is measured when a noun does. */
export const LIGHT = `
相當於 等於 等同於 上看 恐達 估達 估為 上探 已有 另有 共有 實現 完成 錄得 合計達 共計達 累計達 展開 進行 舉行 舉辦 召開 宣布 包括 包含 擁有 持有 具有 達 達到 高達 為 有 是 啟動 推出 提供 涉及 涵蓋 成為 屬於 位於 來到 升至 跌至 漲至
增至 降至 站上 跌破 突破 維持 介於 落在 報 位居 排名 獲得 取得 獲 需要 需 出現 面臨 超過 超越 低於 高於 約 估計 預估 使得 達成 占 佔
占有 佔有 創 創下 吸引 接到 帶走 主持 代表 顯示 承諾 計畫 貢獻 作收 收在 挹注 釀 造成 導致
`;

/** Verbs that move or keep what the noun before them names. */
export const MOVES = `
漲 跌 升 降 增 減 揚 挫 飆 縮 擴 修 調 砍 成長 衰退 萎縮 收縮 下滑 滑落 翻倍 腰斬 維持 改善 惡化 放緩 加速 趨緩 反彈 回檔 累積 累計 核定
限制 控制 拉高 壓低 不得 分別 依序 估計 預估 逼近 多出 短少 提高 調高 拉高 推高 墊高 壓低 調低 拉低 上行 下行 收斂 擴大 蒸發
`;

/** Verbs with their object in them. */
export const OBJECT_VERBS = "降息 升息 加息 減息 減產 增產 減薪 加薪 裁員 減碳 增資 減資 降價 漲價";

/** What stands between a figure and its noun without being one of its words. */
export const BEHIND_SKIPPED = "用於 用以 用來 投向 投入 作為 以便 將用於 後 來 內 以 將 可 於";

/** Verbs that set or change what 將 and 把 put before them. */
export const SETS = `
縮短 縮減 減少 降低 降至 調降 下修 下調 調升 上調 上修 調高 調低 提高 提升 增加 增至 擴大 擴增 擴充 推升 推高 壓低 拉高 砍 砍至 減至 削減
裁減 定為 設為 訂為 訂在 定在 維持 大幅 小幅 自 限制 控制 改為 由 從
`;

/** What only an office, a police or a rescue does. */
export const OFFICIAL_DEEDS = `
調度 調派 調集 加派 增派 派出 派遣 出動 動員 疏散 撤離 安置 開設 查扣 查獲 起獲 搜出 移送 拘提 逮捕 帶回 約談 起訴 聲押 開罰 裁罰 追償 編列 核准 核發 核定 撤銷
收回 勒令 投入經費 清查
`;

/** Verbs of a levy or a fine: whom 對 leads to is struck. */
export const LEVIES = "加徵 課徵 徵收 開徵 祭出 實施 課以 處以 開罰 裁罰 罰款 調降 調升 加收 課 罰 徵";

/** Verbs with which a share is compared to its whole: 不到|歐盟需求的|6%. */
export const WHOLE_VERBS = "不到 相當於 等於 等同 約 占 佔 約占 約佔 是 為 達 僅 僅占 逾 超過 也就是";

/** Predicates that may follow a verb and its noun when both together are the subject: 興建|精煉廠|也需. */
export const COMPOUND_PREDICATES = `
一度 高達 約為 為 也需 需 還需 仍需 則需 往往 共 共有 共計 計 約需 已 仍 均 都 則 達 長達 恐需 至少需
`;

/** What leads to a length of time that something takes or lasts. */
export const NEEDS = `
估 估需 需 需要 也需 還需 仍需 恐需 須 要 得 花 費 耗 耗時 費時 歷時 至少 往往 恐 恐怕 可能 將 長達 為期 大約 也 還 仍 則 就得
`;
/** What opens a clause before the thing that takes time. */
export const NEEDS_SKIPPED = "此外 但 而 且 若 若要 如果 要 為 另外 其中 同時";

/** What may stand between a noun and its count: A級邊坡|計|474處. */
export const COUNT_VERBS =
  "增至 增加至 升至 降至 減至 減少至 擴增至 擴至 縮至 縮減至 增為 增加到 減少到 縮到 計 共 共計 合計 有 達 為 僅 僅剩 約 亦有 共有 計有 逾";

/** What somebody has, told of one who is named behind: 持有30%股份的|力拓. */
export const HOLDS = "持有 擁有 握有 坐擁 手握 自持 持股 控有 掌控 年產 日產 月產 僱用 雇用 共持有 有";

/** Verbs by which a price or a rate is moved that is told behind them: 推升|通膨|0.5個百分點. */
export const PUSHES = "推升 推高 推動 拉高 拉抬 拉低 壓低 帶動 拖累 侵蝕 墊高 拉升";

/** What brings in the subject that a count counts: 有40處|邊坡|位於. */
export const BRINGS = "有 共有 計有 約有 仍有 尚有 另有 還有";

/** Right before a figure these are predicates, elsewhere parts of nouns. */
export const COMPARATIVES = "連 成 躍 低 高 多 少 差 短 最大 最小 最深 最強 最長 最重 最遠 最快 最慢 處 罰";

/** What a price or a rate is told of: never part of a subject. */
export const PER_UNITS = `
每股 每噸 每公噸 每磅 每公斤 每千克 每公克 每克 每桶 每枚 每盎司 每兩 每克拉 每度 每片 每台 每輛 每人 每戶 每平方公尺 每平方公里 每公頃 每坪 每立方公尺 每千瓦時
每秒 每分鐘 每小時
`;
