import type { SourceRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const TO_MINUTES = 16;

/** A source and how it does. Addresses are words and no links: a source may be a file. */
export function SourceRow({ source }: { readonly source: SourceRecord }) {
  const words = inLang(WORDS);
  const { kind, address, topic, state, articles, failures, lastSuccess, next, lastError } = source;
  const error = state === "well" ? undefined : lastError;
  return (
    <tr>
      <th scope="row" class="source-address">
        {address}
        <span class="quiet">
          {words.kinds[kind]}
          {topic !== undefined && ` · ${topic}`}
        </span>
      </th>
      <td>
        <span class={`source-state source-${state}`}>{words.states[state]}</span>
        {failures > 0 && <span class="quiet">{words.failures(failures)}</span>}
      </td>
      <td class="number">{articles.toLocaleString("en-US")}</td>
      <td>{toMinutes(lastSuccess) ?? words.never}</td>
      <td>{toMinutes(next) ?? words.never}</td>
      <td>
        {error !== undefined && (
          <>
            <code>{error.code ?? "robots.txt"}</code> {error.detail}
          </>
        )}
      </td>
    </tr>
  );
}

function toMinutes(instant: string | undefined): string | undefined {
  return instant?.slice(0, TO_MINUTES).replace("T", " ");
}
