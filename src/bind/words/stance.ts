import type { Stance } from "#model";

/** Words before a figure (in its clause, or opening its sentence) that say how far it is a deed. Stronger rows first. */
export const STANCE_ROWS: readonly (readonly [Stance, string])[] = [
  ["denied", "否認 並非 沒有 未曾 從未 不會 不打算 無意 尚未 並未 駁斥 取消"],
  ["threatened", "威脅 揚言 恐嚇 放話"],
  ["condition", "若 如果 倘若 假如 假設 只要 一旦 除非 萬一 作為批准 為條件"],
  [
    "forecast",
    "預測 預估 預期 預料 預計 料將 估將 可望 有望 看好 恐將 恐 將放緩 將成長 將達 上看 下看 展望 上調 下調 預言 很可能 可能",
  ],
  [
    "plan",
    "計畫 計劃 規劃 規畫 擬 擬議 打算 將 將會 準備 考慮 承諾 提案 提議 建議 要求 目標 力拚 力爭 欲 欲將 希望 同意 預定 訂於 研議 有意 爭取 尋求 瞄準 鎖定 未來 需在",
  ],
  ["estimated", "估計 估算 推估 估 粗估 據估計 推算"],
];
