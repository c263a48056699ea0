import type { AlertFact } from "#model";
import { toArticle } from "#web/part/address.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { FACT } from "#web/part/fact-words.ts";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { Sentence } from "#web/part/sentence.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { putUnit } from "#web/part/unit.ts";
import { inLang, lang } from "#web/state/lang.ts";

/** A figure of an alert as it was printed: its words, whose it is, its sentence, and the way to it. */
export function Witness({ fact }: { readonly fact: AlertFact }) {
  const words = inLang(FACT);
  const { id, article, printed, amount, sentence, place, subject, label, stance, voice } = fact;
  const { source, published, publishedBy, title } = article;
  const { start, end } = place ?? findOnce(sentence, printed);
  return (
    <>
      <p class="witness-figure">
        <FactLink fact={id} class="term">
          <Said text={printed} />
        </FactLink>{" "}
        <span class="quiet">
          <Said text={[subject, label].filter((part) => part !== undefined && part !== "").join(" · ")} />
          {amount !== printed && <> · {withUnit(amount)}</>}
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
        <Published
          {...(published !== undefined && { published })}
          {...(publishedBy !== undefined && { publishedBy })}
        />
        {" · "}
        <a href={toArticle(article.id, id)} title={title === "" ? words.untitled : title}>
          {words.inText}
        </a>
        <Sentence text={sentence} start={start} end={end} />
      </span>
    </>
  );
}

/** `[32, ∞) person` with its unit in words. */
function withUnit(amount: string): string {
  const parts = /^(.*[\d)\]]) ([^\s\d()[\]]+)$/.exec(amount);
  return parts === null ? amount : putUnit(parts[2]!, parts[1]!, lang.value);
}

/** Where words stand in a sentence, when they stand there once: alerts of older versions do not tell. */
function findOnce(sentence: string, printed: string): { readonly start: number; readonly end: number } {
  const start = sentence.indexOf(printed);
  const isOnce = start >= 0 && sentence.indexOf(printed, start + 1) < 0;
  return { start: isOnce ? start : -1, end: start + printed.length };
}
