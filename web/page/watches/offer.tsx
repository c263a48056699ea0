import { useState } from "preact/hooks";
import type { OfferedWatch, Trial as TrialRecord } from "#service";
import { post } from "#web/api/ask.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { Fault } from "./fault.tsx";
import { toSent } from "./list.ts";
import { Trial } from "./trial.tsx";
import { useDoing } from "./use-doing.ts";
import { RULE, WORDS } from "./words.ts";

interface Props {
  readonly offer: OfferedWatch;
  readonly isRunning: boolean;
  readonly mayChange: boolean;
  /** Told that it was started. */
  readonly onStarted: () => void;
}

/** A watch that comes with a domain: tried with one press, started with another. */
export function Offer({ offer, isRunning, mayChange, onStarted }: Props) {
  const words = inLang(WORDS);
  const [trial, setTrial] = useState<TrialRecord>();
  const { isDoing, fault, run } = useDoing();
  const name = offer.label[lang.value];
  const sent = toSent({ ...offer, from: offer.id });
  const start = () =>
    run(async () => {
      await post("/api/watches", sent);
      onStarted();
    });
  const attempt = () =>
    run(async () => {
      setTrial(await post<TrialRecord>("/api/watches/try", { watch: sent }));
    });
  return (
    <li class="watch" data-row={offer.id}>
      <div>
        <h3>{name}</h3>
        <p class="quiet">{RULE[lang.value](offer.rule)}</p>
        <p>{offer.about[lang.value]}</p>
        <Fault fault={fault} />
        {trial !== undefined && <Trial trial={trial} tiers={tierNames(offer)} />}
      </div>
      <p class="watch-acts">
        <button
          type="button"
          class="second"
          aria-label={`${words.tryIt}：${name}`}
          aria-disabled={isDoing}
          onClick={attempt}
        >
          {isDoing && trial === undefined ? words.trying : words.tryIt}
        </button>
        {isRunning ? (
          <span class="kind">{words.started}</span>
        ) : (
          mayChange && (
            <button type="button" aria-label={`${words.start}：${name}`} aria-disabled={isDoing} onClick={start}>
              {words.start}
            </button>
          )
        )}
      </p>
    </li>
  );
}

function tierNames({ rule }: OfferedWatch): readonly string[] {
  return rule.kind === "tiers" ? rule.tiers.map(({ name }) => name.zh) : [];
}
