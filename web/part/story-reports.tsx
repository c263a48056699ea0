import type { StoryPage, StoryReport } from "#service";
import { inLang } from "#web/state/lang.ts";
import { toArticle } from "./address.ts";
import { FACT } from "./fact-words.ts";
import { Published } from "./published.tsx";
import { Said } from "./said.tsx";
import { STORY } from "./story-words.ts";

/** The reports of a story under the origins that they go back to, the origin's own first, each with who has it from whom. */
export function StoryReports({ story }: { readonly story: StoryPage }) {
  const words = inLang(STORY);
  const { origins, reports, count } = story;
  return (
    <div class="origins">
      {origins.map(({ name, by }, place) => {
        const own = reports.filter(({ origin }) => origin === place);
        const sorted = own.toSorted((a, b) => Number(isTaken(a)) - Number(isTaken(b)));
        const how = by === "byline" || by === "voice" ? words[by] : undefined;
        return (
          <section key={name ?? own[0]?.hash ?? place} class="origin">
            <h3>
              <Said text={words.origin(name ?? words.nobody)} />
              {how !== undefined && <span class="quiet"> · {how}</span>}
            </h3>
            <ol class="origin-reports">
              {sorted.map((report) => (
                <Report key={report.hash} report={report} story={story} />
              ))}
            </ol>
          </section>
        );
      })}
      {count > reports.length && <p class="quiet">{words.more(count - reports.length)}</p>}
    </div>
  );
}

function isTaken({ root }: StoryReport): boolean {
  return root.by === "copy" || root.by === "rewrite";
}

function Report({ report, story }: { readonly report: StoryReport; readonly story: StoryPage }) {
  const words = inLang(STORY);
  const { untitled, noOutlet } = inLang(FACT);
  const { hash, title, source, of, states } = report;
  const earlier = story.reports.find((other) => other.hash === of?.hash);
  return (
    <li class={isTaken(report) ? "taken" : undefined}>
      <a href={toArticle(hash)}>{title === "" ? untitled : <Said text={title} />}</a>{" "}
      <span class="quiet">
        {source === undefined ? noOutlet : <Said text={source} />} · <Published {...report} />
        {states !== undefined && ` · ${words.versions(states)}`}
      </span>
      <span class="beneath quiet">
        {of === undefined || earlier === undefined
          ? words.first
          : words.kinship(of, earlier.title === "" ? untitled : earlier.title)}
      </span>
    </li>
  );
}
