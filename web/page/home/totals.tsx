import type { HomeRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const SHOWN = ["articles", "figures", "times"] as const;

/** What the ledger holds, in four numbers. */
export function Totals({ counts }: Pick<HomeRecord, "counts">) {
  const words = inLang(WORDS);
  return (
    <dl class="totals" aria-label={words.totals}>
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{words.counts[name]}</dt>
          <dd>{counts[name].toLocaleString("en-US")}</dd>
        </div>
      ))}
    </dl>
  );
}
