import type { FactRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { FACT } from "./fact-words.ts";
import { Said } from "./said.tsx";

/** Who says it, as printed, and who passes it on. */
export function Voices({ voices }: Pick<FactRecord, "voices">) {
  const words = inLang(FACT);
  if (voices.length === 0) return <span class="quiet">{words.noVoice}</span>;
  return (
    <span class="voices">
      {voices.map(({ name, via, anonymous }) => (
        <span class="voice" key={`${name} ${via}`}>
          <Said text={name} />
          {anonymous === true && <span class="quiet"> ({words.anonymous})</span>}
          {via !== undefined && <span class="quiet"> {words.via(via)}</span>}
        </span>
      ))}
    </span>
  );
}
