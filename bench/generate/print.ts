import type { Random } from "#bench/random.ts";

/** How a number is to stand on the page. */
export interface Form {
  /** Digits behind the point; by size when left out. */
  readonly decimals?: number;
  /** The scale word; `auto` takes the one that fits, `none` writes all digits. */
  readonly scale?: "auto" | "none" | "萬" | "億" | "兆" | "thousand" | "million" | "billion";
  /** How often the number is hedged, 0 to 1. */
  readonly hedge?: number;
  /** Small whole numbers in characters: 三. */
  readonly isSpelled?: boolean;
  /** A currency mark in front: `$`. */
  readonly before?: string;
}

/** The habits of one writer, the same through an article. */
export interface Habits {
  readonly isEnglish: boolean;
  readonly hasCommas: boolean;
  readonly gap: string;
  /** Digits as wide as characters; such writers set no commas. */
  readonly isWide: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  兆: 1e12,
  億: 1e8,
  萬: 1e4,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const SPELLED = "零一二三四五六七八九十";
const HEDGES = {
  zh: { about: ["約", "大約", "約"], over: ["逾", "超過", "突破"], near: ["近", "將近", "接近"], least: ["至少"] },
  en: {
    about: ["about ", "around ", "roughly "],
    over: ["more than ", "over "],
    near: ["nearly "],
    least: ["at least "],
  },
} as const;

/**
 * Writes a true value as newspapers do: rounded to the digits of the form, hedged only as the truth allows (逾 when it is
 * cut off below, 近 when it is rounded up).
 */
export function printNumber(value: number, unit: string, form: Form, habits: Habits, random: Random): string {
  const scale = pickScale(value, form.scale ?? "auto", habits);
  const size = value / (SCALES[scale] ?? 1);
  const isHedged = random.chance(form.hedge ?? 0);
  const decimals = Math.max(0, (form.decimals ?? decimalsFor(size, scale)) - (isHedged ? 1 : 0));
  const { hedge, digits } = isHedged
    ? hedgeOf(size, decimals, habits, random)
    : { hedge: "", digits: trim(size.toFixed(decimals)) };
  const body =
    form.isSpelled === true && /^\d+$/.test(digits) && Number(digits) <= 10
      ? SPELLED[Number(digits)]!
      : group(digits, habits);
  const space = habits.isEnglish ? " " : habits.gap;
  const scaled = scale === "" ? body : `${body}${habits.isEnglish ? " " : ""}${scale}`;
  return `${hedge}${form.before ?? ""}${scaled}${unit === "" || /^[%％]/.test(unit) ? unit : `${scale === "" ? space : habits.isEnglish ? " " : ""}${unit}`}`;
}

function pickScale(value: number, scale: string, { isEnglish }: Habits): string {
  if (scale === "none") return "";
  if (scale !== "auto") return scale;
  const fits = (isEnglish ? ["billion", "million"] : ["兆", "億", "萬"]).find((word) => value >= SCALES[word]!);
  return fits ?? "";
}

function decimalsFor(size: number, scale: string): number {
  if (scale === "") return size < 10 && !Number.isInteger(size) ? 2 : size < 1000 && !Number.isInteger(size) ? 1 : 0;
  return size >= 1000 ? 0 : size >= 10 ? 1 : 2;
}

function hedgeOf(size: number, decimals: number, { isEnglish }: Habits, random: Random) {
  const words = HEDGES[isEnglish ? "en" : "zh"];
  const unit = 10 ** -decimals;
  const below = Math.floor(size / unit + 1e-9) * unit;
  const rounded = size.toFixed(decimals);
  const isRoundedUp = Number(rounded) - size > unit * 1e-6;
  const kinds: (keyof typeof words)[] = ["about", "about"];
  if (size - below > unit * 1e-6 && below > 0) kinds.push("over", "least");
  if (isRoundedUp) kinds.push("near", "near");
  const kind = random.pick(kinds);
  const digits = kind === "over" || kind === "least" ? below.toFixed(decimals) : rounded;
  return { hedge: random.pick(words[kind]), digits: kind === "about" ? trim(digits) : digits };
}

/** 20.0 is printed 20; the whole part keeps its zeros. */
function trim(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

function group(digits: string, { hasCommas, isEnglish }: Habits): string {
  const [whole = "", rest] = digits.split(".");
  const grouped = hasCommas || isEnglish ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
