import type { SourceDay } from "#service";
import { toDays, toIsoDay } from "#web/part/date.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const DAYS = 30;
const WIDTH = 16;
const HEIGHT = 56;
const GAP = 4;
const LEAST = 3;

interface Bar {
  readonly day: string;
  readonly good: number;
  readonly bad: number;
  readonly articles: number;
}

/** Visits of the last thirty days, a bar a day, those that failed on top and hatched by an edge of their own. */
export function Days({ days }: { readonly days: readonly SourceDay[] }) {
  const words = inLang(WORDS);
  const bars = toBars(days);
  const most = Math.max(1, ...bars.map(({ good, bad }) => good + bad));
  const high = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT));
  const visits = bars.reduce((sum, { good, bad }) => sum + good + bad, 0);
  const failed = bars.reduce((sum, { bad }) => sum + bad, 0);
  return (
    <figure class="source-days">
      <figcaption>{words.daysOf(days.length, visits, failed)}</figcaption>
      <svg viewBox={`0 0 ${DAYS * WIDTH} ${HEIGHT + LEAST + 1}`} role="img" aria-label={words.days}>
        <line class="source-ground" x1="0" x2={DAYS * WIDTH} y1={HEIGHT + LEAST + 0.5} y2={HEIGHT + LEAST + 0.5} />
        {bars.map(({ day, good, bad, articles }, i) => {
          const x = i * WIDTH + GAP / 2;
          const [well, ill] = [high(good), high(bad)];
          const scale = well + ill > HEIGHT ? HEIGHT / (well + ill) : 1;
          const ground = HEIGHT + LEAST;
          return (
            <g key={day}>
              <title>{words.day(day, good, bad, articles)}</title>
              <rect class="source-good" x={x} y={ground - well * scale} width={WIDTH - GAP} height={well * scale} />
              <rect
                class="source-bad"
                x={x}
                y={ground - (well + ill) * scale}
                width={WIDTH - GAP}
                height={ill * scale}
              />
            </g>
          );
        })}
      </svg>
      <p class="source-ends quiet">
        <span>{bars[0]!.day}</span>
        <span class="source-key">
          <i class="source-key-good" /> {words.good} <i class="source-key-bad" /> {words.bad}
        </span>
        <span>{bars.at(-1)!.day}</span>
      </p>
    </figure>
  );
}

/** The thirty days up to the last on which it was visited. */
function toBars(days: readonly SourceDay[]): readonly Bar[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const last = toDays(days[0]!.day)!.last;
  return Array.from({ length: DAYS }, (_, i) => {
    const day = toIsoDay(last - DAYS + 1 + i);
    const { visits, articles = 0 } = known.get(day) ?? {};
    const good = visits === undefined ? 0 : visits.items + visits.page + visits.unchanged;
    return { day, good, bad: visits === undefined ? 0 : visits.failed + visits.denied, articles };
  });
}
