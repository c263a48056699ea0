import type { ComponentChildren } from "preact";
import type { DeskFact, FactRecord } from "#service";
import { inLang, lang } from "#web/state/lang.ts";
import { toCell, toEntity, toMeasure } from "./address.ts";
import { toAmountText } from "./amount.ts";
import { Citation } from "./citation.tsx";
import { Cite } from "./cite.tsx";
import { FactLink } from "./fact-link.tsx";
import { FACT, QUALIFIERS } from "./fact-words.ts";
import { IntervalText } from "./interval-text.tsx";
import { Said } from "./said.tsx";
import { Evidence } from "./slot-evidence.tsx";
import { StanceBadge } from "./stance-badge.tsx";
import { StateBadge } from "./state-badge.tsx";
import { Voices } from "./voices.tsx";

/** A fact with what is known beside it; the citation may be left out where the text itself stands beside. */
export type ShownFact = FactRecord &
  Pick<DeskFact, "interval" | "measureLabel" | "state" | "reports" | "judged"> & {
    readonly text: string;
    readonly cell?: string;
    readonly citation?: DeskFact["citation"];
    /** The rule by which a slot was come by. */
    readonly rules?: Readonly<Record<string, string>>;
  };

/** One printed claim, slot by slot, each with how it was come by. */
export function FactCard({ fact }: { readonly fact: ShownFact }) {
  const words = inLang(FACT);
  const { subject, subjectId, measure, measureLabel, label, period, stance, voices, qualifiers, state, cell } = fact;
  const by = (slot: string) => <Evidence kind={fact.evidence[slot]} rule={fact.rules?.[slot]} />;
  const what = measureLabel?.[lang.value];
  return (
    <section class="fact" aria-label={fact.text}>
      <p class="fact-amount">
        <span class="value">{toAmountText(fact, lang.value)}</span>{" "}
        <span class="quiet">
          <Said text={fact.text} />
        </span>
      </p>
      <p class="fact-badges">
        {state !== undefined && <StateBadge state={state} />}
        <StanceBadge stance={stance} />
        {by("stance")}
        {fact.judged !== undefined && <span class={`judged judged-${fact.judged}`}>{words.judged[fact.judged]}</span>}
      </p>
      <dl class="slots">
        <dt>{words.slots.subject}</dt>
        <dd>
          {subject === null ? (
            <span class="quiet">{words.noSubject}</span>
          ) : (
            <a href={toEntity(subjectId ?? subject)}>
              <Said text={subject} />
            </a>
          )}
          {by("subject")}
        </dd>
        <dt>{words.slots.measure}</dt>
        <dd>
          {measure !== undefined && <a href={toMeasure(measure)}>{what ?? measure}</a>}
          {label !== what && (
            <span class={measure === undefined ? "" : "quiet"}>
              {measure === undefined ? "" : " "}
              <Said text={label} />
            </span>
          )}
          {by("measure")}
        </dd>
        <dt>{words.slots.period}</dt>
        <dd>
          {period === null ? <span class="quiet">{words.noPeriod}</span> : <span class="edtf">{period}</span>}
          {by("period")}
        </dd>
        {fact.interval.low !== fact.interval.high && (
          <>
            <dt>{words.slots.interval}</dt>
            <dd>
              <IntervalText interval={fact.interval} unit={fact.unit} />
            </dd>
          </>
        )}
        <dt>{words.slots.voices}</dt>
        <dd>
          <Voices voices={voices} />
        </dd>
        {Object.entries(qualifiers).map(([name, value]) => (
          <Qualifier key={name} name={name} value={value} by={by(name)} />
        ))}
      </dl>
      {fact.citation !== undefined && (
        <p class="fact-citation">
          <Citation fact={{ ...fact, citation: fact.citation }} />
        </p>
      )}
      {cell !== undefined && cell !== "" && fact.reports !== undefined && (
        <p class="fact-cell">
          {words.other(fact.reports)}
          {" · "}
          <a href={toCell(cell)}>{words.allReports}</a>
        </p>
      )}
      {fact.citation === undefined ? (
        <p class="fact-cite">
          <FactLink fact={fact.id}>{words.cite}</FactLink>
        </p>
      ) : (
        <Cite fact={{ ...fact, citation: fact.citation }} />
      )}
    </section>
  );
}

interface QualifierProps {
  readonly name: string;
  readonly value: string;
  readonly by: ComponentChildren;
}

function Qualifier({ name, value, by }: QualifierProps) {
  const names: Readonly<Record<string, string>> = inLang(QUALIFIERS);
  return (
    <>
      <dt>{names[name] ?? name}</dt>
      <dd>
        <Said text={value} />
        {by}
      </dd>
    </>
  );
}
