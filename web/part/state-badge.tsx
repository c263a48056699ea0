import type { FigureState } from "#service";
import { inLang } from "#web/state/lang.ts";
import { FACT } from "./fact-words.ts";

/** How a figure stands by the findings it takes part in, with the line that underlines it in the text. */
export function StateBadge({ state }: { readonly state: FigureState }) {
  return <span class={`state figure figure-${state}`}>{inLang(FACT).states[state]}</span>;
}
