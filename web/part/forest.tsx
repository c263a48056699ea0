import type { ComponentChildren } from "preact";
import type { IntervalRecord } from "#service";
import { lang } from "#web/state/lang.ts";
import { Bar } from "./bar.tsx";
import { toShortText } from "./number.ts";
import { makeScale, type Scale } from "./scale.ts";
import { toUnitText } from "./unit.ts";

/** One line of a forest plot. */
export interface ForestRow {
  readonly id: string;
  /** What stands before the bar: usually who says it. */
  readonly head: ComponentChildren;
  /** The same in words, for those who hear the plot. */
  readonly name: string;
  readonly interval: IntervalRecord;
  /** The amount as people write it. */
  readonly amount: string;
  /** `conflict`, `holds`, `plan` …: how the bar is drawn. */
  readonly form?: string;
  /** What stands above the row and those after it: whom they go back to. */
  readonly above?: ComponentChildren;
  /** Whether it only repeats the row above. */
  readonly repeats?: boolean;
  /** What stands below the bar: a citation. */
  readonly foot?: ComponentChildren;
}

interface Props {
  readonly rows: readonly ForestRow[];
  readonly unit: string;
  readonly label: string;
}

/** Intervals one above the other on one axis, each with its name, its amount and what else there is to it. */
export function Forest({ rows, unit, label }: Props) {
  const scale = makeScale(rows.map(({ interval }) => interval));
  return (
    <figure class="forest" aria-label={label}>
      <ol class="forest-rows">
        {rows.map(({ id, head, name, interval, amount, form, above, repeats, foot }) => (
          <li key={id} class={repeats === true ? "forest-row repeats" : "forest-row"}>
            {above !== undefined && <div class="forest-above">{above}</div>}
            <div class="forest-head">{head}</div>
            <div class="forest-track">
              {scale !== undefined && (
                <Bar
                  interval={interval}
                  scale={scale}
                  title={`${name}: ${amount} · ${interval.text}`}
                  {...(form !== undefined && { form })}
                />
              )}
            </div>
            <div class="forest-amount">{amount}</div>
            {foot !== undefined && <div class="forest-foot">{foot}</div>}
          </li>
        ))}
      </ol>
      {scale !== undefined && <Axis scale={scale} unit={unit} />}
    </figure>
  );
}

function Axis({ scale, unit }: { readonly scale: Scale; readonly unit: string }) {
  const text = (tick: number) => toShortText(tick, lang.value);
  return (
    <div class="forest-axis">
      <svg width="100%" height="34" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class="axis-tick" x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="0" y2="6" />
            <text class="axis-text" x={`${scale.at(tick)}%`} y="20" text-anchor={anchor(scale.at(tick))}>
              {text(tick)}
            </text>
          </g>
        ))}
        <line class="axis-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
      </svg>
      <span class="forest-unit">{toUnitText(unit, lang.value)}</span>
    </div>
  );
}

/** Marks near an end lean inwards, so that nothing is cut. */
function anchor(at: number): "start" | "middle" | "end" {
  return at < 10 ? "start" : at > 85 ? "end" : "middle";
}
