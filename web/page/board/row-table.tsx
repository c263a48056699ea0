import type { Row as BoardRow } from "#service";
import { FactLink } from "#web/part/fact-link.tsx";
import { toIntervalText } from "#web/part/interval-text.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { toRowName } from "./row.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly groups: readonly { readonly name: string; readonly rows: readonly BoardRow[] }[];
  /** Shown at once, not folded away. */
  readonly open?: boolean;
}

/** Every row of a part with the way to its words: the same as the picture, for reading and for the keyboard. */
export function RowTable({ groups, open = false }: Props) {
  const words = inLang(WORDS);
  const isGrouped = groups.length > 1;
  return (
    <details class="data" open={open}>
      <summary>{words.data}</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              {isGrouped && <th scope="col">{words.group}</th>}
              <th scope="col">{words.name}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.interval}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {groups.flatMap(({ name, rows }) =>
              rows.map((row) => (
                <tr key={`${name} ${row.fact}`}>
                  {isGrouped && <td>{name}</td>}
                  <th scope="row">
                    <Said text={toRowName(row, lang.value)} />
                    {row.note !== undefined && <span class="quiet"> {row.note[lang.value]}</span>}
                  </th>
                  <td>
                    <FactLink fact={row.fact}>
                      <Said text={row.text} />
                    </FactLink>{" "}
                    {row.stance !== "reported" && <StanceBadge stance={row.stance} />}
                  </td>
                  <td>{toIntervalText(row.interval, row.unit) ?? "—"}</td>
                  <td>{row.period ?? "—"}</td>
                  <td>{row.source === undefined ? "—" : <Said text={row.source} />}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
