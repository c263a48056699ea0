import { Nothing } from "#web/part/shown.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** An empty ledger, and three ways to fill it. */
export function Empty() {
  const words = inLang(WORDS);
  return (
    <Nothing title={words.empty}>
      <p>{words.emptyLead}</p>
      <p>
        <a class="action" href="/add">
          {words.add}
        </a>
      </p>
      <ol class="steps">
        {words.steps.map(({ does, command }) => (
          <li key={command}>
            {does}
            <pre>
              <code>{command}</code>
            </pre>
          </li>
        ))}
      </ol>
    </Nothing>
  );
}
