import type { ComponentChildren } from "preact";
import type { Citation, DeskEntry, DeskFact } from "#service";
import { inLang, lang } from "#web/state/lang.ts";
import { toArticle, toStory } from "./address.ts";
import { toAmountText } from "./amount.ts";
import { FACT } from "./fact-words.ts";
import { Figure } from "./figure.tsx";
import { LIST } from "./list-words.ts";
import { Published } from "./published.tsx";
import { Said } from "./said.tsx";
import { STORY } from "./story-words.ts";

/** An article in a list. */
export interface ShownEntry extends Pick<Citation, "published" | "publishedBy"> {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly figures: number;
  readonly keyFigures?: readonly DeskFact[];
  readonly story?: DeskEntry["story"];
}

interface Props {
  readonly entry: ShownEntry;
  /** What else the list has to say of it: a snippet. */
  readonly children?: ComponentChildren;
}

/** Date, title, key figures with their measures, outlet. */
export function Entry({ entry, children }: Props) {
  const { id, title, source, figures, keyFigures = [], story } = entry;
  return (
    <li class="entry">
      <p class="when">
        <Published {...entry} />
      </p>
      <div class="what">
        <h3>
          <a href={toArticle(id)}>{title === "" ? inLang(FACT).untitled : <Said text={title} />}</a>
        </h3>
        {children}
        {keyFigures.length > 0 && (
          <ul class="key-figures">
            {keyFigures.map((fact) => (
              <KeyFigure key={fact.id} fact={fact} article={id} />
            ))}
          </ul>
        )}
        <p class="meta quiet">
          {source !== undefined && <Said text={source} />} <span>{inLang(LIST).figures(figures)}</span>
          {story !== undefined && <StoryNote story={story} />}
        </p>
      </div>
    </li>
  );
}

/** Whom an article has it from, and how often its story is told. */
function StoryNote({ story: { id, reports, origins, from } }: { readonly story: NonNullable<DeskEntry["story"]> }) {
  const words = inLang(STORY);
  return (
    <a href={toStory(id)}>
      {from !== undefined && `${words.from[from.by](from.name ?? words.another)} · `}
      {words.counts(reports, origins)}
    </a>
  );
}

/** A figure with what it is of, whose, and its amount in words. */
function KeyFigure({ fact, article }: { readonly fact: DeskFact; readonly article: string }) {
  const { subject, label, measureLabel, stance, text, id, state } = fact;
  const what = [subject ?? "", measureLabel?.[lang.value] ?? label].filter((word) => word !== "").join(" · ");
  const words = inLang(FACT);
  return (
    <li title={toAmountText(fact, lang.value)}>
      <Figure text={text} article={article} fact={id} {...(state !== undefined && { state })} />{" "}
      <span class="quiet">
        <Said text={what} />
        {stance !== "reported" && ` · ${words.stances[stance]}`}
      </span>
      {state === "conflict" && <span class="in-conflict"> {words.states.conflict}</span>}
    </li>
  );
}
