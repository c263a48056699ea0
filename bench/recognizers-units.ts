/** The library's names of units in ours; what is not here is kept as printed and counts as wrong. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  Kilometer: "km",
  Meter: "m",
  Centimeter: "cm",
  Millimeter: "mm",
  Mile: "mi",
  Foot: "ft",
  Kilogram: "kg",
  Gram: "g",
  Ton: "t",
  "Metric ton": "t",
  Barrel: "bbl",
  Pound: "lb",
  Ounce: "oz",
  "Square kilometer": "km2",
  "Square meter": "m2",
  Hectare: "ha",
  Acre: "acre",
  Liter: "L",
  "Cubic meter": "m3",
  Degree: "°C",
  C: "°C",
  F: "°F",
};

const DURATIONS: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const CLOCK: Readonly<Record<string, string>> = { H: "hour", M: "minute", S: "second" };

/** The unit of a result. Bare 元 is what it is in the context of the text, a point on which the library has no say. */
export function unitOf(type: string, resolution: Readonly<Record<string, unknown>> | null, text: string): string {
  const unit = String(resolution?.unit ?? "");
  switch (type) {
    case "percentage":
      return "%";
    case "ordinal":
      return "rank";
    case "currency": {
      const code = String(resolution?.isoCurrency ?? unit);
      return code === "CNY" && /台湾|新台币|台股|金管会/.test(text) ? "TWD" : code;
    }
    case "dimension":
    case "temperature":
      return DIMENSIONS[unit] ?? unit;
    default:
      return "1";
  }
}

/** The unit that the word behind a bare number gives, with where it ends; folded text. */
export function unitBehind(text: string, at: number): { readonly unit: string; readonly end: number } | undefined {
  const match = /^\s?(?:(倍)|(人|名|位)|(个?百分点)|(%)|(兆瓦|MW)|(公吨|吨))/.exec(text.slice(at, at + 6));
  if (match === null) return undefined;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return { unit: ["x", "person", "pp", "%", "MW", "t"][index]!, end: at + match[0].length };
}

/** A date or period as EDTF, or a duration as a value with its unit. Of two readings the later one not in the future. */
export function chineseDate(
  resolution: Readonly<Record<string, unknown>> | null,
  published: string,
): { readonly edtf: string } | { readonly value: number; readonly unit: string } | undefined {
  const values = (resolution?.values ?? []) as readonly Readonly<Record<string, string>>[];
  const past = values.filter((value) => (value.start ?? value.value ?? "") <= `${published}~`);
  const value = past.at(-1) ?? values[0];
  if (value === undefined) return undefined;
  const timex = value.timex ?? "";
  const duration = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(timex);
  if (duration !== null) {
    const unit = (duration[1] === "T" ? CLOCK : DURATIONS)[duration[3]!];
    return unit === undefined ? undefined : { value: Number(duration[2]), unit };
  }
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/.test(timex)) return { edtf: timex.split("T")[0]! };
  const [start, end] = [value.start ?? value.value, value.end];
  if (start === undefined || !/^\d{4}-\d\d-\d\d/.test(start)) return undefined;
  if (end === undefined) return /^XXXX-\d\d$/.test(timex) ? { edtf: start.slice(0, 7) } : { edtf: start.slice(0, 10) };
  return { edtf: toPeriod(start.slice(0, 10), end.slice(0, 10)) };
}

/** [start, end) as EDTF: a month, a year, an interval of months, else an interval of days. */
function toPeriod(start: string, end: string): string {
  const last = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  if (start.endsWith("-01") && end.endsWith("-01")) {
    if (start.slice(0, 7) === last.slice(0, 7)) return start.slice(0, 7);
    if (start.endsWith("-01-01") && last === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
    return `${start.slice(0, 7)}/${last.slice(0, 7)}`;
  }
  return start >= last ? start : `${start}/${last}`;
}
