import { useState } from "preact/hooks";
import type { StoryPage } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { toArticle, toStory } from "#web/part/address.ts";
import { toDateText, toDays } from "#web/part/date.ts";
import { FACT } from "#web/part/fact-words.ts";
import { Said } from "#web/part/said.tsx";
import { Shown } from "#web/part/shown.tsx";
import { StoryReports } from "#web/part/story-reports.tsx";
import { STORY } from "#web/part/story-words.ts";
import { inLang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import type { TimeSpan } from "./span.ts";

type StoryRecord = TopicPage["stories"][number];
type Report = StoryRecord["articles"][number];

const MIDDLE = 12;

/** A story: its title, and its reports in time. */
export function Story({ story, span }: { readonly story: StoryRecord; readonly span: TimeSpan }) {
  const words = inLang(STORY);
  const [isOpen, setOpen] = useState(false);
  const { id, title, articles, reports, origins } = story;
  const first = articles[0];
  const dates = articles.map((report) => `${report.source ?? ""} ${dateOf(report)}`.trim()).join("; ");
  return (
    <li class="lane">
      <span class="lane-head">
        {first === undefined ? (
          <Said text={title} />
        ) : (
          <a href={toArticle(first.id)}>{title === "" ? inLang(FACT).untitled : <Said text={title} />}</a>
        )}
        {reports > 1 && id !== undefined && (
          <button
            type="button"
            class="plain unfold"
            aria-expanded={isOpen}
            aria-controls={`story-${id}`}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {words.counts(reports, origins)}
          </button>
        )}
        {reports === 1 && articles.length > 1 && <span class="quiet"> {words.versions(articles.length)}</span>}
      </span>
      <svg class="lane-track" width="100%" height={MIDDLE * 2} role="img" aria-label={dates}>
        <title>{dates}</title>
        {span.ticks.map(({ day }) => (
          <line key={day} class="bar-grid" x1={`${span.at(day)}%`} x2={`${span.at(day)}%`} y1="0" y2="100%" />
        ))}
        {articles.map((report) => (
          <Moment key={report.id} report={report} span={span} />
        ))}
      </svg>
      {id !== undefined && (
        <div id={`story-${id}`} class="lane-reports" hidden={!isOpen}>
          {isOpen && <Unfolded id={id} />}
        </div>
      )}
    </li>
  );
}

/** Every report of a story under its origin. */
function Unfolded({ id }: { readonly id: string }) {
  const asked = useAnswer<StoryPage>(`/api/story/${encodeURIComponent(id)}`);
  return (
    <Shown asked={asked}>
      {(story) => (
        <>
          <StoryReports story={story} />
          <p>
            <a href={toStory(id)}>{inLang(STORY).whole}</a>
          </p>
        </>
      )}
    </Shown>
  );
}

/** A dot where the date is printed, a whisker from the first to the last day where it was inferred. */
function Moment({ report, span }: { readonly report: Report; readonly span: TimeSpan }) {
  const days = report.published === undefined ? undefined : toDays(report.published);
  if (days === undefined) return null;
  const isPrinted = report.publishedBy === undefined || report.publishedBy.kind === "printed";
  const [left, right] = [span.at(days.first), span.at(days.last + 1)];
  if (isPrinted) return <circle class="moment" cx={`${(left + right) / 2}%`} cy={MIDDLE} r="4.5" />;
  return (
    <g class="moment-whisker">
      <line x1={`${left}%`} x2={`${right}%`} y1={MIDDLE} y2={MIDDLE} />
      <line x1={`${left}%`} x2={`${left}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />
      <line x1={`${right}%`} x2={`${right}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />
    </g>
  );
}

function dateOf({ published, publishedBy }: Report): string {
  if (published === undefined) return inLang(FACT).noDate;
  const isPrinted = publishedBy === undefined || publishedBy.kind === "printed";
  return `${isPrinted ? "" : "≈ "}${toDateText(published)}`;
}
