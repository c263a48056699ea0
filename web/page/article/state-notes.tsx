import type { ArticleRecord, FigureState } from "#service";
import { FACT } from "#web/part/fact-words.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const STATES: readonly FigureState[] = ["conflict", "checked", "holds", "unknown"];

/** The key to the lines, with how many figures have each; also what is said of a figure to those who hear the page. */
export function StateNotes({ article }: { readonly article: ArticleRecord }) {
  const words = inLang(WORDS);
  const names = inLang(FACT).states;
  const { facts, times, counts } = article;
  if (facts.length + times.length === 0) return <p class="quiet">{words.none}</p>;
  return (
    <div class="key">
      <ul class="key-lines" aria-label={words.legend}>
        {STATES.map((state) => (
          <li key={state} class={facts.some((fact) => fact.state === state) ? undefined : "none"}>
            <span class={`figure figure-${state}`} id={`state-${state}`}>
              {names[state]}
            </span>{" "}
            {facts.filter((fact) => fact.state === state).length}
          </li>
        ))}
        <li>
          <span class="time">{words.time}</span> {times.length}
        </li>
      </ul>
      <p class="quiet">{words.counts(counts.figures, counts.checkable, counts.checked)}</p>
    </div>
  );
}
