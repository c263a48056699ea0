import { fold } from "#base";
import { firstOf, han } from "#bind/han.ts";
import type { Figure } from "#model";
import type { Move } from "./change-move.ts";
import { holds, tail } from "./pattern.ts";
import { FALLS, GROWS, HALVED, LESS, MORE, RISES, SHRINKS } from "./words/changes.ts";

const RISE = holds(RISES);
const FALL = holds(FALLS);
const GROW = holds(GROWS);
const SHRINK = holds(SHRINKS);
const HALVES = holds(HALVED);
const IS_MORE = holds(MORE);
const IS_LESS = holds(LESS);
/** 年增, 月減; 11月|增加, 明年|減產 are dates, 按年|跌 a comparison. */
const PER = han(/(?<![\d一二三四五六七八九十今明去前後同當上下本每全首半按這該末初])[年月季週周](?:增|減|升|降|漲|跌)/);
const AMOUNT = tail("增 減");
const GROWTH = firstOf("成長 增長 增加");
const EXPANSION = holds("成長");
const EXTENT = firstOf("萎縮 衰退 縮短 延長");
/** 上修, 貶值: such verbs name their own extent. */
const EXTENT_VERB = han(/(?:[上下][修調]|調[升降高低]|[升貶]值)(?!\D{0,12}[至到為](?:約|近|逾)?\d)/);
const RATE = tail("成長率 增長率 年增率 月增率");
const SPREAD = holds("擴張");
const DOUBLES = holds("翻");
const SOARS = holds("飆 揚");
const PRICE = holds("價");
const VALUE = holds("價值");
const PRICE_LEVEL = tail("物價 物價指數");
const ROSE = han(/(?:^|[^攀提回])升/);
const CUT = holds("減");

/** The noun of the verb of a change, fit to what changed: 股價上漲 is a 漲幅, 產量上升 a 升幅, 年增 a 年增率. `noun` is folded. */
export function suffixOf({ unit }: Figure, move: Move, noun: string, isTraded: boolean): string {
  const words = move.folded;
  const isTimes = unit === "x";
  const per = printed(move, PER);
  if (per !== undefined) return isTimes ? `${per}倍數` : `${per}${AMOUNT.test(fold(per)) ? "率" : "幅"}`;
  if (HALVES.test(words)) return "減半";
  const verb = printed(move, EXTENT_VERB);
  if (verb !== undefined && !isTimes) return `${verb}幅度`;
  if (isTimes) return `${timesWord(move)}倍數`;
  if (EXPANSION.test(words)) return RATE.test(noun) ? "" : "成長率";
  const extent = printed(move, EXTENT);
  if (extent !== undefined) return `${extent}幅度`;
  if (SPREAD.test(words)) return "增速";
  const isPrice = noun === "" || (PRICE.test(noun) && !VALUE.test(noun));
  if (RISE.test(words)) return SOARS.test(words) && !isPrice ? "增幅" : "漲幅";
  if (FALL.test(words)) return isPrice && !PRICE_LEVEL.test(noun) ? "跌幅" : "降幅";
  if (GROW.test(words)) return isTraded ? "漲幅" : ROSE.test(words) ? "升幅" : "增幅";
  if (SHRINK.test(words)) return isTraded ? "跌幅" : CUT.test(words) ? "減幅" : "降幅";
  if (IS_MORE.test(words)) return "增幅";
  return IS_LESS.test(words) ? "降幅" : "變動幅度";
}

function timesWord(move: Move): string {
  const growth = printed(move, GROWTH);
  if (growth !== undefined) return growth;
  if (FALL.test(move.folded)) return "下跌";
  if (RISE.test(move.folded)) return "上漲";
  return DOUBLES.test(move.folded) ? "" : "增加";
}

/** The piece of a match as it is printed. */
function printed({ folded, text }: Move, pattern: RegExp): string | undefined {
  const match = pattern.exec(folded);
  return match === null ? undefined : text.slice(match.index, match.index + match[0].length);
}
