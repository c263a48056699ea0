/** Words by what befell people, and the label of their number; the first kind that fits holds. */
export const CASUALTIES = [
  ["生死未卜 生死不明 生死未明 音訊全無", "失蹤人數"],
  ["罹難", "罹難人數"],
  ["死 亡 喪生 喪命 遇難", "死亡人數"],
  ["重傷", "重傷人數"],
  ["輕傷", "輕傷人數"],
  ["傷", "受傷人數"],
  ["失蹤 下落不明 失聯 失去聯", "失蹤人數"],
  ["受困 被困 掩埋 活埋", "受困人數"],
  ["獲救 脫困 脫險 升井 生還 救出 救起", "獲救人數"],
  ["逃生 逃離 逃出", "逃生人數"],
] as const;

/** Signs that people came to harm. */
export const HARM =
  "送醫 死 亡 罹難 喪生 喪命 受傷 輕傷 重傷 傷者 被埋 被困 埋在 失蹤 受困 遇難 獲救 脫險 升井 生還 逃生 逃離 失聯 掩埋 活埋";
