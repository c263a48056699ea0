import type { Lang } from "#web/state/lang.ts";

const MONEY = /^(?!BTC$|ETH$)[A-Z]{3}$/;

/** Units that are written as words; the others stand as the record spells them. */
const UNITS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    "1": "",
    x: " 倍",
    pp: " 個百分點",
    bp: " 個基點",
    person: " 人",
    share: " 股",
    year: " 年",
    month: " 個月",
    week: " 週",
    day: " 天",
    hour: " 小時",
    minute: " 分鐘",
    second: " 秒",
    t: " 公噸",
    kg: " 公斤",
    km: " 公里",
    m: " 公尺",
    ha: " 公頃",
  },
  en: {
    "1": "",
    x: " times",
    person: " people",
    share: " shares",
    year: " years",
    month: " months",
    week: " weeks",
    day: " days",
    hour: " hours",
    minute: " minutes",
    second: " seconds",
  },
};

/** Puts a unit to a number: `70 %`, `USD 105,000`, `第 3`. */
export function putUnit(unit: string, text: string, lang: Lang): string {
  if (unit === "rank") return lang === "zh" ? `第 ${text}` : `rank ${text}`;
  if (MONEY.test(unit)) return `${unit} ${text}`;
  return `${text}${UNITS[lang][unit] ?? ` ${unit}`}`;
}

/** The unit alone, for the head of a column or an axis; empty for bare counts. */
export function toUnitText(unit: string, lang: Lang): string {
  if (unit === "1") return lang === "zh" ? "個" : "count";
  if (unit === "rank") return lang === "zh" ? "名次" : "rank";
  return (UNITS[lang][unit] ?? unit).trim();
}
