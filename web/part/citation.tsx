import type { DeskFact } from "#service";
import { inLang } from "#web/state/lang.ts";
import { toArticle } from "./address.ts";
import { FACT } from "./fact-words.ts";
import { Published } from "./published.tsx";
import { Said } from "./said.tsx";
import { Sentence } from "./sentence.tsx";

interface Props {
  readonly fact: Pick<DeskFact, "id" | "start" | "end" | "citation">;
  /** Without the sentence where it stands beside already. */
  readonly short?: boolean;
}

/** Where a fact is printed: outlet, date with how it was come by, the sentence, and the way to it. */
export function Citation({ fact: { id, start, end, citation }, short = false }: Props) {
  const words = inLang(FACT);
  const { article, title, outlet, author, sentence } = citation;
  return (
    <span class="citation">
      <span class="outlet">{outlet === undefined ? words.noOutlet : <Said text={outlet} />}</span>
      {author !== undefined && (
        <>
          {" · "}
          <Said text={author} />
        </>
      )}
      {" · "}
      <Published {...citation} />
      {" · "}
      <a href={toArticle(article, id)} title={title === "" ? words.untitled : title}>
        {words.inText}
      </a>
      {!short && <Sentence text={sentence} start={start - citation.start} end={end - citation.start} />}
    </span>
  );
}
