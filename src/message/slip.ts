import type { Lang, Words } from "./lang.ts";

/** A usual slip that would explain a failure: the printed words, and what would fit. */
export interface SlipWords {
  readonly kind: string;
  readonly text: string;
  readonly instead: string;
}

const SLIPS: Words<string> = {
  "zh-TW": {
    "power-of-ten": "可能多寫或少寫了零",
    "scale-word": "可能寫錯了萬、億、兆",
    "percent-points": "可能把百分點與百分比寫混了",
    currency: "可能寫錯了幣別",
    unit: "可能寫錯了單位",
    "swapped-digits": "可能有兩個數字對調了",
    digit: "可能有一個數字寫錯了",
    sign: "可能把增與減寫反了",
  },
  en: {
    "power-of-ten": "perhaps a zero too many or too few",
    "scale-word": "perhaps another of 萬, 億, 兆 (thousand, million, billion)",
    "percent-points": "perhaps percent for percentage points, or the other way",
    currency: "perhaps another currency",
    unit: "perhaps another unit",
    "swapped-digits": "perhaps two digits changed places",
    digit: "perhaps one wrong digit",
    sign: "perhaps a rise for a fall, or the other way",
  },
};

const SCALES = /[千萬億兆万亿]+|thousand|million|billion|trillion/gi;

/** `可能把「萬」寫成「億」：85億 → 85萬。` */
export function describeSlip({ kind, text, instead }: SlipWords, lang: Lang): string {
  const scales = kind === "scale-word" ? scalesOf(text, instead) : undefined;
  const change = `${text} → ${instead}`;
  if (lang === "en") {
    const what = scales === undefined ? (SLIPS.en[kind] ?? kind) : `perhaps “${scales[0]}” for “${scales[1]}”`;
    return `${what[0]!.toUpperCase()}${what.slice(1)}: ${change}.`;
  }
  const what = scales === undefined ? (SLIPS[lang][kind] ?? kind) : `可能把「${scales[1]}」寫成「${scales[0]}」`;
  return `${what}：${change}。`;
}

/** The scale that is printed and the one that would fit, where both are said by one word. */
function scalesOf(text: string, instead: string): readonly [string, string] | undefined {
  const [printed, meant] = [text, instead].map((words) => words.match(SCALES) ?? []);
  const [from, to] = [printed?.at(-1), meant?.at(-1)];
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}
