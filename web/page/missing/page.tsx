import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** For every address that is no page. */
export default function MissingPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  return (
    <div class="missing">
      <p class="missing-code" aria-hidden="true">
        404
      </p>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="chips">
        <a class="chip" href="/">
          {words.home}
        </a>
        <a class="chip" href="/search">
          {words.search}
        </a>
        <a class="chip" href="/facts">
          {words.facts}
        </a>
      </p>
    </div>
  );
}
