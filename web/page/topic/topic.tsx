import { toAddress } from "#web/api/ask.ts";
import type { Pages } from "#web/api/pages.ts";
import { Entry } from "#web/part/entry.tsx";
import { LIST } from "#web/part/list-words.ts";
import { More } from "#web/part/more.tsx";
import { tongueOf } from "#web/part/said.tsx";
import { Nothing } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { Facets } from "./facets.tsx";
import type { Filters } from "./filters.ts";
import { Tags } from "./tags.tsx";
import { Timeline } from "./timeline.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly found: readonly TopicPage[];
  readonly pages: Pages<TopicPage>;
  readonly filters: Filters;
}

/** The topic, its timeline, its articles so far, and its facets beside them. */
export function Topic({ found, pages, filters }: Props) {
  const words = inLang(WORDS);
  const topic = found[0]!;
  const { name, articles, facts, tags, facets } = topic;
  useTitle(name);
  const entries = found.flatMap((page) => page.entries);
  const isNarrowed = Object.keys(filters.chosen).length > 0;
  const isInferred = entries.some(({ publishedBy }) => publishedBy !== undefined && publishedBy.kind !== "printed");
  return (
    <>
      <div class="masthead">
        <h1 lang={tongueOf(name)}>{name}</h1>
        <p class="quiet">
          {words.totals(articles.toLocaleString("en-US"), facts.toLocaleString("en-US"))} ·{" "}
          <a href={toAddress("/facts", { topic: name })}>{words.facts}</a> ·{" "}
          <a href={toAddress("/audit", { topic: name })}>{words.audit}</a>
        </p>
      </div>
      <Tags tags={tags} topic={name} />
      <Timeline topic={topic} filters={filters} />
      <div class="topic">
        <Facets facets={facets} filters={filters} />
        <section class="topic-articles" aria-labelledby="articles">
          <h2 id="articles">{words.articles}</h2>
          <ChosenFilters facets={facets} filters={filters} />
          {isInferred && <p class="quiet">{inLang(LIST).inferred}</p>}
          {entries.length === 0 ? (
            <Nothing title={isNarrowed ? words.none : words.empty}>{isNarrowed && <p>{words.noneHint}</p>}</Nothing>
          ) : (
            <ol class="entries">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          )}
          <More pages={pages} />
        </section>
      </div>
    </>
  );
}
