import type { Section } from "#service";
import { toRowName } from "#web/page/board/row.ts";
import { WORDS } from "#web/page/board/words.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang, lang } from "#web/state/lang.ts";

/** A table of two keys; every report of a cell stands in it, none instead of another. */
export function Matrix({ section }: { readonly section: Extract<Section, { kind: "matrix" }> }) {
  const words = inLang(WORDS);
  const tongue = lang.value;
  return (
    <div class="table matrix">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {section.columns.map(({ key, label }) => (
              <th scope="col" key={key}>
                {label[tongue]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label[tongue]}</th>
              {cells.map((rows, at) => (
                <td key={section.columns[at]?.key}>
                  {rows.map((row) => (
                    <p key={row.fact} class="matrix-row">
                      <span class="quiet">
                        <Said text={toRowName(row, tongue)} />
                      </span>{" "}
                      <FactLink fact={row.fact}>
                        <Said text={row.text} />
                      </FactLink>
                      {row.stance !== "reported" && (
                        <>
                          {" "}
                          <StanceBadge stance={row.stance} />
                        </>
                      )}
                      {row.period !== undefined && <small class="quiet"> {row.period}</small>}
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
