import type { Label } from "#model";
import { describeCheck } from "./check.ts";
import type { Lang, Words } from "./lang.ts";
import { describeSlip, type SlipWords } from "./slip.ts";

type VerdictWord =
  | "holds"
  | "holds-with-rounding"
  | "incomplete"
  | "undetermined"
  | "fails"
  | "agree"
  | "compatible"
  | "divergent"
  | "conflict"
  | "different"
  | "revision";

const VERDICTS: Words<VerdictWord> = {
  "zh-TW": {
    holds: "相符",
    "holds-with-rounding": "約略相符",
    incomplete: "未列全",
    undetermined: "無法判定",
    fails: "不符",
    agree: "一致",
    compatible: "可並存",
    divergent: "說法不一",
    conflict: "互相矛盾",
    different: "不是同一件事",
    revision: "後來更新",
  },
  en: {
    holds: "holds",
    "holds-with-rounding": "holds, rounded",
    incomplete: "incomplete",
    undetermined: "undetermined",
    fails: "fails",
    agree: "agree",
    compatible: "compatible",
    divergent: "divergent",
    conflict: "conflict",
    different: "different",
    revision: "revised",
  },
};

/** What a verdict says of what the check demands; `{implied}` is what was computed, `{first}` what is printed, `{by}` what decided. */
const CLAUSES: Words<VerdictWord> = {
  "zh-TW": {
    holds: "，印出的數字相符。",
    "holds-with-rounding": "，在約數與印出的位數之內相符。",
    incomplete: "，但列出的沒有說是全部（{by}），不足以說不符。",
    undetermined: "，但缺了{by}，無法判定。",
    fails: "，但印出的數字不符{implied}。",
    agree: "，說的一致{origins}。",
    compatible: "，兩者可以同時為真{origins}。",
    divergent: "，說法不一（{by}）；各有出處，並列不合併。",
    conflict: "，不可能同時為真{origins}。",
    different: "，說的不是同一件事：{by}不同。",
    revision: "，後來的報導更新了前面的。",
  },
  en: {
    holds: ": the printed figures fit.",
    "holds-with-rounding": ": they fit within the hedges and printed digits.",
    incomplete: ", but what is listed does not claim to be all ({by}): not wrong.",
    undetermined: ", but {by} is missing: nothing can be said.",
    fails: ", but the printed figures do not fit{implied}.",
    agree: " say the same{origins}.",
    compatible: " can both be true{origins}.",
    divergent: " differ ({by}); each has its source, and both stand.",
    conflict: " cannot both be true{origins}.",
    different: " speak of different things: another {by}.",
    revision: ": the later report replaces the earlier one.",
  },
};

const NAMES: Words<string> = {
  "zh-TW": {
    subject: "主語",
    measure: "量度",
    label: "所指",
    period: "期間",
    stance: "語氣",
    source: "來源",
    unit: "單位",
    change: "增減",
    amount: "數值",
    rounding: "位數",
    several: "可有多筆，哪一筆",
    commodity: "礦種",
    status: "狀態",
    window: "時段",
    whole: "整體",
    contrast: "文中對照",
    published: "發布先後",
    article: "文章",
    list: "清單未盡",
    per: "每單位",
    approximation: "近似式",
    judgement: "人的判定",
    scope: "範圍",
    basis: "基準",
    stage: "階段",
    comparison: "比較基期",
    place: "地點",
    kind: "種類",
    vintage: "版次",
  },
  en: {
    list: "an open list",
    several: "one of several",
    judgement: "judgement of a person",
    per: "the unit it is for",
    approximation: "exactness",
    published: "order of publication",
  },
};

/** What is needed of a finding to tell it: codes, words of the text and what was computed. */
export interface FindingWords {
  readonly check: string;
  readonly verdict: string;
  readonly by: readonly string[];
  readonly terms: readonly { readonly role: string; readonly text: string }[];
  readonly witnesses?: readonly { readonly text: string }[];
  readonly implied?: { readonly text: string };
  readonly slip?: SlipWords;
  readonly origins?: number;
}

/** What was found, in a word or two. */
export function describeFindingVerdict(verdict: string, lang: Lang): string {
  return isVerdict(verdict) ? VERDICTS[lang][verdict] : verdict;
}

/** Why: what must hold and whether it does, the law of the pack, and the slip that would explain it. One line. */
export function describeFinding(finding: FindingWords, lang: Lang, law?: Label): string {
  const { verdict, slip } = finding;
  const clause = isVerdict(verdict) ? fillClause(CLAUSES[lang][verdict], finding, lang) : "";
  const parts = [`${describeCheck(finding, lang)}${clause}`.replace(/,(?=[:,])/, "")];
  if (law !== undefined) parts.push(lang === "en" ? sentence(law.en, ".") : sentence(law.zh, "。"));
  if (slip !== undefined) parts.push(describeSlip(slip, lang));
  return parts.join(lang === "en" ? " " : "");
}

function fillClause(clause: string, { by, implied, origins }: FindingWords, lang: Lang): string {
  const isEnglish = lang === "en";
  const names = by.map((name) => NAMES[lang][name] ?? name).join(isEnglish ? ", " : "、");
  const none = isEnglish ? "something" : "資料";
  const computed = isEnglish ? `: ${implied?.text} was to be expected` : `：算出來應是 ${implied?.text}`;
  const one = isEnglish ? ", of one origin" : "（同一出處）";
  return clause
    .replace("{by}", () => names || none)
    .replace("{implied}", () => (implied === undefined ? "" : computed))
    .replace("{origins}", () => (origins === 1 ? one : ""));
}

function sentence(words: string, stop: string): string {
  return /[.。!?！？]$/.test(words) ? words : `${words}${stop}`;
}

function isVerdict(word: string): word is VerdictWord {
  return Object.hasOwn(VERDICTS.en, word);
}
