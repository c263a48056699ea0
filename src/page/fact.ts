import { describeStance, type Lang } from "#message";
import type { Fact, Voice } from "#model";

/** For the margin: whose figure it is and of what; the stance only where it is no plain report. */
export function toFactWords({ subject, label, stance }: Fact, lang: Lang): string {
  const mood = stance.value === "reported" ? "" : describeStance(stance.value, lang);
  return join([subject?.value, label, mood]);
}

/** For the hover: all of it in one line. */
export function toFactTitle({ subject, label, period, stance, voices }: Fact, lang: Lang): string {
  return join([subject?.value, label, period?.value, describeStance(stance.value, lang), ...voices.map(toVoiceText)]);
}

function toVoiceText({ name, via }: Voice): string {
  return via === undefined ? name : `${via} ← ${name}`;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
