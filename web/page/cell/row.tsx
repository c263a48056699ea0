import type { DeskFact } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { Citation } from "#web/part/citation.tsx";
import { FACT } from "#web/part/fact-words.ts";
import type { ForestRow } from "#web/part/forest.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { OriginPlace } from "./by-origin.ts";
import { WORDS } from "./words.ts";

/** Stances that are no deed: their line is broken. */
const GUESSES: ReadonlySet<DeskFact["stance"]> = new Set(["estimated", "forecast", "plan", "threatened", "condition"]);

/** A report as a line of the plot: who says it, what it allows, how far it is a deed, where it is printed. */
export function toRow(fact: DeskFact, place: OriginPlace | undefined): ForestRow {
  const { id, voices, citation, interval, stance, state } = fact;
  const [voice] = voices;
  const name = voice?.name ?? citation.outlet ?? inLang(FACT).noOutlet;
  return {
    id,
    name,
    head: (
      <>
        <Said text={name} /> {stance !== "reported" && <StanceBadge stance={stance} />}
      </>
    ),
    interval,
    amount: toAmountText(fact, lang.value),
    form: `${state ?? "unknown"}${GUESSES.has(stance) ? " bar-guess" : ""}`,
    ...(place !== undefined && place.reports > 1 && place.at === 0 && { above: <Origin place={place} /> }),
    ...(place !== undefined && place.at > 0 && { repeats: true }),
    foot: <Citation fact={fact} />,
  };
}

/** Whom the rows below go back to, and how many they are. */
function Origin({ place: { name, reports } }: { readonly place: OriginPlace }) {
  const words = inLang(WORDS);
  return (
    <>
      <b>
        <Said text={words.origin(name ?? inLang(FACT).noOutlet)} />
      </b>{" "}
      <span class="quiet">{words.reports(reports)}</span>
    </>
  );
}
