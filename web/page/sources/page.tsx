import type { SourceList } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { AddSource } from "./add.tsx";
import { SourceRow } from "./row.tsx";
import { WORDS } from "./words.ts";

const COLUMNS = ["address", "state", "articles", "lastSuccess", "next", "error"] as const;

/** Where articles come from by themselves, and how each of these does. */
export default function SourcesPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const asked = useAnswer<SourceList>("/api/feeds");
  return (
    <>
      <header class="masthead">
        <h1>{words.title}</h1>
        <p class="quiet">{words.about}</p>
      </header>
      <AddSource onAdded={asked.again} />
      <Shown asked={asked}>
        {({ sources, queue: { due, later, leased } }) =>
          sources.length === 0 ? (
            <Nothing title={words.nothing}>
              <p>{words.nothingHow}</p>
              <pre>
                <code>{"assay source add https://example.com/feed.xml\nassay run"}</code>
              </pre>
            </Nothing>
          ) : (
            <>
              <p>{words.queue(due, later, leased)}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and must by the keyboard too */}
              <section class="table" aria-label={words.table} tabIndex={0}>
                <table>
                  <thead>
                    <tr>
                      {COLUMNS.map((name) => (
                        <th key={name} scope="col" class={name === "articles" ? "number" : undefined}>
                          {words.columns[name]}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {sources.map((source) => (
                      <SourceRow key={source.id} source={source} />
                    ))}
                  </tbody>
                </table>
              </section>
            </>
          )
        }
      </Shown>
    </>
  );
}
