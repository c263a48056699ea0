import type { PageState, RevisionsRecord } from "#service";
import { toArticle } from "#web/part/address.ts";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const TO_MINUTES = 16;

type Change = NonNullable<PageState["revision"]>["changes"][number];

/** The versions of a page, newest first: what each changed in figures, whether it says so, which quotes it lost. */
export function Versions({ revisions: { hash, states } }: { readonly revisions: RevisionsRecord }) {
  const words = inLang(WORDS);
  if (states.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <p class="quiet">{words.versionCount(states.length)}</p>
      <ol class="versions">
        {states.toReversed().map((state) => (
          <Version key={state.hash} state={state} isHere={state.hash === hash} />
        ))}
      </ol>
    </section>
  );
}

function Version({ state, isHere }: { readonly state: PageState; readonly isHere: boolean }) {
  const words = inLang(WORDS);
  const { hash, came, revision, lost = [] } = state;
  return (
    <li aria-current={isHere ? "true" : undefined}>
      <p>
        {isHere ? (
          <>
            <b>
              <Published {...state} />
            </b>{" "}
            · {words.thisOne}
          </>
        ) : (
          <a href={toArticle(hash)}>
            <Published {...state} />
          </a>
        )}
        {came !== undefined && (
          <span class="beneath quiet">{words.came(came.slice(0, TO_MINUTES).replace("T", " "))}</span>
        )}
      </p>
      {revision === undefined ? (
        <p class="quiet">{words.firstVersion}</p>
      ) : (
        <>
          <ul class="changes">
            {revision.changes.map((change) => (
              <Changed key={`${change.kind} ${placeOf(change)}`} change={change} />
            ))}
          </ul>
          <p class="quiet">{tellNotice(revision, words)}</p>
        </>
      )}
      {lost.length > 0 && (
        <details class="lost-quotes">
          <summary>{words.lostQuotes(lost.length)}</summary>
          <ul>
            {lost.map(({ fact, exact, sentence }) => (
              <li key={fact}>
                <q>
                  <Said text={exact} />
                </q>{" "}
                <span class="quiet">
                  <Said text={sentence} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** As printed before → as printed now, with the sentence that prints it. */
function Changed({ change }: { readonly change: Change }) {
  const words = inLang(WORDS);
  const shown = change.kind === "removed" ? change.before : change.after;
  return (
    <li>
      <span class="change">
        {change.kind === "changed" ? (
          <>
            <Said text={change.before.text} /> <span aria-hidden="true">→</span>
            <span class="unseen"> {words.changedTo} </span> <Said text={change.after.text} />
          </>
        ) : (
          <>
            {words[change.kind]} <Said text={shown.text} />
          </>
        )}
      </span>
      <span class="beneath quiet">
        <Said text={shown.sentence} />
      </span>
    </li>
  );
}

function placeOf(change: Change): number {
  return change.kind === "removed" ? change.before.start : change.after.start;
}

function tellNotice(revision: NonNullable<PageState["revision"]>, words: (typeof WORDS)["zh"]) {
  const { notice, changes, isReworded } = revision;
  if (notice !== undefined) return words.notice(notice.text);
  if (changes.length > 0) return words.noNotice;
  return isReworded ? words.reworded : words.same;
}
