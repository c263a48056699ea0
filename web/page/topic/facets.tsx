import { useState } from "preact/hooks";
import { Said } from "#web/part/said.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import type { Filter, Filters } from "./filters.ts";
import { WORDS } from "./words.ts";

/** Values of a facet that are shown before it is opened. */
const SHOWN = 8;

interface Props {
  readonly facets: TopicPage["facets"];
  readonly filters: Filters;
}

/** What the articles of the topic can be narrowed by, with how many there are of each. */
export function Facets({ facets, filters }: Props) {
  const words = inLang(WORDS);
  const entities = facets.entities.map(({ key, name, articles }) => ({ value: key, name, count: articles }));
  const measures = facets.measures.map(({ id, label, facts }) => ({
    value: id,
    name: label[lang.value],
    count: facts,
  }));
  const sources = facets.sources.map(({ name, articles }) => ({ value: name, name, count: articles }));
  return (
    <details class="facets" open={isWide()}>
      <summary>{words.facets}</summary>
      <Facet name="entity" title={words.entities} options={entities} filters={filters} />
      <Facet name="measure" title={words.measures} options={measures} filters={filters} />
      <Facet name="source" title={words.sources} options={sources} filters={filters} />
    </details>
  );
}

function isWide(): boolean {
  return matchMedia("(min-width: 60.01rem)").matches;
}

interface FacetProps {
  readonly name: Filter;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  readonly filters: Filters;
}

function Facet({ name, title, options, filters }: FacetProps) {
  const [isOpen, setOpen] = useState(false);
  if (options.length === 0) return null;
  const chosen = filters.chosen[name];
  const shown = isOpen ? options : options.filter(({ value }, n) => n < SHOWN || value === chosen);
  return (
    <section class="facet" aria-labelledby={`facet-${name}`}>
      <h3 id={`facet-${name}`}>{title}</h3>
      <ul>
        {shown.map((option) => {
          const isChosen = option.value === chosen;
          return (
            <li key={option.value}>
              <a
                href={filters.with({ [name]: isChosen ? undefined : option.value })}
                aria-current={isChosen ? "true" : undefined}
              >
                <Said text={option.name} /> <span class="count">{option.count.toLocaleString("en-US")}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {options.length > shown.length && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {inLang(WORDS).moreOf(options.length - shown.length)}
        </button>
      )}
    </section>
  );
}
