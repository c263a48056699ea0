import type { Alert, AlertFact, Label } from "#model";
import { Said } from "#web/part/said.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { Level } from "./level.tsx";
import { Witness } from "./witness.tsx";
import { WORDS } from "./words.ts";

/** An alert that was raised, or one that would have been. */
export type ShownAlert = Omit<Alert, "sequence"> & {
  readonly sentence: Label;
  readonly label?: Label;
  readonly copies: number | readonly AlertFact[];
};

interface Props {
  readonly alert: ShownAlert;
  readonly tiers: readonly string[];
  readonly isNew?: boolean;
}

const SHOWN = 4;
const TO_MINUTES = 16;

/** What happened, how grave it is, and who prints what it goes by. */
export function AlertCard({ alert, tiers, isNew = false }: Props) {
  const words = inLang(WORDS);
  const { id, at, sentence, label, watch, facts, copies } = alert;
  const also = typeof copies === "number" ? copies : copies.length;
  return (
    <article class={isNew ? "alert alert-new" : "alert"} data-row={id} aria-labelledby={`alert-${id}`}>
      <p class="alert-head">
        <Level alert={alert} tiers={tiers} />
        {isNew && <span class="kind">{words.fresh}</span>}
        <time dateTime={at} class="quiet">
          {at.slice(0, TO_MINUTES).replace("T", " ")} UTC
        </time>
        {label !== undefined && (
          <a class="quiet" href={`/watches?watch=${watch}`}>
            {label[lang.value]}
          </a>
        )}
      </p>
      <h3 id={`alert-${id}`}>
        <Said text={sentence[lang.value]} />
      </h3>
      <ul class="witnesses">
        {facts.slice(0, SHOWN).map((fact) => (
          <li key={fact.id}>
            <Witness fact={fact} />
          </li>
        ))}
        {facts.length > SHOWN && <li class="quiet">{words.moreFacts(facts.length - SHOWN)}</li>}
      </ul>
      {also > 0 && (
        <p class="quiet">
          {words.also(also)}
          {typeof copies !== "number" && (
            <Said text={copies.map(({ article: { source, title } }) => source ?? title).join("、")} />
          )}
        </p>
      )}
    </article>
  );
}
