import { useRoute } from "preact-iso";
import type { DeskFact } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { FactCard } from "#web/part/fact-card.tsx";
import { Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** One fact at an address of its own. */
export default function FactPage() {
  const words = inLang(WORDS);
  const { id = "" } = useRoute().params;
  const asked = useAnswer<DeskFact>(`/api/fact/${encodeURIComponent(id)}`);
  useTitle(asked.value?.text ?? words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <Shown asked={asked}>{(fact) => <FactCard fact={fact} />}</Shown>
    </>
  );
}
