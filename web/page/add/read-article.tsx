import type { ArticleRecord, StoredArticle } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { toArticle } from "#web/part/address.ts";
import { Shown } from "#web/part/shown.tsx";
import { StateBadge } from "#web/part/state-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** An article that was just stored, with its figures, each leading to its place in the text. */
export function ReadArticle({ article }: { readonly article: StoredArticle }) {
  const words = inLang(WORDS);
  const asked = useAnswer<ArticleRecord>(`/api/article/${encodeURIComponent(article.id)}`);
  return (
    <section class="read-article">
      <h3>
        <a href={toArticle(article.id)} dir="auto">
          {article.title || words.untitled}
        </a>{" "}
        <span class="quiet">{words.figures(article.figures)}</span>
      </h3>
      <Shown asked={asked}>
        {({ text, facts, published }) => (
          <>
            {published === undefined && <p class="quiet">{words.undated}</p>}
            <ul class="read-figures">
              {facts.map(({ id, start, end, subject, label, measureLabel, state }) => (
                <li key={id}>
                  <a href={toArticle(article.id, id)} dir="auto">
                    {text.slice(start, end)}
                  </a>{" "}
                  <span class="quiet" dir="auto">
                    {[subject, measureLabel?.[lang.value] ?? label].filter(Boolean).join(" · ")}
                  </span>{" "}
                  <StateBadge state={state} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </section>
  );
}
