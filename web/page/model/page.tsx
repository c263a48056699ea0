import { useRoute } from "preact-iso";
import { useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang, lang } from "#web/state/lang.ts";
import type { ModelEntry } from "./entry.ts";
import { Form } from "./form.tsx";
import { WORDS } from "./words.ts";

/** A model: what it reckons, the tables that it needs, and its answer over those that are given. */
export default function ModelPage() {
  const { id = "" } = useRoute().params;
  const words = inLang(WORDS);
  const asked = useAnswer<{ readonly models: readonly ModelEntry[] }>("/api/models");
  const found = asked.value?.models.find((each) => each.id === id);
  useTitle(found?.label[lang.value]);
  return (
    <Shown asked={asked}>
      {() =>
        found === undefined ? (
          <>
            <h1>{id}</h1>
            <Nothing title={words.unknown}>
              <a href="/models">{words.models}</a>
            </Nothing>
          </>
        ) : (
          <>
            <h1>{found.label[lang.value]}</h1>
            <p class="lead">{found.about[lang.value]}</p>
            <p class="quiet">
              {words.source}: {found.source}
            </p>
            <Form key={id} model={found} />
          </>
        )
      }
    </Shown>
  );
}
