import { useAnswer } from "#web/api/use.ts";
import type { ModelEntry } from "#web/page/model/entry.ts";
import { Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Every model, by pack. */
export default function ModelsPage() {
  const words = inLang(WORDS);
  const asked = useAnswer<{ readonly models: readonly ModelEntry[] }>("/api/models");
  useTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <Shown asked={asked}>
        {({ models }) => (
          <ul class="cards">
            {models.map(({ id, pack, label, about }) => (
              <li key={id} class="card">
                <h2>
                  <a href={`/model/${encodeURIComponent(id)}`}>{label[lang.value]}</a>
                </h2>
                <p>{about[lang.value]}</p>
                <p class="quiet">{pack[lang.value]}</p>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}
