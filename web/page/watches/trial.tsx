import type { Trial as TrialRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { AlertCard } from "./alert-card.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly trial: TrialRecord;
  readonly tiers: readonly string[];
}

/** What a watch would have raised, alert for alert, before it is kept. */
export function Trial({ trial: { fired, days, facts, alerts }, tiers }: Props) {
  const words = inLang(WORDS);
  return (
    <section class="trial" aria-label={words.fired(fired, days)}>
      <p class="trial-count" role="status">
        <b>{words.fired(fired, days)}</b> <span class="quiet">{words.looked(facts)}</span>
      </p>
      {fired === 0 && <p class="quiet">{words.firedNone}</p>}
      {alerts.length < fired && <p class="quiet">{words.shown(alerts.length)}</p>}
      <div class="alerts">
        {alerts.map((alert) => (
          <AlertCard key={alert.id} alert={alert} tiers={tiers} />
        ))}
      </div>
    </section>
  );
}
