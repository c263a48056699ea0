import type { Lang } from "#message";
import type { EvidenceKind, Time } from "#model";
import { wordsOf } from "./words.ts";

const KINDS: readonly EvidenceKind[] = ["printed", "carried", "assumed"];
const PARTS = ["year", "month", "day"] as const;

/** Which parts of a time were printed, carried or assumed: `原文印出 日 · 推定 年、月`. Empty when nothing is known. */
export function toEvidenceText(time: Time, lang: Lang): string {
  const words = wordsOf(lang);
  return KINDS.flatMap((kind) => {
    const parts = PARTS.filter((part) => time.evidence[part] === kind).map((part) => words.parts[part]);
    return parts.length === 0 ? [] : [`${words.evidence[kind]} ${parts.join(words.parts.join)}`];
  }).join(" · ");
}

/** The parts of a time that were not printed where it stands, for the margin; empty when all were. */
export function toDoubtText(time: Time, lang: Lang): string {
  const { year, month, day } = time.evidence;
  const unprinted = Object.entries({ year, month, day }).filter(([, kind]) => kind !== "printed");
  return toEvidenceText({ ...time, evidence: Object.fromEntries(unprinted) }, lang);
}

/** Everything about a time in one line: what a hover shows. */
export function toTimeTitle(time: Time, printed: string, lang: Lang): string {
  const evidence = toEvidenceText(time, lang);
  return `${printed} → ${time.edtf}${evidence === "" ? "" : ` · ${evidence}`}`;
}

/** True when some part of the time was not printed where it stands. */
export function isInferred(time: Time): boolean {
  return PARTS.some((part) => time.evidence[part] === "assumed");
}
