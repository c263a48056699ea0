import { describeStance, type Lang, report, toPrintable } from "#message";
import type { Fact, Voice } from "#model";
import type { Column } from "./table.ts";

const SUBJECT_MAX = 18;
const LABEL_MAX = 22;
const VOICE_MAX = 24;

/** What a table says of a fact behind its figure: whose it is, of what, when, how far it is a deed, who says so. */
export function factColumns(lang: Lang): readonly Column[] {
  return [
    { title: report(lang, "subject"), max: SUBJECT_MAX },
    { title: report(lang, "label"), max: LABEL_MAX },
    { title: report(lang, "period") },
    { title: report(lang, "stance") },
    { title: report(lang, "voice"), max: VOICE_MAX },
  ];
}

/** The cells of {@link factColumns}; empty where the text does not say. */
export function toFactCells({ subject, label, period, stance, voices }: Fact, lang: Lang): readonly string[] {
  return [
    subject?.value ?? "",
    label,
    period?.value ?? "",
    describeStance(stance.value, lang),
    voices.map(toVoiceText).join("、"),
  ].map(toPrintable);
}

/** Who passes it on, then who says it. */
function toVoiceText({ name, via }: Voice): string {
  return via === undefined ? name : `${via} ← ${name}`;
}
