import { toAddress } from "#web/api/ask.ts";
import { tongueOf } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import { WORDS } from "./words.ts";

/** Words that go with a topic; each leads to the articles of the topic that print it. */
export function Tags({ tags, topic }: { readonly tags: TopicPage["tags"]; readonly topic: string }) {
  const words = inLang(WORDS);
  if (tags.length === 0) return null;
  return (
    <section class="tags" aria-labelledby="tags">
      <h2 id="tags" class="unseen">
        {words.tags}
      </h2>
      <ul class="chips" title={words.tagsHint}>
        {tags.map(({ name, articles }) => (
          <li key={name}>
            <a class="chip" href={toAddress("/search", { q: name, topic })} lang={tongueOf(name)}>
              {name} <span class="count">{articles}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
