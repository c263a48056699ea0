import type { HomeRecord } from "#service";
import { Entry } from "#web/part/entry.tsx";
import { LIST } from "#web/part/list-words.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** The newest articles of all topics. */
export function Newest({ entries }: { readonly entries: HomeRecord["newest"] }) {
  const isInferred = entries.some(({ publishedBy }) => publishedBy !== undefined && publishedBy.kind !== "printed");
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{inLang(WORDS).newest}</h2>
      {isInferred && <p class="quiet">{inLang(LIST).inferred}</p>}
      <ol class="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
