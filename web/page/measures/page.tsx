import type { MeasureListRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { Typed } from "#web/part/typed.tsx";
import { inLang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { PackMeasures } from "./pack.tsx";
import { WORDS } from "./words.ts";

/** Every measure by pack, with the number of its facts. */
export default function MeasuresPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const { chosen, change } = useAsking(["q"]);
  const asked = useAnswer<MeasureListRecord>(toAddress("/api/measures", chosen));
  return (
    <>
      <header class="masthead">
        <h1>{words.title}</h1>
        <p class="quiet">{words.about}</p>
      </header>
      <div class="names-bar">
        <Typed
          label={words.find}
          value={chosen.q ?? ""}
          placeholder={words.findHint}
          onChange={(q) => change({ q: q || undefined }, true)}
        />
      </div>
      <Shown asked={asked}>
        {(list) => {
          const packs = list.packs
            .map((pack) => ({ pack, measures: list.measures.filter((one) => one.pack === pack.id) }))
            .filter(({ measures }) => measures.length > 0)
            .sort((a, b) => countOf(b.measures) - countOf(a.measures));
          const known = new Set(list.packs.map(({ id }) => id));
          const others = list.measures.filter(({ pack }) => !known.has(pack));
          if (list.measures.length === 0) {
            return (
              <Nothing title={words.nothing}>
                <a href="/measures">{words.clear}</a>
              </Nothing>
            );
          }
          return (
            <div class="packs">
              {packs.map(({ pack, measures }) => (
                <PackMeasures key={pack.id} label={pack.label} measures={measures} isFound={chosen.q !== undefined} />
              ))}
              {others.length > 0 && (
                <PackMeasures
                  label={{ zh: WORDS.zh.other, en: WORDS.en.other }}
                  measures={others}
                  isFound={chosen.q !== undefined}
                />
              )}
            </div>
          );
        }}
      </Shown>
    </>
  );
}

function countOf(measures: MeasureListRecord["measures"]): number {
  return measures.reduce((sum, { facts }) => sum + facts, 0);
}
