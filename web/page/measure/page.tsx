import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import type { SeriesRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { FactTable } from "#web/part/fact-table.tsx";
import { FileLink } from "#web/part/file-link.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { SeriesChart, toSeriesTitle } from "#web/series/chart.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { Beside } from "./beside.tsx";
import { Switches } from "./switches.tsx";
import { WORDS } from "./words.ts";

/** A measure over time: chart, what is beside it, and the same in a table. */
export default function MeasurePage() {
  const { params } = useRoute();
  const id = params.id ?? "";
  const asking = useAsking(["subject", "source", "unit"]);
  const asked = useAnswer<SeriesRecord>(toAddress(`/api/measure/${encodeURIComponent(id)}`, asking.chosen));
  const words = inLang(WORDS);
  useTitle(asked.value?.label[lang.value] ?? words.title);
  return (
    <Shown asked={asked}>
      {(series) => (
        <>
          <p class="quiet">
            <a href="/measures">{words.all}</a>
          </p>
          <header class="masthead">
            <h1>{series.label[lang.value]}</h1>
            <p class="quiet">
              <code>{series.measure}</code> · {words.reports(series.points.length)} ·{" "}
              <a href={toAddress("/audit", { measure: series.measure })}>{words.audit}</a>
            </p>
          </header>
          <Switches series={series} asking={asking} />
          {series.points.length === 0 ? (
            <Nothing title={series.units.length === 0 ? words.nothing : words.nothingChosen}>
              {Object.keys(asking.chosen).length > 0 && (
                <a href={asking.to({ subject: undefined, source: undefined, unit: undefined })}>{words.clear}</a>
              )}
            </Nothing>
          ) : (
            <Reports key={`${series.measure} ${JSON.stringify(series.chosen)}`} series={series} />
          )}
        </>
      )}
    </Shown>
  );
}

function Reports({ series }: { readonly series: SeriesRecord }) {
  const words = inLang(WORDS);
  const [chosen, choose] = useState<string>();
  const [open, setOpen] = useState<string>();
  const undrawn = series.points.filter(({ start }) => start === undefined).length;
  const { subject, source } = series.chosen;
  const csv = toAddress("/api/facts/export", {
    format: "csv",
    measure: series.measure,
    subject: subject === "*" ? undefined : subject,
    source,
  });
  return (
    <>
      <div class="series">
        <div>
          <SeriesChart series={series} chosen={chosen} onChoose={choose} />
          {series.isPart && <p class="quiet">{words.part}</p>}
          {undrawn > 0 && <p class="quiet">{words.undrawn(undrawn)}</p>}
        </div>
        <Beside series={series} chosen={chosen} choose={choose} />
      </div>
      <div class="masthead">
        <h2>{words.table}</h2>
        <p>
          <FileLink href={csv}>{words.csv}</FileLink>
        </p>
      </div>
      <FactTable
        facts={series.points.map(({ fact }) => fact)}
        caption={words.caption(toSeriesTitle(series))}
        open={open}
        onOpen={setOpen}
        without="measure"
      />
    </>
  );
}
