import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import type { EntityPage as Entity } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Proposal } from "#web/judge/proposal.tsx";
import { toEntityOf } from "#web/part/address.ts";
import { ENTITY_TYPE } from "#web/part/entity-type.ts";
import { FactTable } from "#web/part/fact-table.tsx";
import { Said } from "#web/part/said.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { Articles } from "./articles.tsx";
import { OverTime } from "./over-time.tsx";
import { Voices } from "./voices.tsx";
import { WORDS } from "./words.ts";

/** One thing: its forms, its facts over time, who says what about it, where it is named, what is proposed about its names. */
export default function EntityPage() {
  const words = inLang(WORDS);
  const { params } = useRoute();
  const asking = useAsking(["type", "measure"]);
  const asked = useAnswer<Entity>(
    toAddress(`/api/entity/${encodeURIComponent(params.key ?? "")}`, { type: asking.chosen.type }),
  );
  useTitle(asked.value?.name ?? words.title);
  return (
    <Shown asked={asked}>
      {(entity) => (
        <>
          <p class="quiet">
            <a href="/entities">{words.names}</a>
          </p>
          <header class="masthead">
            <h1>
              <Said text={entity.name} />
            </h1>
            <p class="quiet">
              <span class="kind">{ENTITY_TYPE[lang.value][entity.type]}</span>{" "}
              {words.counts(entity.articles, entity.facts)}
            </p>
          </header>
          <Forms entity={entity} />
          {entity.measures.length > 0 && <OverTime entity={entity} asking={asking} />}
          <Facts entity={entity} />
          <div class="two">
            <Voices voices={entity.voices} />
            <Articles articles={entity.articlesList} />
          </div>
          <Proposals entity={entity} again={asked.again} />
        </>
      )}
    </Shown>
  );
}

function Forms({ entity: { forms, others } }: { readonly entity: Entity }) {
  const words = inLang(WORDS);
  return (
    <>
      <h2 class="small">{words.forms}</h2>
      <ul class="chips">
        {forms.map(({ form, articles }) => (
          <li key={form} class="chip">
            <Said text={form} /> <span class="quiet">{articles.toLocaleString("en-US")}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="quiet">
          {words.others}{" "}
          {others.map((other) => (
            <a key={`${other.type} ${other.key}`} href={toEntityOf(other)}>
              <Said text={other.name} /> ({ENTITY_TYPE[lang.value][other.type]}){" "}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Facts({ entity }: { readonly entity: Entity }) {
  const words = inLang(WORDS);
  const [open, setOpen] = useState<string>();
  if (entity.newest.length === 0) return <Nothing title={words.noFacts} />;
  return (
    <section>
      <div class="masthead">
        <h2>{words.facts}</h2>
        <p>
          <a href={toAddress("/facts", { subject: entity.key })}>{words.allFacts}</a>
        </p>
      </div>
      <FactTable facts={entity.newest} caption={words.caption(entity.name)} open={open} onOpen={setOpen} />
    </section>
  );
}

function Proposals({ entity: { proposals }, again }: { readonly entity: Entity; readonly again: () => void }) {
  const words = inLang(WORDS);
  const [isJudged, setJudged] = useState(false);
  return (
    <section>
      <div class="masthead">
        <h2>{words.proposals}</h2>
        <p>
          <a href="/proposals">{words.allProposals}</a>
        </p>
      </div>
      {proposals.length === 0 ? (
        <p class="quiet">{words.noProposals}</p>
      ) : (
        <div class="proposals">
          {proposals.map((proposal) => (
            <Proposal key={`${proposal.id} ${proposal.state}`} proposal={proposal} onJudged={() => setJudged(true)} />
          ))}
        </div>
      )}
      {isJudged && (
        <p>
          <button
            type="button"
            class="second"
            onClick={() => {
              setJudged(false);
              again();
            }}
          >
            {words.reload}
          </button>
        </p>
      )}
    </section>
  );
}
