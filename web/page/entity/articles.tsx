import type { MentioningArticle } from "#service";
import { toArticle } from "#web/part/address.ts";
import { FACT } from "#web/part/fact-words.ts";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** The articles that name a thing, newest first. */
export function Articles({ articles }: { readonly articles: readonly MentioningArticle[] }) {
  const words = inLang(WORDS);
  return (
    <section>
      <h2>{words.articles}</h2>
      <ol class="mentioning">
        {articles.map((article) => (
          <li key={article.id}>
            <span class="quiet">
              <Published {...article} />
            </span>
            <a href={toArticle(article.id)}>
              {article.title === "" ? inLang(FACT).untitled : <Said text={article.title} />}
            </a>
            {article.source !== undefined && (
              <span class="quiet">
                <Said text={article.source} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
