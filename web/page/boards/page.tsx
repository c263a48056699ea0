import type { BoardEntry } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang, lang } from "#web/state/lang.ts";

import { WORDS } from "./words.ts";

/** Every board, by pack; those without a fact stand quiet. */
export default function BoardsPage() {
  const words = inLang(WORDS);
  const asked = useAnswer<{ readonly boards: readonly BoardEntry[] }>("/api/boards");
  useTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <Shown asked={asked}>
        {({ boards }) =>
          boards.every(({ isEmpty }) => isEmpty) ? (
            <Nothing title={words.none}>
              <p>
                {words.noneHow} <a href="/add">{words.add}</a>
              </p>
            </Nothing>
          ) : (
            <ul class="cards">
              {boards.map(({ id, pack, label, about, isEmpty }) => (
                <li key={id} class={isEmpty ? "card card-empty" : "card"}>
                  <h2>
                    <a href={`/board/${encodeURIComponent(id)}`}>{label[lang.value]}</a>
                  </h2>
                  <p>{about[lang.value]}</p>
                  <p class="quiet">
                    {pack[lang.value]}
                    {isEmpty && ` · ${words.empty}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}
