import type { Alert } from "#model";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly alert: Pick<Alert, "kind" | "detail">;
  /** Names of the levels of its watch, the mildest first, where they are known. */
  readonly tiers: readonly string[];
}

const USUAL = ["預警", "警戒", "行動"];
const RANK_MAX = 3;

/** How grave an alert is, by a word and by marks, never by colour alone; what happened, where its watch has no levels. */
export function Level({ alert: { kind, detail }, tiers }: Props) {
  const words = inLang(WORDS);
  const { tier } = detail;
  if (tier === undefined || kind === "released")
    return (
      <span class="level level-0">
        <span aria-hidden="true">{kind === "released" ? "▽" : "●"}</span> {words.kinds[kind]}
      </span>
    );
  const place = (tiers.length > 0 ? tiers : USUAL).indexOf(tier.zh);
  const rank = Math.min(RANK_MAX, Math.max(0, place) + 1);
  return (
    <span class={`level level-${rank}`}>
      <span aria-hidden="true">{"▲".repeat(rank)}</span> {tier[lang.value]}
    </span>
  );
}
