import { useLocation } from "preact-iso";
import type { SearchHit } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { usePages } from "#web/api/pages.ts";
import { Entry } from "#web/part/entry.tsx";
import { More } from "#web/part/more.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { Snippet } from "./snippet.tsx";
import { WORDS } from "./words.ts";

const EXAMPLES = ["稀土", "比特幣 算力", "lithium"];

interface Found {
  readonly hits: readonly SearchHit[];
  readonly next?: string;
}

/** Articles that have every word, the words marked where they stand. */
export default function SearchPage() {
  const words = inLang(WORDS);
  const { query } = useLocation();
  const q = (query.q ?? "").trim();
  const topic = query.topic === "" ? undefined : query.topic;
  const pages = usePages<Found>(q === "" ? undefined : toAddress("/api/search", { q, topic }));
  const title = q === "" ? words.title : words.resultsFor(q);
  useTitle(title);
  return (
    <>
      <div class="masthead">
        <h1>{title}</h1>
        {topic !== undefined && (
          <p class="quiet">
            {words.inTopic(topic)} · <a href={toAddress("/search", { q })}>{words.allTopics}</a>
          </p>
        )}
      </div>
      {q === "" ? (
        <Nothing title={words.ask}>
          <p>
            {words.examples}:{" "}
            {EXAMPLES.map((example) => (
              <a key={example} class="chip" href={toAddress("/search", { q: example })}>
                {example}
              </a>
            ))}
          </p>
        </Nothing>
      ) : (
        <Shown asked={pages}>
          {(found) => {
            const hits = found.flatMap((page) => page.hits);
            if (hits.length === 0) {
              return (
                <Nothing title={words.none(q)}>
                  <p>{words.hint}</p>
                </Nothing>
              );
            }
            return (
              <>
                <p class="quiet" role="status">
                  {words.found(hits.length, pages.more === undefined)} ·{" "}
                  <a href={toAddress("/facts", { q, topic })}>{words.facts}</a>
                </p>
                <ol class="entries">
                  {hits.map((hit) => (
                    <Entry key={hit.id} entry={hit}>
                      <Snippet hit={hit} />
                    </Entry>
                  ))}
                </ol>
                <More pages={pages} />
              </>
            );
          }}
        </Shown>
      )}
    </>
  );
}
