import type { FindingRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { FINDING } from "./finding-words.ts";

const SIGNS: Readonly<Record<FindingRecord["verdict"], string>> = {
  holds: "✓",
  "holds-with-rounding": "≈",
  incomplete: "…",
  undetermined: "?",
  fails: "✗",
  agree: "✓",
  compatible: "∩",
  divergent: "≁",
  conflict: "✗",
  different: "≠",
  revision: "↻",
};

/** What was found, in a word and a sign. */
export function VerdictBadge({ verdict }: Pick<FindingRecord, "verdict">) {
  return (
    <span class={`verdict verdict-${toTone(verdict)}`}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
      {inLang(FINDING).verdicts[verdict]}
    </span>
  );
}

/** The state in which a verdict puts its figures. */
export function toTone(verdict: FindingRecord["verdict"]): "conflict" | "holds" | "checked" {
  if (verdict === "fails" || verdict === "conflict") return "conflict";
  return verdict === "holds" || verdict === "holds-with-rounding" || verdict === "agree" ? "holds" : "checked";
}
