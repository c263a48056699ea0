import { useLocation, useRoute } from "preact-iso";
import type { BoardRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { Filters } from "./filters.tsx";
import { SectionView } from "./section.tsx";
import { WORDS } from "./words.ts";

/** One board as its pack declares it: filters, then its parts one below the other. */
export default function BoardPage() {
  const words = inLang(WORDS);
  const { id = "" } = useRoute().params;
  const { query } = useLocation();
  const path = `/board/${encodeURIComponent(id)}`;
  const { lang: _, ...filters } = query;
  const asked = useAnswer<BoardRecord>(toAddress(`/api${path}`, filters));
  useTitle(asked.value?.label[lang.value] ?? words.title);
  return (
    <>
      <p class="quiet crumb">
        <a href="/boards">{words.all}</a>
      </p>
      <Shown asked={asked}>
        {(board) => (
          <>
            <h1>{board.label[lang.value]}</h1>
            <p>{board.about[lang.value]}</p>
            <Filters path={path} filters={board.filters} />
            <p class="quiet">
              {words.facts(board.counts.facts.toLocaleString("en-US"), board.counts.sources.toLocaleString("en-US"))}
            </p>
            {board.sections.length === 0 && (
              <Nothing title={words.none}>
                <p>{words.noneHow}</p>
                <p>
                  <a href={path}>{words.clear}</a>
                </p>
              </Nothing>
            )}
            {board.sections.map((section) => (
              <SectionView key={`${section.kind} ${section.title.en}`} section={section} board={board} />
            ))}
          </>
        )}
      </Shown>
    </>
  );
}
