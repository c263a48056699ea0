import { useState } from "preact/hooks";
import type { DeskFact, FactListView } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { usePages } from "#web/api/pages.ts";
import { FactTable } from "#web/part/fact-table.tsx";
import { More } from "#web/part/more.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { Exports } from "./exports.tsx";
import { FILTERS, Filters } from "./filters.tsx";
import { WORDS } from "./words.ts";

/** A page of the list as the API gives it. */
type FactPage = Omit<FactListView, "next"> & { readonly next?: string };

/** A table of facts that filters in place. */
export default function FactsPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const asking = useAsking(FILTERS);
  const pages = usePages<FactPage>(toAddress("/api/facts", asking.chosen));
  return (
    <>
      <header class="masthead">
        <h1>{words.title}</h1>
        <p class="quiet">{words.about}</p>
      </header>
      <Filters asking={asking} />
      <Shown asked={pages}>
        {(some) => (
          <Rows
            facts={some.flatMap(({ facts }) => facts)}
            chosen={asking.chosen}
            isNarrowed={Object.keys(asking.chosen).some((name) => name !== "order")}
            pages={pages}
          />
        )}
      </Shown>
    </>
  );
}

interface RowsProps {
  readonly facts: readonly DeskFact[];
  readonly chosen: Readonly<Record<string, string | undefined>>;
  readonly isNarrowed: boolean;
  readonly pages: ReturnType<typeof usePages<FactPage>>;
}

function Rows({ facts, chosen, isNarrowed, pages }: RowsProps) {
  const words = inLang(WORDS);
  const [open, setOpen] = useState<string>();
  if (facts.length === 0) {
    return isNarrowed ? (
      <Nothing title={words.nothing}>
        <p>
          {words.nothingHint} <a href="/facts">{words.clear}</a>
        </p>
      </Nothing>
    ) : (
      <Nothing title={words.empty}>
        <p>
          {words.emptyHint} <a href="/add">{words.add}</a>
        </p>
      </Nothing>
    );
  }
  return (
    <>
      <div class="facts-bar">
        <p class="quiet" role="status">
          {words.shown(facts.length, pages.more !== undefined)}
          <span class="for-keys"> · {words.keys}</span>
        </p>
        <Exports facts={facts} chosen={chosen} />
      </div>
      <FactTable facts={facts} caption={words.caption} open={open} onOpen={setOpen} />
      <More pages={pages} />
    </>
  );
}
