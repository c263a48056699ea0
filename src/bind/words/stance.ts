import type { Stance } from "#model";

/**
 * How a cue is to be read. A stance stands as it is; `after` (達產後), `started` (投產後), `ahead` (將), `expect` (預計), `later` (未來), `plan-noun` (計畫), `duty` (須) and
 * `threat` (威脅) depend on what follows; `deed` ends what was said before it (已, 曾).
 */
export type CueKind =
  | Stance
  | "after"
  | "started"
  | "ahead"
  | "expect"
  | "later"
  | "plan-noun"
  | "threat"
  | "duty"
  | "near-denial"
  | "deed"
  | "none";

/** Words before a figure that say how far it is a deed. */
export const STANCE_ROWS: readonly (readonly [CueKind, string])[] = [
  ["denied", "否認 駁斥 否定 闢謠 澄清並無 絕非 不打算 無意 無計畫 不會"],
  ["near-denial", "並非 沒有 未曾 從未 拒絕 尚未 並未 還沒 不曾 並無 毫無"],
  ["threatened", "揚言 恐嚇 放話 要脅 嗆聲 威嚇"],
  ["threat", "威脅"],
  [
    "condition",
    "每上漲 每下跌 每增加 每減少 每上升 每下降 每提高 每降低 每漲 每跌 若 如果 倘若 倘 假如 假設 假若 只要 一旦 除非 萬一 要是 為條件 前提是 作為條件 倘使 設若",
  ],
  [
    "forecast",
    "預測 預估 預言 料將 估將 可望 有望 看好 恐將 恐 恐怕 料 上看 下看 展望 很可能 可能 或將 勢必 勢將 看漲 看跌 推測將 看銅價 看金價 看銀價 看油價 看鋁價 看鎳價 看鋰價 看幣價 將會有 還需 仍需 恐需 還要 目標價 有機會 擔心 憂心 擔憂 憂慮 或許 也許 有可能 潛在 估將達 估需 估可 估分別 預期會 需時 料可 料為 預期可",
  ],
  [
    "plan",
    "方案是 做法是 作法是 辦法是 解方是 對策是 原定 原訂 原擬 預訂 會將 責令 勒令 限令 限期 飭令 主張 我們要 要在 要把 決心 擬 擬議 擬定 打算 準備 考慮 承諾 提案 提議 建議 要求 力拚 力爭 拚 欲 希望 盼 同意 預定 訂於 定於 研議 研擬 有意 爭取 尋求 瞄準 需在 允諾 誓言 保證 決定 呼籲 敦促 籲請 正競標 競標 洽購 洽談 磋商 談判中 意向 有待 待批 規定須 目標是 目標為 目標定為 目標訂為 目標設定 設定目標 設下目標 訂下目標 力求 志在 籌劃 籌備 醞釀 商討 預備 盤算 評估投資 評估興建 評估收購 計畫中 規劃中",
  ],
  [
    "after",
    "達產後 滿產後 全面投產後 建成投產後 建成後 完工後 竣工後 交易完成後 收購完成後 併購完成後 合併完成後 合併後公司 合併後的公司 合併後新公司 合併後的新公司 合併後市值",
  ],
  ["started", "投產後 量產後 啟用後 商轉後 上路後 生效後 開通後"],
  ["ahead", "將 即將 行將 會"],
  ["expect", "預計 預期 預料"],
  ["later", "未來"],
  ["plan-noun", "計畫 計劃 規劃 規畫 目標 指引"],
  ["duty", "需要 授權 要 須 必須 應 還得 仍得 須在 須於 應於 應在 務必"],
  ["estimated", "估 估計 估算 推估 粗估 據估計 推算 估約 約估 概估"],
  ["deed", "已 已經 曾 曾經 業已 目前 現有 現已 迄今 至今 如今 截至 實際上已 早已 日前 去年 上月 上季 昨日"],
];

/** Longer words that hide a cue and are none: 虛擬, 將近, 若干. */
export const NO_CUES = `
授權金 授權費 授權書 主要 重要 要素 要件 首要 不要 必要 摘要 綱要 簡要 扼要 紀要 要塞 要道 要點 概要 要約 緊要 次要 顯要 若要 如要 若想 想要 供應 反應 效應 因應 響應 適應 對應 相應 應對 應付 應收 應用 應變 應該是 應屬 應為 應是 應邀 應急 應聲 應力 應屆 應允 答應 回應 報應 呼應 應援 應戰 應酬 應徵 應試 應景 應運 內應 應有 理應 本應 無須 毋須 不須 無需
未料 不料 豈料 沒料到 誰料 哪料到 意料 勝預期 遜預期 符預期 超預期 勝市場預期 遜市場預期 超市場預期 優於市場預期 高於市場預期 低於市場預期 符合市場預期 遜於市場預期 扣除非 扣除若 尚未包括 尚未包含 尚未計入 尚未納入 並未包括 並未計入 並未包含 虛擬 模擬 比擬 草擬 擬真 擬人 將近 將來 將軍 將士 大將 中將 上將 少將 名將 主將 麻將 將領 將官 若干 宛若 若非 若無其事 般若 恐怖 恐慌 恐懼 唯恐 惶恐 恐龍 恐攻 低估 高估 估值 評估 估價 欲望 食欲 準備金 存款準備 外匯準備 法定準備 損失準備 準備率 準備部位 建議售價 建議價格 建議書 要求書 希望工程 優於預期 高於預期 低於預期 超出預期 不如預期 符合預期 好於預期 遜於預期 超乎預期 目標市場 目標客群 目標對象 可能性 可能儲量 可能礦量 可能蘊藏量 可能資源量 不可能 主要在 需要在 只要在 重要在 估值 估量 估算值 可行性 料件 原料 材料 資料 燃料 飼料 塑料 肥料 物料 史料 布料 毛料 廢料 塗料 投料 進料 備料 礦料 石料 土料 砂料 泥料 填料 卸料 給料 排料 爐料 煤料 渣料 染料 草料 敷料 木料 用料 餘料 料理 料號 料號 照料 會議 會談 會晤 會見 會計 會員 會長 會場 會面 會合 會後 會中 會期 會報 會商 會址 會費 會所 未來性 同意書 同意權 意向書 申請人 申請案 申請書 承諾書 計畫書 計劃書 計畫案 計畫署 決定性 決定權 已知 已故 曾孫 目前為止 拚命 拚搏 盼望
`;

/** Cues that no name holds: where a name seems to, it was read too long. */
export const NEVER_IN_NAMES =
  "考慮 要求 打算 揚言 否認 威脅 預計 預期 可望 承諾 同意 決定 提議 尚未 並未 有意 力拚 即將 可能 預估 預測";

/** What one decides to do: 預計 before these is a plan, elsewhere a forecast. */
export const VOLITION = `
購買 採購 購入 買進 買入 收購 併購 入股 投資 投入 投產 買回 回購 注資 出資 斥資 砸 砍 增資 募資 籌資 籌集 發行 上市 掛牌 設立 成立 設置 建立 建造 興建 新建 擴建 增建 動工 開工 完工 竣工 啟用 營運 推出 展開 啟動 舉辦 舉行 提供 撥出 撥款 編列 支付 償還 發放 裁員 裁減 裁撤 關閉 減產 增產 停產 復產 擴產 開採 生產 出售 賣出 釋出 釋放 囤積 儲備 加徵 課徵 徵收 調升 調降 調高 調低 提高 降低 削減 縮減 增加 引進 採用 部署 安裝 簽署 簽訂 交付 交貨 招募 聘用 僱用 完成 實施 執行 開放 開始 進行 訪問 建置 取得 建成 提撥 繳納 補足 賠償 償付 付清 付款 繳清 繳交 還清 歸還 退還 上繳 補繳 拆除 搬離 撤離 回填 拿下 握有 擴大 服務 動用 運用 爭取 採掘 供應 出口 進口 裝設 遷移 搬遷 合併 分拆 退出 撤出 轉型 改建 重啟 恢復 停止 暫停
`;

/** What is fixed for a time to come is a plan, too: 2027年的配額為. */
export const SET_AHEAD = "配額 上限 限額 額度";

/** What happens by itself: 將 before these is a forecast. */
export const HAPPENING = `
放緩 成長 增長 下降 下滑 上升 升至 降至 增至 減至 升到 降到 達 達到 突破 萎縮 衰退 短缺 面臨 上漲 下跌 漲至 跌至 攀升 飆升 暴漲 暴跌 惡化 改善 回升 反彈 出現 失業 減少 縮小 收縮 收窄 縮減至 增長至 受影響 受創 翻倍 倍增 持續 維持 落在 介於 成為 超過 超越 高達 不足 耗盡 枯竭 轉為 推高 推升 衝擊 影響 導致 造成 流失 損失 虧損 消失 觸及 觸頂 觸底 衝上 衝至 衝到 衝破 飆至 飆到 飆破 站上 重返 延續 走高 走低 走強 走弱 走揚 走跌 加劇 減弱 倒退 反轉 見頂 落底 高於 低於 創下 淪為 波動 震盪 降息 升息 取代 擺脫 供不應求 供過於求
`;

/** Announced, these are plans still: 宣布投資10億. */
export const ANNOUNCED_PLANS =
  "投入 撥款 撥出 出資 編列 發行 新建 興建 建造 擴建 增建 投資 加碼 設廠 斥資 砸 裁員 裁減 擴產 減產 增資 收購 併購 推出 啟動 加徵 課徵 禁止 限制 關閉 調漲 調降 調高 調升";

/** A clause that opens so goes on in the stance of the clause before. */
export const STANCE_GOES_ON = `
至 到 後者 前者 由 須 其餘 躋身 成為 位居 名列 排名 工期 建設期 期限 並 並於 並在 且 以及 及 和 同時 其中 包括 包含 用於 用來 用作 投向 相當於 等同 等於 幾乎 年增 年減 季增 季減 月增 月減 同比 增幅 減幅 較去年 較今年 較上年 較前一年 比去年 約合 約當 折合 占 佔 共 共計 合計 總計 總額 金額 投資金額 投資額 總投資 總經費 資本支出 預算 經費 可 規模 分別 每年 每月 每噸 每人 另 或 甚至 最高 最多 最低 至少 約 為期 持股比率 持股比例 年產能 年產量 產能 產量 價值 總值 屆時 涵蓋 直至 滿足 也就是 亦即 即 折合 以換取 以 供 足以 進一步 從而 藉此 使 令 讓 創造 帶來 帶動 預計 最終
`;
/** A clause that opens so goes back to what is. */
export const STANCE_BREAKS =
  "但 但是 而 不過 然而 卻 雖然 雖 儘管 目前 現在 如今 此前 先前 去年 今年以來 因為 由於 反觀 相較";

/** The verbs by which a figure before 將 is only used: 5億將用於. */
export const USED_FOR = "用於 用作 用來 投向 投入 撥給 分配 由";

/** A sentence that opens so tells of what is agreed. */
export const AGREED =
  "依約 依協議 根據協議 按協議 依照協議 依合約 根據合約 按合約 依契約 根據契約 按照合約 按照協議 依協定 根據協定 按約定 依約定 依規劃 根據規劃 按規劃 依計畫 根據計畫 按計畫 按照計畫 公布的方案 的草案 根據草案 根據方案 依方案 依時程";
/** What is foreseen or fixed ahead; with a verb of revising its figures are forecasts. */
export const FORECAST_BASES =
  "目標價 價目標 目標股價 預測 預測值 預估 預估值 預期 展望 財測 通膨預測 均價預測 增長預期 價格目標";
/** The same when they are raised or cut in words; 維持在 says of these only what is. */
export const GROWTH_BASES = "成長率 增長率 經濟成長 經濟增長 GDP 通膨率 缺口 增速 短缺量 過剩量";
/** Longer words that are none of these: 利率目標區間. */
export const NO_BASES = "目標區間 目標利率 目標市場 目標客群 目標對象 預期目標 預算案 預期壽命 實際成長率";
/** The same, when it is one's own intention. */
export const PLANNED_BASES = "目標 資本支出 資本開支 產量指引 指引 預算 支出計畫 生產計畫";
/** What is done to a forecast or an intention. */
export const REVISED = "調到 調至 上修 下修 上調 下調 調升 調降 調高 調低 提高到 提高至 拉高到 拉高至";
export const KEPT = "維持 調整為 調整至 修正為 修訂為 修訂至 升至 升到 降至 降到";
/** With these a guess is one about the future. */
export const MODALS = "能 可 將 會 需 還要 得花 資本支出 屆時";
