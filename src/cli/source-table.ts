import { flowWord, type Lang } from "#message";
import type { SourceRecord } from "#service";
import { renderTable } from "./table.ts";

const ADDRESS_MAX = 48;
const CAUSE_MAX = 40;
const TO_MINUTES = 16;

/** Sources with how they do, one a row. */
export function renderSources(sources: readonly SourceRecord[], lang: Lang): string {
  const word = (key: Parameters<typeof flowWord>[1]) => flowWord(lang, key);
  const columns = [
    { title: "id" },
    { title: word("kind") },
    { title: word("state") },
    { title: word("articles"), align: "right" as const },
    { title: word("last-success") },
    { title: word("next") },
    { title: word("address"), max: ADDRESS_MAX },
    { title: word("cause"), max: CAUSE_MAX },
  ];
  const rows = sources.map((source) => {
    const { id, kind, state, articles, lastSuccess, next, address, lastError } = source;
    const cause =
      state === "well" || lastError === undefined ? "" : `${lastError.code ?? "robots.txt"} ${lastError.detail ?? ""}`;
    const shown = word(state === "removed" ? "removed-state" : state);
    return [id, kind, shown, String(articles), toMinutes(lastSuccess), toMinutes(next), address, cause];
  });
  return renderTable(columns, rows);
}

function toMinutes(instant: string | undefined): string {
  return instant === undefined ? "" : instant.slice(0, TO_MINUTES).replace("T", " ");
}
