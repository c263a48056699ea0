import { useLocation } from "preact-iso";
import { toDays, toIsoDay } from "#web/part/date.ts";
import { inLang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import type { Filters } from "./filters.ts";
import type { TimeSpan } from "./span.ts";
import { WORDS } from "./words.ts";

const HEIGHT = 56;
/** A column is no thinner than this, in percent. */
const THIN = 0.5;

interface Props {
  readonly timeline: TopicPage["timeline"];
  readonly span: TimeSpan;
  readonly filters: Filters;
}

/** How many articles each day or month has, as columns; one that is chosen narrows the articles to it. */
export function Columns({ timeline, span, filters }: Props) {
  const words = inLang(WORDS);
  const { route } = useLocation();
  const most = Math.max(1, ...timeline.map(({ articles }) => articles));
  const { from, to } = filters.chosen;
  return (
    <nav aria-label={words.timeline}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list of links in it is named by the nav around it */}
      <svg class="columns" width="100%" height={HEIGHT + 22}>
        {span.ticks.map(({ day, name }) => (
          <g key={day}>
            <line class="bar-grid" x1={`${span.at(day)}%`} x2={`${span.at(day)}%`} y1="0" y2={HEIGHT + 4} />
            <text
              class="axis-text"
              x={`${span.at(day)}%`}
              y={HEIGHT + 18}
              text-anchor={span.at(day) > 90 ? "end" : "start"}
            >
              {name}
            </text>
          </g>
        ))}
        <line class="axis-line" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {timeline.map(({ day, articles }) => {
          const days = toDays(day);
          if (days === undefined) return null;
          const [first, last] = [toIsoDay(days.first), toIsoDay(days.last)];
          const isChosen = from === first && to === last;
          const height = (articles / most) * (HEIGHT - 6);
          const left = span.at(days.first);
          const name = words.perDay(day, articles);
          const address = isChosen
            ? filters.with({ from: undefined, to: undefined })
            : filters.with({ from: first, to: last });
          return (
            <a
              key={day}
              class={isChosen ? "column chosen" : "column"}
              href={address}
              aria-label={name}
              aria-current={isChosen ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                route(address);
              }}
            >
              <title>{name}</title>
              <rect
                class="column-ground"
                x={`${left}%`}
                width={`${Math.max(THIN, span.at(days.last + 1) - left)}%`}
                y="0"
                height={HEIGHT}
              />
              <rect
                x={`${left}%`}
                width={`${Math.max(THIN, span.at(days.last + 1) - left)}%`}
                y={HEIGHT - height}
                height={height}
              />
            </a>
          );
        })}
      </svg>
    </nav>
  );
}
