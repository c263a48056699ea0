import { useAnswer } from "#web/api/use.ts";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { Alerts } from "./alerts.tsx";
import type { WatchList } from "./list.ts";
import { Make } from "./make.tsx";
import { Watches } from "./watches.tsx";
import { WORDS } from "./words.ts";

const VIEWS = ["alerts", "watches", "make"] as const;

/** What was raised, what is watched, and the making of a new one. */
export default function WatchesPage() {
  const words = inLang(WORDS);
  const { chosen, change } = useAsking(["view", "watch"]);
  const view = VIEWS.find((one) => one === chosen.view) ?? "alerts";
  useTitle(view === "alerts" ? words.title : `${words.views[view]} · ${words.title}`);
  const asked = useAnswer<WatchList>("/api/watches");
  return (
    <>
      <header class="masthead">
        <h1>{words.title}</h1>
        <p class="quiet">{words.about}</p>
      </header>
      <nav class="parts" aria-label={words.nav}>
        {VIEWS.map((one) => (
          <a
            key={one}
            href={one === "alerts" ? "/watches" : `/watches?view=${one}`}
            aria-current={one === view ? "page" : undefined}
          >
            {words.views[one]}
            {one === "watches" && asked.value !== undefined && ` (${asked.value.watches.length})`}
          </a>
        ))}
      </nav>
      {view === "alerts" && (
        <Alerts list={asked.value} watch={chosen.watch} choose={(watch) => change({ watch, view: undefined })} />
      )}
      {view === "watches" && <Watches asked={asked} />}
      {view === "make" && <Make onSaved={asked.again} />}
    </>
  );
}
