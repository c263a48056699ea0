import type { ProposalListView } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { usePages } from "#web/api/pages.ts";
import { Proposal } from "#web/judge/proposal.tsx";
import { JUDGE } from "#web/judge/words.ts";
import { More } from "#web/part/more.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { Typed } from "#web/part/typed.tsx";
import { inLang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { WORDS } from "./words.ts";

type ProposalPage = Pick<ProposalListView, "proposals"> & { readonly next?: string };

const STATES = ["open", "accepted", "refused"] as const;

/** What texts teach about names, to accept or refuse. */
export default function ProposalsPage() {
  const words = inLang(WORDS);
  const states = inLang(JUDGE).states;
  useTitle(words.title);
  const { chosen, to, change } = useAsking(["state", "name"]);
  const pages = usePages<ProposalPage>(toAddress("/api/proposals", chosen));
  return (
    <>
      <p class="quiet">
        <a href="/entities">{words.names}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet lead">{words.about}</p>
      <div class="names-bar">
        <ul class="chips">
          {[undefined, ...STATES].map((state) => (
            <li key={state ?? ""}>
              <a class="chip" href={to({ state })} aria-current={chosen.state === state ? "true" : undefined}>
                {state === undefined ? words.all : states[state]}
              </a>
            </li>
          ))}
        </ul>
        <Typed
          label={words.find}
          value={chosen.name ?? ""}
          placeholder={words.findHint}
          onChange={(name) => change({ name: name || undefined }, true)}
        />
      </div>
      <Shown asked={pages}>
        {(some) => {
          const proposals = some.flatMap((page) => page.proposals);
          if (proposals.length === 0) {
            return (
              <Nothing title={chosen.state === "open" && chosen.name === undefined ? words.nothingOpen : words.nothing}>
                <p>{words.nothingHint}</p>
              </Nothing>
            );
          }
          return (
            <>
              <div class="proposals">
                {proposals.map((proposal) => (
                  <Proposal key={proposal.id} proposal={proposal} />
                ))}
              </div>
              <More pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}
