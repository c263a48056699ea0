import type { ComponentChildren } from "preact";
import type { ArticleRecord } from "#service";
import { toEntity } from "#web/part/address.ts";
import { tongueOf } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { Findings } from "./findings.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly article: ArticleRecord;
  readonly choose: (fact: string) => void;
  /** Lights the figures of a finding. */
  readonly light: (finding: string | undefined) => void;
  /** What else there is to say of the article: its versions, who else tells it. */
  readonly children?: ComponentChildren;
}

/** Beside the text while no figure is looked at: all findings, and the names that the text prints. */
export function Overview({ article, choose, light, children }: Props) {
  const words = inLang(WORDS);
  const { findings, entities, facts } = article;
  return (
    <aside class="article-side overview" aria-label={words.panel}>
      {facts.length > 0 && (
        <p class="quiet">
          {words.choose} <span class="keys">{words.keys}</span>
        </p>
      )}
      {children}
      <h2>{words.findings}</h2>
      {findings.length === 0 && <p class="quiet">{words.noFindings}</p>}
      <Findings findings={findings} article={article.id} choose={choose} light={light} />
      {entities.length > 0 && (
        <>
          <h2>{words.names}</h2>
          <ul class="chips">
            {entities.map(({ id, name, type }) => (
              <li key={`${type} ${name}`}>
                <a class="chip" href={toEntity(id ?? name)} lang={tongueOf(name)} title={words.types[type]}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
