import type { FigureState } from "#service";
import { toArticle } from "./address.ts";
import { tongueOf } from "./said.tsx";

interface Props {
  readonly text: string;
  readonly state?: FigureState;
  readonly article: string;
  /** The id of its fact. */
  readonly fact: string;
}

/** A printed figure outside its text: underlined by its state, and leading to where it is printed. */
export function Figure({ text, state = "unknown", article, fact }: Props) {
  return (
    <a class={`figure figure-${state}`} href={toArticle(article, fact)} lang={tongueOf(text)}>
      {text}
    </a>
  );
}
