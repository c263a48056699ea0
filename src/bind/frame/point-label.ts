import { han } from "#bind/han.ts";
import type { Naming } from "./naming.ts";
import { tail } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

const INDEX = tail("指數 指數期貨 大盤 台股 港股 加權 指");
const POINTS = tail("點");
/** How far before the figure its verb may begin. */
const REACH = 10;
const CLOSES = han(/收(?:在|報|於|盤|市|高|低|至|漲|跌|升)?[^,。、購買入益取]{0,6}$|作收$/);
const STANDS = han(/(?:報|至|到|在|為|於|破|上|見|達|失守|跌穿)(?:約|近|逾)?$/);

/** 恒生指數報|26863|，升|97點|: the level of an index, and by how many points it moved. */
export function pointLabel({ sheet }: View, { figure, clause, subject }: Naming): string | undefined {
  if (figure.unit !== "1") return undefined;
  const isPoints = POINTS.fits(sheet, figure);
  const isIndex = subject !== undefined && INDEX.fits(sheet, subject);
  if (!isIndex && !isPoints) return undefined;
  if (figure.change === "up") return isPoints ? inScript(sheet, "上漲點數") : undefined;
  if (figure.change === "down") return isPoints ? inScript(sheet, "下跌點數") : undefined;
  const words = sheet.folded.slice(Math.max(sheet.clauses[clause]!.start, figure.start - REACH), figure.start);
  if (!isIndex) return undefined;
  if (CLOSES.test(words)) return inScript(sheet, "收盤點數");
  return STANDS.test(words) || isPoints ? inScript(sheet, "指數") : undefined;
}
