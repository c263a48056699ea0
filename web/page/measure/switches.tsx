import type { SeriesRecord } from "#service";
import { toUnitText } from "#web/part/unit.ts";
import { inLang, lang } from "#web/state/lang.ts";
import type { Asking } from "#web/state/query.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly series: SeriesRecord;
  readonly asking: Asking<"subject" | "source" | "unit">;
}

/** Whose, by whom, in what: each choice is a part of the address. */
export function Switches({ series, asking }: Props) {
  const words = inLang(WORDS);
  const { units, subjects, sources, chosen } = series;
  const counted = (name: string, facts: number) => `${name} (${facts.toLocaleString("en-US")})`;
  const everyone = units.find(({ key }) => key === chosen.unit)?.facts ?? 0;
  const isListed = chosen.subject === "*" || subjects.some(({ key }) => key === chosen.subject);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.subject}
        <select value={chosen.subject} onChange={(event) => asking.change({ subject: event.currentTarget.value })}>
          <option value="*">{counted(words.everyone, everyone)}</option>
          {!isListed && <option value={chosen.subject}>{chosen.subject}</option>}
          {subjects.map(({ key, name, facts }) => (
            <option key={key} value={key}>
              {counted(name, facts)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.source}
        <select
          value={chosen.source ?? ""}
          onChange={(event) => asking.change({ source: event.currentTarget.value || undefined })}
        >
          <option value="">{words.anySource}</option>
          {chosen.source !== undefined && !sources.some(({ name }) => name === chosen.source) && (
            <option value={chosen.source}>{chosen.source}</option>
          )}
          {sources.map(({ name, facts }) => (
            <option key={name} value={name}>
              {counted(name, facts)}
            </option>
          ))}
        </select>
      </label>
      {units.length > 1 && (
        <label>
          {words.unit}
          <select value={chosen.unit} onChange={(event) => asking.change({ unit: event.currentTarget.value })}>
            {units.map(({ key, unit, isStep, facts }) => (
              <option key={key} value={key}>
                {counted(`${toUnitText(unit, lang.value)}${isStep ? ` · ${words.step}` : ""}`, facts)}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
