import { useState } from "preact/hooks";
import { inLang } from "#web/state/lang.ts";
import type { TopicPage } from "./answer.ts";
import { Columns } from "./columns.tsx";
import type { Filters } from "./filters.ts";
import { makeSpan } from "./span.ts";
import { Story } from "./story.tsx";
import { WORDS } from "./words.ts";

/** Stories that are shown before all are asked for. */
const SHOWN = 6;

interface Props {
  readonly topic: TopicPage;
  readonly filters: Filters;
}

/** When the topic was reported on, and its stories, each with its reports in time. */
export function Timeline({ topic, filters }: Props) {
  const words = inLang(WORDS);
  const [isAll, setAll] = useState(false);
  const { timeline, stories } = topic;
  const span = makeSpan(timeline.map(({ day }) => day));
  if (span === undefined) return null;
  const shown = isAll ? stories : stories.slice(0, SHOWN);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{words.timeline}</h2>
      <div class="lane">
        <span class="lane-head quiet">{words.whisker}</span>
        <Columns timeline={timeline} span={span} filters={filters} />
      </div>
      {stories.length > 0 && (
        <>
          <h3 class="unseen">{words.stories}</h3>
          <ol class="stories">
            {shown.map((story) => (
              <Story key={story.articles[0]?.id ?? story.title} story={story} span={span} />
            ))}
          </ol>
          {stories.length > shown.length && (
            <button type="button" class="plain" onClick={() => setAll(true)}>
              {words.allStories(stories.length)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
