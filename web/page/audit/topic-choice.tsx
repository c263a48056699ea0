import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Narrows the findings to a topic, where there is more than one. */
export function TopicChoice() {
  const words = inLang(WORDS);
  const { query, route } = useLocation();
  const { value } = useAnswer<{ readonly topics: readonly { readonly name: string }[] }>("/api/topics");
  const topics = value?.topics ?? [];
  const { topic = "", ...rest } = query;
  if (topics.length < 2 && topic === "") return null;
  return (
    <p class="filters">
      <label>
        {words.topic}
        <select
          value={topic}
          onChange={({ currentTarget }) => route(toAddress("/audit", { ...rest, topic: currentTarget.value }))}
        >
          <option value="">{words.anyTopic}</option>
          {topics.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
