import type { Section } from "#service";
import { toRowName } from "#web/page/board/row.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { lang } from "#web/state/lang.ts";

/** What stands at which stage, from the first to the last. */
export function Stages({ section }: { readonly section: Extract<Section, { kind: "stages" }> }) {
  const tongue = lang.value;
  return (
    <div class="stages">
      {section.columns.map(({ key, label, rows }) => (
        <section key={key} class="stage">
          <h3>
            {label[tongue]} <span class="quiet">{rows.length}</span>
          </h3>
          <ul>
            {rows.map((row) => (
              <li key={row.fact}>
                <FactLink fact={row.fact} class="stage-amount">
                  <Said text={row.text} />
                </FactLink>{" "}
                {row.stance !== "reported" && <StanceBadge stance={row.stance} />}
                <br />
                <Said text={toRowName(row, tongue)} />
                {row.source !== undefined && (
                  <small class="quiet">
                    {" · "}
                    <Said text={row.source} />
                  </small>
                )}
                {row.period !== undefined && <small class="quiet"> · {row.period}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
