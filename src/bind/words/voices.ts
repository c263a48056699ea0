/** Verbs with which somebody says something. */
export const SPEECH = `
表示 指出 說 稱 認為 強調 透露 直言 坦言 警告 警示 示警 補充 形容 分析 預測 預期 估計 估算 評估 解釋 回應 回憶 宣布 宣稱 聲稱 重申 承諾 呼籲 主張 批評 質疑 提醒 提到 提及 談到 寫道 說明 告訴 報導 報導指出 報導稱 披露 揭露 爆料 證實 聲明 發文 笑稱 數據顯示 資料顯示 統計顯示 顯示 推算 推估 發布 公布 公告 坦承 承認 判斷 研判 解讀 憂心 擔心 擔憂
`;
/** 據…報導, 根據…統計: what opens a source. */
export const ACCORDING = "根據 依據 據 按照 依照 援引 引述 綜合";
/** What closes it. */
export const ACCORDING_TAIL =
  "的報導指出 的報導 報導指出 報導 報道 統計 的統計 估算 的估算 估計 數據 的數據 資料 的資料 數據顯示 資料顯示 公布的數據 公布的資料 發布的數據 說法 的說法 消息 透露 指出 表示 分析 調查 文件 的文件 查閱的最新文件 預測 評估 引述 的消息 公布 發布 記錄 紀錄";
/** Voices without a name. */
export const ANONYMOUS =
  "消息人士 知情人士 業內人士 業界人士 市場人士 官員 專家 分析人士 分析師 外媒 外界 業界 目擊者 現場員工 官方 當地官員 市場觀察人士 公開資料 官方數據 多位專家 法律界人士 批評者 人士 高管 主管";
/** A sentence that opens so goes on in the voice before it. */
export const CONTINUES =
  "他 她 他們 並 並指出 報導補充 報導中提到 報導中 報告補充 該報告 報導 此外 同時 另 另外 他還 她還 文中 報告";
