import { Failed } from "#web/part/failed.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { ReadArticle } from "./read-article.tsx";
import type { About, Given } from "./send.ts";
import { useJob } from "./use-job.ts";
import { WORDS } from "./words.ts";

/** Articles whose figures are listed; the others are named. */
const OPENED = 3;

interface Props {
  readonly name: string;
  readonly given: Given;
  readonly about: About;
}

/** One thing on its way into the ledger: how far it is, what of it is there, or why it is not. */
export function JobCard({ name, given, about }: Props) {
  const words = inLang(WORDS);
  const { job, error } = useJob(given, about);
  const state = error === undefined ? (job?.state ?? "queued") : "failed";
  const stored = job?.stored;
  const rest =
    job === undefined ? 0 : job.stored.added + job.stored.known + job.stored.superseded - job.articles.length;
  return (
    <li class={`job job-${state}`}>
      <p class="job-head">
        <b dir="auto">{name}</b>{" "}
        <span role="status" class="quiet">
          {words.states[state]}
          {job !== undefined && job.state === "queued" && job.ahead > 0 && <> · {words.ahead(job.ahead)}</>}
          {stored !== undefined && stored.added + stored.known + stored.superseded > 0 && (
            <> · {words.counts(stored.added + stored.superseded, stored.known, stored.figures)}</>
          )}
        </span>
      </p>
      {(state === "running" || state === "queued") && <Progress bytes={job?.bytes ?? 0} total={job?.totalBytes} />}
      {error !== undefined && <Failed error={error} />}
      {job?.problem !== undefined && (
        <div class="failed" role="alert">
          <p dir="auto">{job.problem.message[lang.value]}</p>
          {job.stored.added > 0 && <p>{words.kept}</p>}
        </div>
      )}
      {job?.articles.slice(0, OPENED).map((article) => (
        <ReadArticle key={article.id} article={article} />
      ))}
      {job !== undefined && job.articles.length > OPENED && (
        <ul class="named">
          {job.articles.slice(OPENED).map(({ id, title, figures }) => (
            <li key={id}>
              <a href={`/article/${encodeURIComponent(id)}`} dir="auto">
                {title || words.untitled}
              </a>{" "}
              <span class="quiet">{words.figures(figures)}</span>
            </li>
          ))}
          {rest > 0 && <li class="quiet">{words.more(rest)}</li>}
        </ul>
      )}
    </li>
  );
}

/** How far it is; without an end where nobody knows how much comes. */
function Progress({ bytes, total }: { readonly bytes: number; readonly total: number | undefined }) {
  const words = inLang(WORDS);
  if (total === undefined || bytes === 0) return <progress aria-label={words.progress} />;
  return <progress aria-label={words.progress} value={bytes} max={total} />;
}
