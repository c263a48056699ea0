import type { StoryPage } from "#service";
import { toStory } from "#web/part/address.ts";
import { StoryReports } from "#web/part/story-reports.tsx";
import { STORY } from "#web/part/story-words.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** Who else tells the story of an article, folded; nothing where it is the only report. */
export function ToldBy({ story }: { readonly story: StoryPage }) {
  const words = inLang(STORY);
  const { id, count, origins } = story;
  if (count < 2) return null;
  return (
    <section aria-labelledby="story">
      <h2 id="story">{inLang(WORDS).story}</h2>
      <details class="told-by">
        <summary>{words.counts(count, origins.length)}</summary>
        <StoryReports story={story} />
      </details>
      <p>
        <a href={toStory(id)}>{words.whole}</a>
      </p>
    </section>
  );
}
