import type { HomeRecord } from "#service";
import { toTopic } from "#web/part/address.ts";
import { Said } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { Names } from "./names.tsx";
import { WORDS } from "./words.ts";

const PLACES = ["facts", "boards", "audit", "measures"] as const;

/** The topics, most articles first, the names told most, and the other ways in. */
export function Topics({ topics }: Pick<HomeRecord, "topics">) {
  const words = inLang(WORDS);
  return (
    <div>
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{words.topics}</h2>
          <ul class="topics">
            {topics.map(({ name, articles }) => (
              <li key={name}>
                <a href={toTopic(name)}>
                  <Said class="topic-name" text={name} /> <span class="quiet">{words.articles(articles)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Names />
      <ul class="ways">
        {PLACES.map((place) => (
          <li key={place}>
            <a href={`/${place}`}>{words.places[place]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
