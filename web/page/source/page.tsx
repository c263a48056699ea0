import { useRoute } from "preact-iso";
import type { SourcePage } from "#service";
import { type Asked, useAnswer } from "#web/api/use.ts";
import { toMinutes } from "#web/part/instant.ts";
import { Shown } from "#web/part/shown.tsx";
import { SOURCE } from "#web/part/source-words.ts";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { Days } from "./days.tsx";
import { Removal } from "./removal.tsx";
import { Visits } from "./visits.tsx";
import { WORDS } from "./words.ts";

/** One source: how it does, what it brought, what went wrong and why, when it is tried next. */
export default function SourcePageOf() {
  const { id = "" } = useRoute().params;
  const asked = useAnswer<SourcePage>(`/api/feed/${encodeURIComponent(id)}`);
  return (
    <>
      <p>
        <a href="/sources">{inLang(WORDS).back}</a>
      </p>
      <Shown asked={asked}>{(source) => <Source source={source} again={asked.again} />}</Shown>
    </>
  );
}

const MINUTE = 60;

function Source({ source, again }: { readonly source: SourcePage; readonly again: Asked<SourcePage>["again"] }) {
  const words = inLang(WORDS);
  const told = inLang(SOURCE);
  useTitle(source.address);
  const { id, kind, address, state, failures, days, errors, recent, every } = source;
  const instant = (at: string | undefined) => (at === undefined ? told.never : toMinutes(at));
  const terms: readonly (readonly [keyof typeof words.terms, string | undefined])[] = [
    ["lastSuccess", instant(source.lastSuccess)],
    ["lastVisit", instant(source.lastVisit)],
    ["next", instant(source.next)],
    ["articles", source.articles.toLocaleString("en-US")],
    ["waiting", source.waiting.toLocaleString("en-US")],
    ["every", words.every((Math.round((every / MINUTE) * 10) / 10).toLocaleString("en-US"))],
    ["topic", source.topic],
    ["outlet", source.outlet],
    ["keep", source.keep],
    ["added", instant(source.addedAt)],
  ];
  return (
    <>
      <header class="masthead">
        <h1 class="source-title">{address}</h1>
        <p>
          <span class="quiet">{told.kinds[kind]}</span> <span class={`source-${state}`}>{told.states[state]}</span>
          {failures > 0 && <span class="quiet"> {told.failures(failures)}</span>}
        </p>
      </header>
      <Removal id={id} isRemoved={state === "removed"} onChange={again} />
      <dl class="source-terms">
        {terms.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{words.terms[name]}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {recent.length === 0 && <p>{words.noVisits}</p>}
      {days.length > 0 && (
        <section aria-labelledby="source-days">
          <h2 id="source-days">{words.days}</h2>
          <Days days={days} />
        </section>
      )}
      {recent.length > 0 && (
        <>
          <h2>{words.errors}</h2>
          {errors.length === 0 ? <p>{words.noErrors}</p> : <Visits title={words.errors} visits={errors} />}
          <h2>{words.recent}</h2>
          <Visits title={words.recent} visits={recent} />
        </>
      )}
    </>
  );
}
