import { Said } from "#web/part/said.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import type { Filter, Filters } from "./filters.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly facets: TopicPage["facets"];
  readonly filters: Filters;
}

/** The filters in force, each with a way to take it away. */
export function ChosenFilters({ facets, filters }: Props) {
  const words = inLang(WORDS);
  const { entity, measure, source, from, to } = filters.chosen;
  const chosen: { name: string; without: Partial<Record<Filter, undefined>> }[] = [];
  if (entity !== undefined) {
    const name = facets.entities.find(({ key }) => key === entity)?.name ?? entity;
    chosen.push({ name, without: { entity: undefined } });
  }
  if (measure !== undefined) {
    const label = facets.measures.find(({ id }) => id === measure)?.label[lang.value] ?? measure;
    chosen.push({ name: label, without: { measure: undefined } });
  }
  if (source !== undefined) chosen.push({ name: source, without: { source: undefined } });
  if (from !== undefined || to !== undefined)
    chosen.push({ name: words.period(from ?? "…", to ?? "…"), without: { from: undefined, to: undefined } });
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.chosen}>
      {chosen.map(({ name, without }) => (
        <li key={name}>
          <a class="chip" aria-current="true" href={filters.with(without)} title={words.remove(name)}>
            <Said text={name} /> <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a
            href={filters.with({
              entity: undefined,
              measure: undefined,
              source: undefined,
              from: undefined,
              to: undefined,
            })}
          >
            {words.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
