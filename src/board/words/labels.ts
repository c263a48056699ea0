import type { PeriodKind } from "#board/period-label.ts";
import type { Label, Stance } from "#model";

/** What a group of rows is called for the stance of its rows; deeds need no word. */
export const STANCE_LABELS: Readonly<Record<Stance, Label>> = {
  reported: { zh: "已發生或現況", en: "told as fact" },
  estimated: { zh: "估計", en: "estimated" },
  forecast: { zh: "預測", en: "forecast" },
  plan: { zh: "計畫", en: "plan" },
  threatened: { zh: "威脅", en: "threatened" },
  denied: { zh: "否認", en: "denied" },
  condition: { zh: "假設", en: "condition" },
};

export const PERIOD_KIND_LABELS: Readonly<Record<PeriodKind, Label>> = {
  day: { zh: "單日", en: "day" },
  month: { zh: "單月", en: "month" },
  quarter: { zh: "單季", en: "quarter" },
  year: { zh: "全年", en: "year" },
  "to-date": { zh: "今年累計", en: "year to date" },
  span: { zh: "其他期間", en: "other span" },
  open: { zh: "未結束期間", en: "open period" },
  none: { zh: "期間未載明", en: "period not told" },
};

/** Values of qualifiers that the reader gives a name of its own; all others are printed words. */
const VALUES: Readonly<Record<string, Label>> = {
  "comparison=yoy": { zh: "年增減", en: "year on year" },
  "comparison=mom": { zh: "月增減", en: "month on month" },
  "comparison=qoq": { zh: "季增減", en: "quarter on quarter" },
  "comparison=wow": { zh: "週增減", en: "week on week" },
  "comparison=ytd": { zh: "今年以來", en: "since January" },
  "window=day": { zh: "單日", en: "one day" },
  "window=intraday": { zh: "盤中", en: "intraday" },
  "window=week": { zh: "一週", en: "one week" },
  "window=month": { zh: "單月", en: "one month" },
  "window=year": { zh: "一年", en: "one year" },
  "window=first-day": { zh: "掛牌首日", en: "first day of trading" },
  "basis=nominal": { zh: "名目", en: "nominal" },
  "basis=real": { zh: "實質", en: "real" },
  "basis=comparable": { zh: "可比口徑", en: "comparable basis" },
  "basis=seasonally-adjusted": { zh: "季節調整後", en: "seasonally adjusted" },
  "basis=annualized": { zh: "年率", en: "annualised" },
  "basis=core": { zh: "核心", en: "core" },
  "basis=diluted": { zh: "稀釋後", en: "diluted" },
  "basis=contained": { zh: "金屬量", en: "contained metal" },
  "basis=oxide": { zh: "氧化物", en: "oxide" },
  "vintage=provisional": { zh: "初值", en: "provisional" },
  "vintage=final": { zh: "終值", en: "final" },
  "vintage=revised": { zh: "修正值", en: "revised" },
  "scope=to-date": { zh: "累計", en: "to date" },
  "scope=scope-1": { zh: "範疇一", en: "scope 1" },
  "scope=scope-2": { zh: "範疇二", en: "scope 2" },
  "scope=scope-3": { zh: "範疇三", en: "scope 3" },
  "scope=scope-1-2": { zh: "範疇一與二", en: "scopes 1 and 2" },
  "assurance=limited": { zh: "有限確信", en: "limited assurance" },
  "assurance=reasonable": { zh: "合理確信", en: "reasonable assurance" },
  "stage=mining": { zh: "開採", en: "mining" },
  "stage=processing": { zh: "加工", en: "processing" },
  "stage=refining": { zh: "精煉", en: "refining" },
  "stage=magnet": { zh: "磁體", en: "magnets" },
  "stage=reserve": { zh: "儲量", en: "reserves" },
  "stage=consumption": { zh: "消費", en: "consumption" },
  "status=sought": { zh: "尋求中", en: "sought" },
  "status=announced": { zh: "已宣布", en: "announced" },
  "status=signed": { zh: "已簽署", en: "signed" },
  "status=closed": { zh: "已完成", en: "closed" },
  "status=drawn": { zh: "已動用", en: "drawn" },
};

/** A qualifier's value in both languages. */
export function qualifierLabel(name: string, value: string): Label {
  if (name === "comparison" && /^\d/.test(value)) return { zh: `較 ${value}`, en: `against ${value}` };
  return VALUES[`${name}=${value}`] ?? { zh: value, en: value };
}

/** What stands where a fact does not say. */
export const UNTOLD: Label = { zh: "未載明", en: "not told" };

/** What stands for an article without a title. */
export const UNTITLED: Label = { zh: "（無標題）", en: "(untitled)" };

/** Several labels in a row. */
export function joinLabels(labels: readonly Label[]): Label {
  return { zh: labels.map(({ zh }) => zh).join(" · "), en: labels.map(({ en }) => en).join(" · ") };
}
