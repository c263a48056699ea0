import type { Section } from "#service";
import type { Named } from "#web/page/board/section.tsx";
import { WORDS } from "#web/page/board/words.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { inLang, lang } from "#web/state/lang.ts";

/** What was computed, each with its equation, what may be said of it, and the facts it comes from. */
export function Derived({ section }: { readonly section: Extract<Section, { kind: "derived" }> } & Named) {
  const words = inLang(WORDS);
  const tongue = lang.value;
  return (
    <ul class="derived">
      {section.items.map((item, at) => (
        <li key={at}>
          <p class="derived-value">
            <span>{item.label[tongue]}</span> <strong>{item.text}</strong>{" "}
            {item.verdict !== undefined && (
              <span class={`verdict verdict-${item.verdict}`}>{words.verdicts[item.verdict]}</span>
            )}
          </p>
          <p class="equation">{item.equation}</p>
          {item.note !== undefined && <p class="quiet">{item.note[tongue]}</p>}
          <p class="quiet">
            {words.from(item.facts.length)}
            {item.facts.slice(0, FACTS_MAX).map((fact, place) => (
              <span key={fact}>
                {" "}
                <FactLink fact={fact}>{place + 1}</FactLink>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const FACTS_MAX = 12;
