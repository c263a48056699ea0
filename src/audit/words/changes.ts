import { lastWord, wordList } from "./word-list.ts";

/** More than before. */
export const UP = wordList(
  "升 增 漲 提高 擴大 擴增 攀 飆 躍 加快 加速 提升 拉高 拉升 翻 成長 上調 調高 調升 走高 走揚 反彈 暴增 暴漲 回升 回暖 上揚 衝上 突破至 上修 竄 rose rise rising increase grew grow climb jump surge up_from accelerat gain",
);
/** Less than before. */
export const DOWN = wordList(
  "降 減 跌 縮 收窄 下滑 回落 放緩 趨緩 衰退 萎縮 滑落 走低 走跌 下調 調低 調降 砍 腰斬 降溫 下修 滑至 挫 fell fall drop declin decreas cut shrink shrank slow down_from narrow lost",
);
/** Before the figure from which a change starts. */
export const FROM = wordList("由 從 自 from");
/** Between the two figures of a change, before the level reached. */
export const TO = wordList("至 到 為 成 to");
/** Before the figure compared with, when the one told first is more or less. */
export const ABOVE = wordList(
  "高於 高過 優於 快於 多於 大於 超過 超越 好於 勝過 強於 higher_than above more_than faster_than exceed",
);
export const BELOW = wordList("低於 低過 慢於 少於 小於 不及 不如 遜於 弱於 lower_than below less_than slower_than");
/** Before a figure with which another is compared; the verb behind says how. */
const AGAINST = wordList("較 比 相較於 相較 相比於 相比 對比 than compared_with compared_to from");
/** Words that hold one of those and compare nothing. */
const NO_COMPARISON = /比特|比例|比重|占比|比率|佔比|比利|比亚|哥伦比|较大|较多|较少|较高|较低|较长|比较/g;
/** Sizes of a fall: the larger is the steeper. */
export const FALLS = wordList("降幅 跌幅 減幅 虧損 赤字 逆差 衰退幅度 縮幅 decline loss deficit");
/** Between a level and its change there is nothing but these: filling words, one word of change, filling words. */
export const CHANGE_FILLERS = wordList(
  "即 約 近 逾 超過 將近 幅度 累計 共 合計 淨 大幅 小幅 一口氣 分別 了 達 為 等於 相當於 也就是 an a of by or",
);
export const CHANGE_NOUNS = wordList(
  "增加 增幅 成長 成長率 增長 增長率 上升 上漲 升幅 漲幅 提高 調升 擴大 減少 下降 下滑 降幅 跌幅 減幅 縮減 縮小 衰退 下跌 調降 萎縮 增 減 升 降 漲 跌 差距 相差 年增 年減 月增 月減 季增 季減 年增率 同比增長 同比下降 環比增長 環比下降 increase rise gain drop fall decline decrease up down",
);
/** Before the level of the time before, where no verb says so: ，去年同期為|A. */
export const PRIOR = wordList(
  "去年同期 上年同期 前年同期 去年同月 上年同月 前一年 上一年 去年 上年 前年 前一個月 前一月 上個月 上月 前月 前一季 上一季 上季 前季 一年前 原先 原本 此前 先前 compared_with compared_to a_year_earlier from",
);

/** Where the last word of comparison ends in a folded stretch; −1 when none stands there. */
export function lastAgainst(stretch: string): number {
  return lastWord(
    stretch.replace(NO_COMPARISON, (word) => "·".repeat(word.length)),
    AGAINST,
  );
}

/** Whether words tell of a rise or of a fall; `undefined` when of neither or of both. */
export function directionOf(words: string): "up" | "down" | undefined {
  const [up, down] = [lastWord(words, UP), lastWord(words, DOWN)];
  if (up === down || (up >= 0 && down >= 0)) return undefined;
  return up > down ? "up" : "down";
}

/** A|，均低於|B: no other thing is named between the comma and the word of comparison. */
const BESIDE =
  /^(?:[)）]|[^,，。；;、\d]{0,12}[,，])? *(?:[升降涨跌增减][幅速])?(?:均|也|仍|略|远|大幅|小幅|已|且|但|并|虽|皆|都|则|明显|稍|大|已经)*(?:高|低|快|慢|多|少|大|小|优|好|强|弱|不及|不如|超过|超越|较|比|相较)/;

/** Whether a word of comparison joins two figures with no other thing named between. */
export function isBeside(gap: string): boolean {
  return BESIDE.test(gap);
}
