import type { CellRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { toEntity, toMeasure } from "#web/part/address.ts";
import { FindingCard } from "#web/part/finding-card.tsx";
import { Forest } from "#web/part/forest.tsx";
import { Said } from "#web/part/said.tsx";
import { useTitle } from "#web/part/title.ts";
import { toUnitText } from "#web/part/unit.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { byOrigin } from "./by-origin.ts";
import { Qualifiers } from "./qualifiers.tsx";
import { toRow } from "./row.tsx";
import { WORDS } from "./words.ts";

/** All reports on one axis, each with its citation, and what comparing them says. */
export function Reports({ cell }: { readonly cell: CellRecord }) {
  const words = inLang(WORDS);
  const { subject, measure, facts, findings, reports, origins } = cell;
  const what = cell.measureLabel?.[lang.value] ?? measure ?? facts[0]?.label ?? "";
  useTitle([subject, what].filter((word) => word !== undefined && word !== "").join(" · "));
  const inOrder = byOrigin(cell);
  const units = [...new Set(facts.map(({ unit }) => unit))];
  return (
    <>
      <p class="quiet">{words.title}</p>
      <div class="masthead">
        <h1>
          {subject === undefined ? (
            words.unknownSubject
          ) : (
            <a class="bare" href={toEntity(facts[0]?.subjectId ?? subject)}>
              <Said text={subject} />
            </a>
          )}
          <span class="of"> · </span>
          {measure === undefined ? (
            <Said text={what} />
          ) : (
            <a class="bare" href={toMeasure(measure)}>
              {what}
            </a>
          )}
        </h1>
        <p class="quiet">
          {words.reports(reports)}
          {words.comma}
          {words.origins(origins)}
        </p>
      </div>
      <Qualifiers cell={cell} />
      {reports > 1 && origins === 1 && <p class="note">{words.once(reports)}</p>}
      <div class="cell">
        <section aria-labelledby="side">
          <h2 id="side">{words.side}</h2>
          {units.map((unit) => (
            <Forest
              key={unit}
              unit={unit}
              label={words.plot(toUnitText(unit, lang.value))}
              rows={inOrder.filter(({ fact }) => fact.unit === unit).map(({ fact, place }) => toRow(fact, place))}
            />
          ))}
          {units.length > 1 && <p class="quiet">{words.same}</p>}
          <p>
            <a href={toAddress("/facts", { cell: cell.cell })}>{words.table}</a>
            {measure !== undefined && (
              <>
                {" · "}
                <a href={toMeasure(measure)}>{words.measure}</a>
              </>
            )}
          </p>
        </section>
        <section aria-labelledby="findings">
          <h2 id="findings">{words.findings}</h2>
          {findings.length === 0 && <p class="quiet">{reports > 1 ? words.noFindings : words.alone}</p>}
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
        </section>
      </div>
    </>
  );
}
