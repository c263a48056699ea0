import { useEffect, useRef } from "preact/hooks";
import type { SeriesPoint, SeriesRecord } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { FactCard } from "#web/part/fact-card.tsx";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { outletOf } from "#web/series/place.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly series: SeriesRecord;
  readonly chosen: string | undefined;
  readonly choose: (fact: string | undefined) => void;
}

/** The card of the chosen mark; else what conflicts, pair by pair. */
export function Beside({ series, chosen, choose }: Props) {
  const words = inLang(WORDS);
  const place = useRef<HTMLElement>(null);
  const point = series.points.find(({ fact }) => fact.id === chosen);
  useEffect(() => {
    if (chosen !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const pairs = findPairs(series.points);
  if (point !== undefined) {
    return (
      <aside class={`beside ${point.conflict ? "has-conflict" : ""}`} ref={place} aria-live="polite">
        <button type="button" class="plain beside-close" onClick={() => choose(undefined)}>
          {words.close}
        </button>
        <FactCard fact={point.fact} />
      </aside>
    );
  }
  return (
    <aside class={`beside ${pairs.length > 0 ? "has-conflict" : ""}`} ref={place}>
      <h2>{pairs.length === 0 ? words.noConflict : words.conflicts(pairs.length)}</h2>
      <p class="quiet">
        {words.hint} {words.keys}
      </p>
      {pairs.length > 0 && (
        <ul class="clashes">
          {pairs.map(([a, b]) => (
            <li key={`${a.fact.id} ${b.fact.id}`}>
              <Side point={a} choose={choose} />
              <Side point={b} choose={choose} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function Side({ point, choose }: { readonly point: SeriesPoint; readonly choose: Props["choose"] }) {
  const { fact } = point;
  return (
    <button type="button" class="clash-side" onClick={() => choose(fact.id)}>
      <span class="value">✗ {toAmountText(fact, lang.value)}</span>{" "}
      <span class="quiet">
        <Said text={[fact.subject, outletOf(point)].filter((part) => part !== null).join(" · ")} /> ·{" "}
        <Published {...fact.citation} />
      </span>
    </button>
  );
}

function findPairs(points: readonly SeriesPoint[]): readonly (readonly [SeriesPoint, SeriesPoint])[] {
  const byFact = new Map(points.map((point) => [point.fact.id, point]));
  return points.flatMap((point) =>
    point.against.flatMap((fact) => {
      const other = byFact.get(fact);
      return other === undefined || point.fact.id > fact ? [] : [[point, other] as const];
    }),
  );
}
