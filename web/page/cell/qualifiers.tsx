import type { CellRecord } from "#service";
import { QUALIFIERS } from "#web/part/fact-words.ts";
import { Said } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** What all reports of a cell have in common. */
export function Qualifiers({ cell: { period, qualifiers } }: { readonly cell: CellRecord }) {
  const words = inLang(WORDS);
  const names: Readonly<Record<string, string>> = inLang(QUALIFIERS);
  return (
    <ul class="chips">
      <li class="chip">
        <span class="quiet">{words.period}</span> {period ?? words.noPeriod}
      </li>
      {Object.entries(qualifiers).map(([name, value]) => (
        <li class="chip" key={name}>
          <span class="quiet">{names[name] ?? name}</span> <Said text={value} />
        </li>
      ))}
    </ul>
  );
}
