import type { Bound, Change, EvidenceKind } from "#model";
import type { Lang, Words } from "./lang.ts";

const BOUNDS: Words<Bound> = {
  "zh-TW": { "=": "", about: "約", ">": "超過", ">=": "至少", "<": "不到", "<=": "至多" },
  en: { "=": "", about: "about", ">": "more than", ">=": "at least", "<": "less than", "<=": "at most" },
};

const CHANGES: Words<Change> = {
  "zh-TW": { up: "增", down: "減", to: "到" },
  en: { up: "up", down: "down", to: "to" },
};

const PARTS: Words<"year" | "month" | "day"> = {
  "zh-TW": { year: "年", month: "月", day: "日" },
  en: { year: "year", month: "month", day: "day" },
};

const EVIDENCE: Words<EvidenceKind> = {
  "zh-TW": { printed: "原文有", carried: "承上文", assumed: "推定" },
  en: { printed: "printed", carried: "carried", assumed: "assumed" },
};

/** What a bound says, in a word; empty for an amount that is simply that much. */
export function describeBound(bound: Bound, lang: Lang): string {
  return BOUNDS[lang][bound];
}

/** `up`, `down` or `to` in a word. */
export function describeChange(change: Change, lang: Lang): string {
  return CHANGES[lang][change];
}

/** Which parts of a time were not printed, and how they were come by: `年推定`; empty when all was printed. */
export function describeEvidence(
  evidence: Readonly<Partial<Record<"year" | "month" | "day", EvidenceKind>>>,
  lang: Lang,
): string {
  const parts = (["year", "month", "day"] as const).filter((part) => (evidence[part] ?? "printed") !== "printed");
  if (lang === "en") return parts.map((part) => `${PARTS.en[part]} ${EVIDENCE.en[evidence[part]!]}`).join(", ");
  return parts.map((part) => `${PARTS[lang][part]}${EVIDENCE[lang][evidence[part]!]}`).join("、");
}
