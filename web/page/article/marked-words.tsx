import { inLang } from "#web/state/lang.ts";
import type { Mark } from "./marks.ts";
import { toTimeText } from "./time-text.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly mark: Mark;
  readonly text: string;
  /** Whether the mark begins with these words: a long one goes through several blocks. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly choose: (fact: string) => void;
}

/** Words of the text that are a figure, to be looked at, or a time, with its date on hover. */
export function MarkedWords({ mark, text, isFirst, isChosen, isLit, choose }: Props) {
  const id = isFirst ? mark.id : undefined;
  if (mark.kind === "time") {
    return (
      <span class={isLit ? "time lit" : "time"} id={id} title={toTimeText(mark.time, inLang(WORDS))}>
        {text}
      </span>
    );
  }
  if (mark.kind === "bare") {
    return (
      <span class="figure figure-unknown" id={id}>
        {text}
      </span>
    );
  }
  return (
    <a
      class={`figure figure-${mark.state}${isLit ? " lit" : ""}`}
      id={id}
      href={`#${mark.id}`}
      aria-describedby={`state-${mark.state}`}
      aria-current={isChosen ? "true" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        choose(mark.id);
      }}
    >
      {text}
    </a>
  );
}
