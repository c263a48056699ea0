import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";
import { newAlerts } from "#web/state/alerts.ts";
import { inLang, lang, otherLang } from "#web/state/lang.ts";
import { theme, turnTheme } from "#web/state/theme.ts";
import { FRAME } from "./words.ts";

const PLACES = ["facts", "measures", "boards", "models", "audit", "watches", "entities", "add"] as const;

/** The head: the way home, the places, the search, and the switches of language and light. */
export function Head({ path }: { readonly path: string }) {
  const words = inLang(FRAME);
  const { route, query } = useLocation();
  const isSearch = path === "/search";
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const q = new FormData(event.currentTarget as HTMLFormElement).get("q");
    route(toAddress("/search", { q: String(q).trim(), topic: isSearch ? query.topic : undefined }));
  };
  return (
    <header class="head">
      <a class="brand" href="/">
        Assay
      </a>
      <nav class="places" aria-label={words.nav}>
        {PLACES.map((place) => (
          <a key={place} href={`/${place}`} aria-current={path.split("/")[1] === place ? "page" : undefined}>
            {words.places[place]}
            {place === "watches" && newAlerts.value > 0 && (
              <span class="badge">
                {newAlerts.value.toLocaleString("en-US")}
                <span class="unseen">{words.newAlerts}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      <search class="search">
        <form action="/search" method="get" onSubmit={search}>
          <input
            type="search"
            name="q"
            maxLength={200}
            aria-label={words.searchLabel}
            placeholder={words.searchHint}
            key={path}
            defaultValue={isSearch ? (query.q ?? "") : ""}
          />
          <button type="submit">{words.search}</button>
        </form>
      </search>
      <div class="switches">
        <button
          type="button"
          class="plain"
          lang={otherLang() === "en" ? "en" : "zh-Hant-TW"}
          onClick={() => {
            lang.value = otherLang();
          }}
        >
          {words.other}
        </button>
        <button type="button" class="plain" onClick={turnTheme} title={words.themes[theme.value]}>
          <span aria-hidden="true">{{ auto: "◐", light: "☀", dark: "☾" }[theme.value]}</span>
          <span class="unseen">{words.themes[theme.value]}</span>
        </button>
      </div>
    </header>
  );
}
