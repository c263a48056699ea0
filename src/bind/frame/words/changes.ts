/** Verbs of a market that goes up, down; of anything that grows, shrinks. The longer word first: the first that fits is printed. */
export const RISES = `
收高 走強 上漲 大漲 暴漲 狂漲 飆漲 急漲 飆升 狂飆 勁揚 上揚 走高 走揚 微漲 收漲 勁升 急升 漲
`;
export const FALLS = "下挫 回檔 下跌 大跌 暴跌 崩跌 重挫 挫跌 走低 走跌 微跌 收跌 收低 跌 挫";
export const GROWS = "上行 增長 增加 攀升 上升 提升 提高 大增 激增 暴增 回升 反彈 擴大 升 增";
export const SHRINKS = "回落 走弱 下降 減少 下滑 降低 大減 銳減 縮減 收縮 滑落 驟降 削減 裁減 降 減";
export const MORE = "多 擴 高";
export const LESS = "少 縮 砍 低 貶 回檔 下探 下挫";
/** Any sign of a change. */
export const MOVED = `
漲 跌 升 降 增 減 揚 挫 飆 縮 擴 多 少 低 高 落 弱 強 成長 衰退 下滑 翻倍 翻番
`;
/** Halved in one word. */
export const HALVED = "減半 腰斬 砍半";
