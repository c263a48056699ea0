import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { DeskFact } from "#service";
import { inLang, lang } from "#web/state/lang.ts";
import { toEntity, toMeasure } from "./address.ts";
import { toAmountText } from "./amount.ts";
import { Citation } from "./citation.tsx";
import { toDateText } from "./date.ts";
import { FACT } from "./fact-words.ts";
import { toIntervalText } from "./interval-text.tsx";
import { OpenFact } from "./open-fact.tsx";
import { Said } from "./said.tsx";
import { StanceBadge } from "./stance-badge.tsx";
import { stepThrough } from "./step-through.ts";

interface Props {
  readonly facts: readonly DeskFact[];
  /** What the table is of, for those who cannot see where it stands. */
  readonly caption: string;
  /** The fact whose card is open. */
  readonly open: string | undefined;
  readonly onOpen: (fact: string | undefined) => void;
  /** Without the column that is the same in every row. */
  readonly without?: "measure";
}

/** Facts in rows, each with its citation; a row opens its card. Arrows and j, k go through the rows; cards on a phone. */
export function FactTable({ facts, caption, open, onOpen, without }: Props) {
  const words = inLang(FACT);
  const body = useRef<HTMLTableSectionElement>(null);
  const toggle = (id: string) => onOpen(open === id ? undefined : id);
  return (
    <div class="fact-table">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.slots.amount}</th>
            <th scope="col">{without === "measure" ? words.slots.subject : words.subjectAndMeasure}</th>
            <th scope="col">{words.slots.period}</th>
            <th scope="col">{words.slots.stance}</th>
            <th scope="col">{words.cited}</th>
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={(event) => stepThrough(event, body.current)}
          onClick={(event) => clickRow(event, toggle)}
        >
          {facts.map((fact) => (
            <Fragment key={fact.id}>
              <Row fact={fact} isOpen={open === fact.id} without={without} toggle={toggle} />
              {open === fact.id && (
                <tr class="fact-open" id={`card-${fact.id}`}>
                  <td colSpan={5}>
                    <OpenFact fact={fact} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly fact: DeskFact;
  readonly isOpen: boolean;
  readonly without: Props["without"];
  readonly toggle: (id: string) => void;
}

function Row({ fact, isOpen, without, toggle }: RowProps) {
  const words = inLang(FACT);
  const { id, subject, subjectId, measure, measureLabel, label, period, stance, state } = fact;
  const allows = toIntervalText(fact.interval, fact.unit);
  return (
    <tr data-row={id} class={isOpen ? "is-open" : undefined}>
      <td class="amount">
        <button
          type="button"
          class="row-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `card-${id}` : undefined}
          onClick={() => toggle(id)}
        >
          <span class={`value figure figure-${state ?? "unknown"}`}>{toAmountText(fact, lang.value)}</span>
        </button>
        {state === "conflict" && <span class="in-conflict">✗ {words.states.conflict}</span>}
        {allows !== undefined && fact.bound !== "=" && <span class="quiet allows">{allows}</span>}
      </td>
      <td class="whose">
        {subject === null ? (
          <span class="quiet">{words.noSubject}</span>
        ) : (
          <a href={toEntity(subjectId ?? subject)}>
            <Said text={subject} />
          </a>
        )}
        {without !== "measure" && (
          <span class="what">
            {measure === undefined ? (
              <Said text={label} />
            ) : (
              <a class="bare" href={toMeasure(measure)}>
                {measureLabel?.[lang.value] ?? measure}
              </a>
            )}
          </span>
        )}
      </td>
      <td class="when">{period === null ? <span class="quiet">{words.noPeriod}</span> : <Edtf period={period} />}</td>
      <td class="how">
        <StanceBadge stance={stance} />
      </td>
      <td class="where">
        <Citation fact={fact} />
      </td>
    </tr>
  );
}

function Edtf({ period }: { readonly period: string }) {
  return (
    <span class="edtf" title={period}>
      {toDateText(period)}
    </span>
  );
}

/** A click in a row opens it, except on what does something of its own, and while words are marked. */
function clickRow(event: MouseEvent, toggle: (id: string) => void): void {
  const target = event.target as Element;
  if (target.closest("a, button, .fact-open") !== null || getSelection()?.isCollapsed === false) return;
  const id = target.closest("tr")?.dataset.row;
  if (id !== undefined) toggle(id);
}
