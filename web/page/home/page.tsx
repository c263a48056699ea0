import type { HomeRecord } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { Empty } from "./empty.tsx";
import { Newest } from "./newest.tsx";
import { Topics } from "./topics.tsx";
import { Totals } from "./totals.tsx";
import { WORDS } from "./words.ts";

/** The first page: what the ledger holds, its topics, its newest articles; or how to fill it. */
export default function HomePage() {
  const words = inLang(WORDS);
  useTitle(undefined);
  const asked = useAnswer<HomeRecord>("/api/topics");
  return (
    <>
      <div class="hero">
        <h1>{words.tagline}</h1>
        <p>{words.lead}</p>
      </div>
      <Shown asked={asked}>
        {({ topics, counts, newest }) =>
          counts.articles === 0 ? (
            <Empty />
          ) : (
            <>
              <Totals counts={counts} />
              <div class="home">
                <Newest entries={newest} />
                <Topics topics={topics} />
              </div>
            </>
          )
        }
      </Shown>
    </>
  );
}
