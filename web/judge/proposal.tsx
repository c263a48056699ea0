import { useState } from "preact/hooks";
import type { JudgementVerdict } from "#model";
import type { ProposalRecord, ProposalWitness } from "#service";
import { ApiError, post } from "#web/api/ask.ts";
import { toArticle, toEntity } from "#web/part/address.ts";
import { ENTITY_TYPE } from "#web/part/entity-type.ts";
import { FACT } from "#web/part/fact-words.ts";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { Sentence } from "#web/part/sentence.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { JUDGE } from "./words.ts";

interface Props {
  readonly proposal: ProposalRecord;
  /** Told that something was said. */
  readonly onJudged?: () => void;
}

const SHOWN_WITNESSES = 2;
const AFTER = { accept: "accepted", refuse: "refused", withdraw: "open" } as const;

/** That two names are one thing: the sentences that teach it, and what a person says of it, which can be taken back. */
export function Proposal({ proposal, onJudged }: Props) {
  const words = inLang(JUDGE);
  const [state, setState] = useState(proposal.state);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<ApiError>();
  const { id, type, name, alias, witnesses, witnessCount, judged } = proposal;
  const say = async (verdict: keyof typeof AFTER & JudgementVerdict) => {
    setWorking(true);
    setFault(undefined);
    try {
      await post("/api/judgements", { verdict, about: [id] });
      setState(AFTER[verdict]);
      onJudged?.();
    } catch (error) {
      setFault(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    } finally {
      setWorking(false);
    }
  };
  return (
    <article class={`proposal proposal-${state}`} data-row={id} aria-label={words.isSame(alias, name)}>
      <h3>
        <a class="bare" href={toEntity(name)}>
          <Said text={name} />
        </a>{" "}
        <span class="quiet">=</span> <Said text={alias} /> <span class="kind">{ENTITY_TYPE[lang.value][type]}</span>
      </h3>
      {witnesses.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="witnesses">
        {witnesses.slice(0, SHOWN_WITNESSES).map((witness) => (
          <li key={`${witness.article} ${witness.start}`}>
            <Witness witness={witness} />
          </li>
        ))}
        {witnessCount > SHOWN_WITNESSES && <li class="quiet">{words.more(witnessCount - SHOWN_WITNESSES)}</li>}
      </ul>
      <p class="verdict-bar" role="status">
        {isWorking ? (
          <span class="quiet">{words.working}</span>
        ) : state === "open" ? (
          <>
            <button type="button" class="row-act" onClick={() => say("accept")}>
              {words.accept}
            </button>
            <button type="button" class="second" onClick={() => say("refuse")}>
              {words.refuse}
            </button>
          </>
        ) : (
          <>
            <span class={`said said-${state}`}>{words.states[state]}</span>
            {judged !== undefined && state === proposal.state && (
              <span class="quiet">{words.by(judged.by, judged.at)}</span>
            )}
            <button type="button" class="plain" onClick={() => say("withdraw")}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault.message} <code>{fault.code}</code>
        </p>
      )}
    </article>
  );
}

function Witness({ witness }: { readonly witness: ProposalWitness }) {
  const { article, outlet, start, end, sentence, sentenceStart, title } = witness;
  return (
    <>
      <Sentence text={sentence} start={start - sentenceStart} end={end - sentenceStart} />
      <span class="quiet">
        {outlet === undefined ? inLang(FACT).noOutlet : <Said text={outlet} />} · <Published {...witness} /> ·{" "}
        <a href={toArticle(article)} title={title}>
          {inLang(JUDGE).from}
        </a>
      </span>
    </>
  );
}
