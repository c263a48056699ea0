import type { EntityListView, HomeView, MeasureListRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Choice } from "#web/part/choice.tsx";
import { ENTITY_TYPE } from "#web/part/entity-type.ts";
import { FACT } from "#web/part/fact-words.ts";
import { toMeasureGroups } from "#web/part/measure-groups.ts";
import { Suggest } from "#web/part/suggest.tsx";
import { Typed } from "#web/part/typed.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { Asking } from "#web/state/query.ts";
import { WORDS } from "./words.ts";

export const FILTERS = [
  "q",
  "subject",
  "measure",
  "period",
  "stance",
  "source",
  "topic",
  "cell",
  "article",
  "order",
] as const;

interface Props {
  readonly asking: Asking<(typeof FILTERS)[number]>;
}

const SUGGESTED = 12;

/** Everything that narrows the table; each choice is a part of the address. */
export function Filters({ asking: { chosen, change } }: Props) {
  const words = inLang(WORDS);
  const stances = inLang(FACT).stances;
  const measures = useAnswer<MeasureListRecord>("/api/measures").value;
  const sources = useAnswer<{ sources: { name: string; articles: number }[] }>("/api/sources").value?.sources ?? [];
  const topics = useAnswer<HomeView>("/api/topics").value?.topics ?? [];
  const set = (name: (typeof FILTERS)[number]) => (value: string) => change({ [name]: value || undefined });
  const type = (name: (typeof FILTERS)[number]) => (value: string) => change({ [name]: value || undefined }, true);
  const count = Object.keys(chosen).length;
  return (
    <details class="narrowing" open={!isNarrow()}>
      <summary>{count === 0 ? words.filters : `${words.filters} (${count})`}</summary>
      <form class="filters facts-filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <Typed label={words.q} value={chosen.q ?? ""} placeholder={words.qHint} onChange={type("q")} />
        <Suggest<EntityListView>
          label={words.subject}
          value={chosen.subject ?? ""}
          placeholder={words.subjectHint}
          addressOf={(q) => toAddress("/api/entities", { q, limit: SUGGESTED })}
          suggestionsOf={({ entities }) =>
            entities.map(({ name, type: kind, facts }) => ({
              value: name,
              note: `${ENTITY_TYPE[lang.value][kind]} · ${facts.toLocaleString("en-US")}`,
            }))
          }
          onChange={type("subject")}
        />
        <Choice
          label={words.measure}
          value={chosen.measure}
          any={words.anyMeasure}
          groups={toMeasureGroups(measures)}
          onChange={set("measure")}
        />
        <Typed
          label={words.period}
          value={chosen.period ?? ""}
          placeholder={words.periodHint}
          onChange={type("period")}
        />
        <Choice
          label={words.stance}
          value={chosen.stance}
          any={words.anyStance}
          options={Object.entries(stances).map(([value, text]) => ({ value, text }))}
          onChange={set("stance")}
        />
        <Choice
          label={words.source}
          value={chosen.source}
          any={words.anySource}
          options={sources.map(({ name, articles }) => ({ value: name, text: `${name} (${articles})` }))}
          onChange={set("source")}
        />
        <Choice
          label={words.topic}
          value={chosen.topic}
          any={words.anyTopic}
          options={topics.map(({ name, articles }) => ({ value: name, text: `${name} (${articles})` }))}
          onChange={set("topic")}
        />
        <Choice
          label={words.order}
          value={chosen.order === "appended" ? "appended" : undefined}
          any={words.orders.newest}
          options={[{ value: "appended", text: words.orders.appended }]}
          onChange={set("order")}
        />
        {count > 0 && (
          <a class="clear" href="/facts">
            {words.clear}
          </a>
        )}
      </form>
    </details>
  );
}

/** Whether there is so little room that the filters wait folded. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 44rem)").matches;
}
