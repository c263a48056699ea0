import type { SourceRecord } from "#service";
import { toMinutes } from "#web/part/instant.ts";
import { SOURCE } from "#web/part/source-words.ts";
import { inLang, lang } from "#web/state/lang.ts";

/** A source and how it does, leading to its own page; what was wrong, in words. */
export function SourceRow({ source }: { readonly source: SourceRecord }) {
  const words = inLang(SOURCE);
  const { id, kind, address, topic, state, articles, failures, lastSuccess, next, lastError } = source;
  const error = state === "well" ? undefined : lastError;
  return (
    <tr>
      <th scope="row" class="source-address">
        <a href={`/sources/${id}`}>{address}</a>
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
      <td>{lastSuccess === undefined ? words.never : toMinutes(lastSuccess)}</td>
      <td>{next === undefined ? words.never : toMinutes(next)}</td>
      <td class="source-cause">
        {error !== undefined && (
          <>
            {error.cause?.[lang.value]} <code>{error.code ?? "robots.txt"}</code> {error.detail}
          </>
        )}
      </td>
    </tr>
  );
}
