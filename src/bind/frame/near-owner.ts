import type { Slot } from "#model";
import { isOnlyGoodsOfOthers } from "./goods.ts";
import { head, tail } from "./pattern.ts";
import { type Place, toSlot } from "./place.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** 全盛時期|學生人數: it says when, not whose. */
const WHEN = tail("時期 期間 時代 年代 階段 時段 高峰 低谷 旺季 淡季 年度 以來");
/** 發現|盜挖|深度: what leads to it is no part of it. */
const LEADS = head("發現 已 未 初估 估計 推估 出現 造成 導致");
/** 資料品質|分數: what is measured, not whose. */
const QUALITY = tail("品質 質量 水準 水平 程度 比重 預期 目標");
/** 瓦斯|濃度, 溪水|水位: what is in or of a substance, however short its name. */
const OF_SUBSTANCE = tail("濃度 含量 水位 水溫 溫度 純度 品位 流量 酸鹼值 濁度");
/** Shorter words before a measured noun say of which kind it is: 採掘|面積, 盤查|覆蓋率. */
const SHORTEST = 3;

/**
 * 爆炸點|瓦斯濃度: nothing says that the words before the measured noun are a thing that has figures, but they stand in the
 * figure's own stretch, and what was told before does not.
 */
export function nearOwner({ sheet }: View, { own, figure }: Place & { readonly own: Topic }): Slot<string> | undefined {
  const { owner, noun, speech } = own;
  if (owner === undefined || noun === undefined || speech === true || owner.end > figure.start) return undefined;
  const shortest = OF_SUBSTANCE.fits(sheet, noun) ? 2 : SHORTEST;
  if (owner.end - owner.start < shortest || sheet.folded[owner.start + 1] === "于") return undefined;
  if (
    LEADS.fits(sheet, owner) ||
    WHEN.fits(sheet, owner) ||
    QUALITY.fits(sheet, owner) ||
    isOnlyGoodsOfOthers(sheet, noun, owner)
  )
    return undefined;
  return toSlot(sheet, owner, "printed", "near");
}
