import { toAddress } from "#web/api/ask.ts";
import { toEntity } from "#web/part/address.ts";
import { Said } from "#web/part/said.tsx";
import { Nothing } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** A topic that nothing was filed under: where else its name may be found. */
export function Unknown({ name }: { readonly name: string }) {
  const words = inLang(WORDS);
  useTitle(name);
  return (
    <>
      <h1>
        <Said text={name} />
      </h1>
      <Nothing title={words.unknown(name)}>
        <ul>
          <li>
            <a href={toAddress("/search", { q: name })}>{words.searchFor(name)}</a>
          </li>
          <li>
            <a href={toEntity(name)}>{words.nameOf(name)}</a>
          </li>
          <li>
            <a href="/">{words.topics}</a>
          </li>
        </ul>
        <p class="quiet">{words.howToFile}</p>
      </Nothing>
    </>
  );
}
