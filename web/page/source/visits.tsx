import type { SourcePage } from "#service";
import { toMinutes } from "#web/part/instant.ts";
import { SOURCE } from "#web/part/source-words.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const COLUMNS = ["at", "outcome", "brought", "cause", "address"] as const;

interface Props {
  readonly title: string;
  readonly visits: SourcePage["recent"];
}

/** Visits, one a row, with what they brought and why they failed. */
export function Visits({ title, visits }: Props) {
  const words = inLang(WORDS);
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and must by the keyboard too */
    <section class="table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <Visit key={visit.number} visit={visit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Visit({ visit }: { readonly visit: SourcePage["recent"][number] }) {
  const words = inLang(WORDS);
  const { at, address, outcome, items, articles, cause, code, detail, final } = visit;
  const isBad = outcome === "failed" || outcome === "denied";
  return (
    <tr>
      <td class="source-at">{toMinutes(at)}</td>
      <td class={isBad ? "source-at source-failing" : "source-at"}>{inLang(SOURCE).outcomes[outcome]}</td>
      <td class="source-at">
        {outcome === "items" ? words.items(items ?? 0) : articles > 0 ? words.articles(articles) : ""}
      </td>
      <td class="source-cause">
        {cause !== undefined && (
          <>
            {cause[lang.value]} <code>{code ?? "robots.txt"}</code> {detail}
            {final === true && <span class="quiet"> {words.final}</span>}
          </>
        )}
      </td>
      <td class="source-address">{address}</td>
    </tr>
  );
}
