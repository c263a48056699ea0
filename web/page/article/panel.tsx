import type { ArticleFact, ArticleRecord } from "#service";
import { FactCard } from "#web/part/fact-card.tsx";
import { inLang } from "#web/state/lang.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { Findings } from "./findings.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly article: ArticleRecord;
  readonly fact: ArticleFact;
  /** Which figure of the text it is, from 0. */
  readonly place: number;
  readonly choose: (fact: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly light: (finding: string | undefined) => void;
}

/** Beside the text: the chosen figure's fact, what was found about it, and who else says it. */
export function Panel({ article, fact, place, choose, step, close, light }: Props) {
  const words = inLang(WORDS);
  const about = article.findings.filter(({ terms }) => terms.some((term) => term.fact === fact.id));
  return (
    <aside class="article-side panel" aria-label={words.panel}>
      <div class="panel-bar">
        <button
          type="button"
          class="second"
          onClick={() => step(-1)}
          aria-label={words.previous}
          title={words.previous}
        >
          ‹
        </button>
        <button type="button" class="second" onClick={() => step(1)} aria-label={words.next} title={words.next}>
          ›
        </button>
        <span class="quiet" role="status">
          {words.place(place + 1, article.facts.length)}
        </span>
        <button type="button" class="plain panel-close" onClick={close} aria-label={words.close} title={words.close}>
          ✕
        </button>
      </div>
      <FactCard fact={{ ...fact, text: article.text.slice(fact.start, fact.end) }} />
      <h2>{words.findingsOf}</h2>
      {about.length === 0 && <p class="quiet">{words.noFindingsOf}</p>}
      <Findings findings={about} article={article.id} current={fact.id} choose={choose} light={light} />
      {fact.reports > 0 && fact.cell !== "" && <Elsewhere key={fact.cell} cell={fact.cell} fact={fact.id} />}
    </aside>
  );
}
