/** What names a source, not a topic. */
export const SOURCES = "據 根據 依據 按照 依照 依 按";
/** The speaker publishes figures. */
export const REPORTS = "公布 發布 公告 宣布 交出 財報 申報 揭露 重申";
/** The speaker tells what it does itself. */
export const PERFORMS = "宣布 宣告 決議 決定 承諾 同意 提議 聲明 公告 發布 預告";
/** What a source does at the end of a clause: 金管會|統計，. */
export const TELLS = `
預計 預估 預測 估計 估算 推估 分析 認為 統計 調查 盤點 彙整 研究 消息 報導 資料 數據 決議 公告 回應 估 喊話 放話 指 稱
`;
/** What makes a companion a modifier: 與軍事|無關|產業. */
export const RELATED = "無關 有關 相關 高度相關";
