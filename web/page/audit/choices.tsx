import { useLocation } from "preact-iso";
import type { MeasureListRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Choice } from "#web/part/choice.tsx";
import { toMeasureGroups } from "#web/part/measure-groups.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Narrows the findings to a measure, and to a topic where there is more than one. */
export function Choices() {
  const words = inLang(WORDS);
  const { query, route } = useLocation();
  const topics =
    useAnswer<{ readonly topics: readonly { readonly name: string }[] }>("/api/topics").value?.topics ?? [];
  const measures = useAnswer<MeasureListRecord>("/api/measures").value;
  const choose = (name: "topic" | "measure") => (value: string) =>
    route(toAddress("/audit", { ...query, [name]: value === "" ? undefined : value }));
  const chosen = (name: "topic" | "measure") => (query[name] === "" ? undefined : query[name]);
  return (
    <p class="filters">
      <Choice
        label={words.measure}
        value={chosen("measure")}
        any={words.anyMeasure}
        groups={toMeasureGroups(measures)}
        onChange={choose("measure")}
      />
      {(topics.length > 1 || chosen("topic") !== undefined) && (
        <Choice
          label={words.topic}
          value={chosen("topic")}
          any={words.anyTopic}
          options={topics.map(({ name }) => ({ value: name, text: name }))}
          onChange={choose("topic")}
        />
      )}
    </p>
  );
}
