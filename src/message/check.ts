import type { Lang } from "./lang.ts";

/** What a check looked at: its figures by role, in the order of the equation. */
interface Checked {
  readonly check: string;
  readonly terms: readonly { readonly role: string; readonly text: string }[];
  readonly witnesses?: readonly { readonly text: string }[];
}

/** Names for what a check demands, `{role}` for its figures, `{first}` for the first and `{rest}` for the others. */
const CHINESE: Readonly<Record<string, string>> = {
  restated: "{first}與{rest}說的是同一個數字",
  parts: "{first}應是{rest}之和",
  counted: "{first}應與文中列出的{rest}{witnesses}項數相同",
  change: "{first}與{rest}之間的增減應算得出來",
  direction: "{first}的升降應與{rest}一致",
  share: "{first}應與{rest}的占比算得出來",
  difference: "{first}應是{rest}的差距",
  conversion: "{first}與{rest}是同一個量的兩種單位",
  rank: "{first}的名次應與{rest}一致",
  order: "{first}與{rest}應依大小排列",
  date: "{first}應與{rest}{witnesses}的日期一致",
  units: "{first}與{rest}相比，單位應一致",
  dates: "{witnesses}的日期、星期或紀年應彼此一致",
  identity: "{first}應能由{rest}算出",
  reports: "{first}與{rest}兩處報導",
};

const ENGLISH: Readonly<Record<string, string>> = {
  restated: "{first} and {rest}, one figure told again,",
  parts: "{first} is to be the sum of {rest}",
  counted: "{first} is to be the number of {rest}{witnesses} that the text lists",
  change: "{first} and {rest} are to give the change",
  direction: "{first} is to go the way of {rest}",
  share: "{first} is to follow from {rest} by the share",
  difference: "{first} is to be the gap of {rest}",
  conversion: "{first} and {rest} are one amount in two units",
  rank: "the rank {first} is to fit {rest}",
  order: "{first} and {rest} are to be in order",
  date: "{first} is to fit the dates {rest}{witnesses}",
  units: "{first} and {rest} are compared and are to be in one unit",
  dates: "date, weekday or era of {witnesses} are to be one",
  identity: "{first} is to follow from {rest}",
  reports: "The reports {first} and {rest}",
};

/** The same by role, where a check gives every figure of it one: the first sentence whose roles are all there. */
const BY_ROLE: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  "zh-TW": {
    change: ["從{before}到{after}，增減應是{change}"],
    share: ["{part}應是{whole}的{share}"],
    difference: ["{whole}減去{part}，應是{gap}"],
    units: ["{points}說的是占比或數量的增減，應以%計"],
    parts: ["{count}乘以{each}，應是{whole}", "{units}乘以{price}，應是{whole}", "{answer}合起來應是全部"],
  },
  en: {
    change: ["From {before} to {after} the change is to be {change}"],
    share: ["{part} is to be {share} of {whole}"],
    difference: ["{whole} less {part} is to be {gap}"],
    units: ["{points} tells a share, or the growth of an amount, and is to be in percent"],
    parts: [
      "{count} times {each} is to be {whole}",
      "{units} times {price} is to be {whole}",
      "{answer} are to be all",
    ],
  },
};

/** What had to hold, with the printed words: `「75億」應是「20億」、「50億」、「5億」之和`. */
export function describeCheck({ check, terms, witnesses = [] }: Checked, lang: Lang): string {
  const key = check === "date" && terms.length === 0 ? "dates" : check;
  const words = (lang === "en" ? ENGLISH : CHINESE)[key] ?? "{first}、{rest}";
  const quoted = (BY_ROLE[lang][check] ?? []).map((known) => quoteByRole(known, terms, lang));
  const whole = quoted.find((sentence) => sentence !== undefined);
  if (whole !== undefined) return whole;
  const [first, ...rest] = terms.map(({ text }) => text);
  const filled = words
    .replace("{first}", () => quoteAll(first === undefined ? [] : [first], lang))
    .replace("{rest}", () => quoteAll(rest, lang))
    .replace("{witnesses}", () =>
      quoteAll(
        witnesses.map(({ text }) => text),
        lang,
      ),
    );
  return lang === "en" ? filled.trim() : filled;
}

/** A sentence with the figures of its roles; `undefined` when one is missing. */
function quoteByRole(sentence: string, terms: Checked["terms"], lang: Lang): string | undefined {
  const roles = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, role]) => role!);
  const textsOf = (role: string) => terms.filter((term) => term.role === role).map(({ text }) => text);
  if (roles.some((role) => textsOf(role).length === 0)) return undefined;
  return sentence.replace(/\{(\w+)\}/g, (_, role: string) => quoteAll(textsOf(role), lang));
}

function quoteAll(words: readonly string[], lang: Lang): string {
  const distinct = [...new Set(words)];
  return lang === "en"
    ? distinct.map((word) => `“${word}”`).join(", ")
    : distinct.map((word) => `「${word}」`).join("、");
}
