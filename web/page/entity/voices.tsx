import type { VoiceRecord } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { Citation } from "#web/part/citation.tsx";
import { FACT } from "#web/part/fact-words.ts";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Who says what about a thing, most first, each with the newest of it. */
export function Voices({ voices }: { readonly voices: readonly VoiceRecord[] }) {
  const words = inLang(WORDS);
  return (
    <section>
      <h2>{words.voices}</h2>
      {voices.length === 0 && <p class="quiet">{words.noVoices}</p>}
      <ul class="sayings">
        {voices.map(({ name, anonymous, facts, says }) => (
          <li key={name}>
            <h3>
              <Said text={name} />{" "}
              <span class="quiet">
                {anonymous === true && `${inLang(FACT).anonymous} · `}
                {words.says(facts)}
              </span>
            </h3>
            {says.map((fact) => (
              <p key={fact.id} class="saying">
                <b>{toAmountText(fact, lang.value)}</b> {fact.measureLabel?.[lang.value] ?? <Said text={fact.label} />}{" "}
                <StanceBadge stance={fact.stance} />
                <br />
                <Citation fact={fact} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
