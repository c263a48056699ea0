import { useState } from "preact/hooks";
import type { EntityPage as Entity, SeriesRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { toMeasure } from "#web/part/address.ts";
import { OpenFact } from "#web/part/open-fact.tsx";
import { Shown } from "#web/part/shown.tsx";
import { SeriesChart } from "#web/series/chart.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import type { Asking } from "#web/state/query.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly entity: Entity;
  readonly asking: Asking<"type" | "measure">;
}

const OFFERED = 12;

/** What is told of a thing over time, measure by measure. */
export function OverTime({ entity, asking }: Props) {
  const words = inLang(WORDS);
  const { measures, key } = entity;
  const measure = asking.chosen.measure ?? measures[0]!.id;
  const offered = measures.filter(({ id }, at) => at < OFFERED || id === measure);
  const asked = useAnswer<SeriesRecord>(toAddress(`/api/measure/${encodeURIComponent(measure)}`, { subject: key }));
  return (
    <section>
      <div class="masthead">
        <h2>{words.overTime}</h2>
        <p>
          <a href={toAddress(toMeasure(measure), { subject: key })}>{words.whole}</a>
        </p>
      </div>
      <ul class="chips" aria-label={words.chosen}>
        {offered.map(({ id, label, facts }) => (
          <li key={id}>
            <a class="chip" href={asking.to({ measure: id })} aria-current={id === measure ? "true" : undefined}>
              {label[lang.value]} <span class="quiet">{facts.toLocaleString("en-US")}</span>
            </a>
          </li>
        ))}
      </ul>
      <Shown asked={asked}>{(series) => <Drawn key={series.measure} series={series} />}</Shown>
    </section>
  );
}

function Drawn({ series }: { readonly series: SeriesRecord }) {
  const [chosen, choose] = useState<string>();
  const point = series.points.find(({ fact }) => fact.id === chosen);
  return (
    <>
      <SeriesChart series={series} chosen={chosen} onChoose={(fact) => choose(fact === chosen ? undefined : fact)} />
      {point !== undefined && (
        <aside class="beside" aria-live="polite">
          <OpenFact fact={point.fact} />
        </aside>
      )}
    </>
  );
}
