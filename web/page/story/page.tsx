import { useRoute } from "preact-iso";
import type { StoryPage } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Said } from "#web/part/said.tsx";
import { Shown } from "#web/part/shown.tsx";
import { StoryReports } from "#web/part/story-reports.tsx";
import { STORY } from "#web/part/story-words.ts";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** A story: who reported it, who has it from whom, and the origins. */
export default function StoryRoute() {
  const { id = "" } = useRoute().params;
  const asked = useAnswer<StoryPage>(`/api/story/${encodeURIComponent(id)}`);
  return <Shown asked={asked}>{(story) => <Story story={story} />}</Shown>;
}

function Story({ story }: { readonly story: StoryPage }) {
  const [words, told] = [inLang(WORDS), inLang(STORY)];
  const { title, count, origins } = story;
  useTitle(title);
  return (
    <>
      <p class="quiet">{words.title}</p>
      <div class="masthead">
        <h1>{title === "" ? words.untitled : <Said text={title} />}</h1>
        <p class="quiet">{count === 1 ? told.once : told.counts(count, origins.length)}</p>
      </div>
      {count > origins.length && <p class="note">{words.note}</p>}
      <StoryReports story={story} />
    </>
  );
}
