import { useState } from "preact/hooks";
import type { StoredWatch } from "#service";
import { ask, post } from "#web/api/ask.ts";
import { Said } from "#web/part/said.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { Fault } from "./fault.tsx";
import { toSent } from "./list.ts";
import { useDoing } from "./use-doing.ts";
import { RULE, WORDS } from "./words.ts";

interface Props {
  readonly watch: StoredWatch;
  readonly mayChange: boolean;
  readonly measureName: string;
}

const DAY = 10;

/** A watch that runs; it can be stopped, and that taken back. */
export function Running({ watch, mayChange, measureName }: Props) {
  const words = inLang(WORDS);
  const [isRemoved, setRemoved] = useState(false);
  const { isDoing, fault, run } = useDoing();
  const { id, label, facts, rule, addedAt } = watch;
  const remove = () =>
    run(async () => {
      await ask(`/api/watches/${id}`, { method: "DELETE" });
      setRemoved(true);
    });
  const undo = () =>
    run(async () => {
      await post("/api/watches", toSent(watch));
      setRemoved(false);
    });
  return (
    <li class="watch" data-row={id}>
      <div>
        <h3>{label[lang.value]}</h3>
        <p class="quiet">
          {measureName}
          {facts.subject !== undefined && (
            <>
              {" · "}
              <Said text={facts.subject} />
            </>
          )}
          {" · "}
          {RULE[lang.value](rule)}
        </p>
        {!isRemoved && (
          <p class="quiet">
            {words.since(addedAt.slice(0, DAY))} · <a href={`/watches?watch=${id}`}>{words.itsAlerts}</a>
          </p>
        )}
        <p role="status" class="watch-said">
          {isRemoved && words.removed}
        </p>
        <Fault fault={fault} />
      </div>
      {mayChange && (
        <button
          type="button"
          class={isRemoved ? "plain" : "second"}
          aria-label={`${isRemoved ? words.undo : words.remove}：${label[lang.value]}`}
          aria-disabled={isDoing}
          onClick={isRemoved ? undo : remove}
        >
          {isRemoved ? words.undo : words.remove}
        </button>
      )}
    </li>
  );
}
