import type { AlertFact } from "#model";
import { toArticle } from "#web/part/address.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { FACT } from "#web/part/fact-words.ts";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { Sentence } from "#web/part/sentence.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang } from "#web/state/lang.ts";

/** A figure of an alert as it was printed: its words, whose it is, its sentence, and the way to it. */
export function Witness({ fact }: { readonly fact: AlertFact }) {
  const words = inLang(FACT);
  const { id, article, printed, amount, sentence, subject, label, stance, voice } = fact;
  const { source, published, title } = article;
  const start = sentence.indexOf(printed);
  const isOnce = start >= 0 && sentence.indexOf(printed, start + 1) < 0;
  return (
    <>
      <p class="witness-figure">
        <FactLink fact={id} class="term">
          <Said text={printed} />
        </FactLink>{" "}
        <span class="quiet">
          <Said text={[subject, label].filter((part) => part !== undefined && part !== "").join(" · ")} />
          {amount !== printed && <> · {amount}</>}
        </span>
        {stance !== "reported" && (
          <>
            {" "}
            <StanceBadge stance={stance} />
          </>
        )}
      </p>
      <span class="citation">
        <span class="outlet">{source === undefined ? words.noOutlet : <Said text={source} />}</span>
        {voice !== undefined && (
          <>
            {" · "}
            <Said text={voice} />
          </>
        )}
        {" · "}
        <Published {...(published !== undefined && { published })} />
        {" · "}
        <a href={toArticle(article.id, id)} title={title === "" ? words.untitled : title}>
          {words.inText}
        </a>
        <Sentence text={sentence} start={isOnce ? start : -1} end={start + printed.length} />
      </span>
    </>
  );
}
