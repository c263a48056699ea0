import type { EntityListView, MeasureListRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { ENTITY_TYPE } from "#web/part/entity-type.ts";
import { Suggest } from "#web/part/suggest.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { type Draft, WIDE, type WrongField } from "./draft.ts";
import { Field } from "./field.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly draft: Draft;
  readonly set: (changed: Partial<Draft>) => void;
  readonly wrongAt: (field: WrongField) => string | undefined;
}

const SUGGESTED = 12;

/** Which facts are looked at, out of what the ledger knows. */
export function FactFields({ draft, set, wrongAt }: Props) {
  const words = inLang(WORDS);
  const list = useAnswer<MeasureListRecord>("/api/measures").value;
  const sources = useAnswer<{ sources: { name: string; articles: number }[] }>("/api/sources").value?.sources ?? [];
  const tongue = lang.value;
  const wrong = wrongAt("subject");
  return (
    <>
      <Field label={words.measure} wrong={wrongAt("measure")}>
        {(given) => (
          <select
            {...given}
            value={draft.measure}
            onChange={(event) => set({ measure: event.currentTarget.value, unit: "" })}
          >
            <option value="">{words.noMeasure}</option>
            {(list?.packs ?? []).map(({ id, label }) => (
              <optgroup key={id} label={label[tongue]}>
                {WIDE.has(draft.kind) && <option value={`${id}.`}>{label[tongue]}</option>}
                {list!.measures
                  .filter(({ pack }) => pack === id)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.label[tongue]} ({one.facts})
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <div class="field">
        <Suggest<EntityListView>
          label={words.subject}
          value={draft.subject}
          placeholder={words.subjectHint}
          addressOf={(q) => toAddress("/api/entities", { q, limit: SUGGESTED })}
          suggestionsOf={({ entities }) =>
            entities.map(({ name, type, facts }) => ({
              value: name,
              note: `${ENTITY_TYPE[tongue][type]} · ${facts.toLocaleString("en-US")}`,
            }))
          }
          onChange={(subject) => set({ subject })}
        />
        {wrong !== undefined && <p class="fault">{wrong}</p>}
      </div>
      <Field label={words.source} wrong={wrongAt("source")}>
        {(given) => (
          <select {...given} value={draft.source} onChange={(event) => set({ source: event.currentTarget.value })}>
            <option value="">{words.anySource}</option>
            {sources.map(({ name, articles }) => (
              <option key={name} value={name}>
                {name} ({articles})
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
