import { useLocation } from "preact-iso";
import type { BoardRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly path: string;
  readonly filters: BoardRecord["filters"];
}

/** The choices that a board declares; what is chosen stands in the address. */
export function Filters({ path, filters }: Props) {
  const words = inLang(WORDS);
  const { query, route } = useLocation();
  if (filters.length === 0) return null;
  const isChosen = filters.some(({ chosen }) => chosen !== undefined);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {filters.map(({ name, label, options, chosen }) => (
        <label key={name}>
          {label[lang.value]}
          <select
            value={chosen === undefined ? ANY : `=${chosen}`}
            onChange={({ currentTarget: { value } }) => {
              const { [name]: _, ...rest } = query;
              route(toAddress(path, value === ANY ? rest : { ...rest, [name]: value.slice(1) }));
            }}
          >
            <option value={ANY}>{words.any}</option>
            {options.map(({ value, label: shown, facts }) => (
              <option key={value} value={`=${value}`}>
                {shown[lang.value]} ({facts})
              </option>
            ))}
          </select>
        </label>
      ))}
      {isChosen && <a href={path}>{words.clear}</a>}
    </form>
  );
}

const ANY = "";
