import type { ScaleOptions } from "@observablehq/plot";
import type { Lang } from "#web/state/lang.ts";

const DAY = 86_400_000;
const TONGUES: Readonly<Record<Lang, string>> = { zh: "zh-Hant-TW", en: "en-GB" };

/** An axis of days, months or years, whichever the data span, in the language of the page. */
export function timeAxis(times: readonly Date[], lang: Lang): ScaleOptions {
  const span = (Math.max(...times.map(Number)) - Math.min(...times.map(Number))) / DAY;
  const [ticks, format] = stepOf(span);
  const text = new Intl.DateTimeFormat(TONGUES[lang], { timeZone: "UTC", ...format });
  return {
    type: "utc",
    label: null,
    nice: "day",
    ...(ticks !== undefined && { ticks }),
    tickFormat: (time: Date) => text.format(time),
  };
}

function stepOf(span: number): readonly [ticks: string | undefined, format: Intl.DateTimeFormatOptions] {
  if (span <= 12) return ["day", { month: "short", day: "numeric" }];
  if (span <= 100) return [undefined, { month: "short", day: "numeric" }];
  if (span <= 1_200) return [undefined, { year: "numeric", month: "short" }];
  return [span <= 4_400 ? "year" : undefined, { year: "numeric" }]; // beyond twelve years the ticks are years anyway
}
