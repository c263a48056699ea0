import type { FactRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { FACT } from "./fact-words.ts";

/** How far a figure is a deed: told by a word and by the form of its frame, never by colour alone. */
export function StanceBadge({ stance }: Pick<FactRecord, "stance">) {
  return <span class={`stance stance-${stance}`}>{inLang(FACT).stances[stance]}</span>;
}
