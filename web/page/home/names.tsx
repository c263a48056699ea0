import type { EntityView } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { toEntityOf } from "#web/part/address.ts";
import { tongueOf } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const SHOWN = 16;

/** The names that most articles print, each with its page. */
export function Names() {
  const words = inLang(WORDS);
  const names = useAnswer<{ readonly entities: readonly EntityView[] }>(`/api/entities?limit=${SHOWN}`).value?.entities;
  if (names === undefined || names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{words.names}</h2>
      <ul class="chips">
        {names.map((entity) => (
          <li key={`${entity.type} ${entity.key}`}>
            <a class="chip" href={toEntityOf(entity)} lang={tongueOf(entity.name)}>
              {entity.name} <span class="count">{entity.articles}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/entities">{words.allNames}</a>
      </p>
    </section>
  );
}
