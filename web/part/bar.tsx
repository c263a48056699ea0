import type { IntervalRecord } from "#service";
import type { Scale } from "./scale.ts";

interface Props {
  readonly interval: IntervalRecord;
  readonly scale: Scale;
  readonly title: string;
  /** `conflict`, `plan` …: what colours it and whether its line is broken. */
  readonly form?: string;
}

const MIDDLE = 11;
const CAP = 5;
/** Narrower than this, in percent, an interval is a point to the eye. */
const POINT = 0.6;

/** An interval on an axis: a line with its ends, open ones hollow, endless ones with an arrow; a point as a diamond. */
export function Bar({ interval, scale, title, form = "plain" }: Props) {
  const { low, high } = interval;
  const from = low === undefined ? 0 : scale.at(low);
  const to = high === undefined ? 100 : scale.at(high);
  const isPoint = low !== undefined && high !== undefined && to - from < POINT;
  return (
    <svg class={`bar bar-${form}`} width="100%" height={MIDDLE * 2} role="img" aria-label={title}>
      <title>{title}</title>
      {scale.ticks.map((tick) => (
        <line key={tick} class="bar-grid" x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="0" y2="100%" />
      ))}
      {isPoint ? (
        <Diamond at={(from + to) / 2} />
      ) : (
        <>
          <line class="bar-line" x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
          <End at={from} open={interval.lowOpen === true} side={low === undefined ? "left" : undefined} />
          <End at={to} open={interval.highOpen === true} side={high === undefined ? "right" : undefined} />
        </>
      )}
    </svg>
  );
}

function Diamond({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} class="bar-overflow" aria-hidden="true">
      <path class="bar-point" d={`M0 ${MIDDLE - 6} L6 ${MIDDLE} L0 ${MIDDLE + 6} L-6 ${MIDDLE} Z`} />
    </svg>
  );
}

interface EndProps {
  readonly at: number;
  readonly open: boolean;
  /** Where it goes on without end. */
  readonly side: "left" | "right" | undefined;
}

function End({ at, open, side }: EndProps) {
  if (side !== undefined) {
    const turn = side === "left" ? 1 : -1;
    return (
      <svg x={`${at}%`} class="bar-overflow" aria-hidden="true">
        <path class="bar-arrow" d={`M${turn * 8} ${MIDDLE - CAP} L${turn} ${MIDDLE} L${turn * 8} ${MIDDLE + CAP}`} />
      </svg>
    );
  }
  if (open) return <circle class="bar-open" cx={`${at}%`} cy={MIDDLE} r="4" />;
  return <line class="bar-cap" x1={`${at}%`} x2={`${at}%`} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />;
}
