import type { ComponentChildren } from "preact";
import type { FindingRecord, IntervalRecord, TermRecord } from "#service";
import { inLang, lang } from "#web/state/lang.ts";
import { FINDING } from "./finding-words.ts";
import { Forest, type ForestRow } from "./forest.tsx";
import { toIntervalText } from "./interval-text.tsx";
import { toShortText } from "./number.ts";
import { Said } from "./said.tsx";
import { Term } from "./term.tsx";
import { putUnit } from "./unit.ts";
import { toTone, VerdictBadge } from "./verdict-badge.tsx";

/** A finding with its sentences and what its figures allow. */
export interface ShownFinding extends FindingRecord {
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly intervals: readonly (IntervalRecord & {
    readonly role: string;
    readonly fact: string;
    readonly unit: string;
  })[];
  readonly judged?: "same" | "different";
}

interface Props {
  readonly finding: ShownFinding;
  /** The article that the reader is in: figures of it are chosen, not gone to. */
  readonly here?: string;
  /** Chooses a figure of the article that the reader is in. */
  readonly choose?: (fact: string) => void;
  /** The fact that the reader looks at. */
  readonly current?: string;
  /** Without the axis, its figures in one line. */
  readonly compact?: boolean;
  /** What can be done about it: judgements. */
  readonly children?: ComponentChildren;
}

/** What the audit says of some figures: verdict, why, the equation, the figures where they are printed. */
export function FindingCard({ finding, here, choose, current, compact = false, children }: Props) {
  const words = inLang(FINDING);
  const { id, verdict, check, sentence, equation, terms, slip, judged } = finding;
  const tone = toTone(verdict);
  return (
    <section class={`finding finding-${tone}`} id={`finding-${id}`} aria-label={words.verdicts[verdict]}>
      <p class="finding-head">
        <VerdictBadge verdict={verdict} /> <span class="quiet">{words.checks[check]}</span>
        {judged !== undefined && <span class="judged">{words.judged[judged]}</span>}
      </p>
      <p class="finding-sentence" dir="auto">
        {sentence[lang.value]}
      </p>
      <p class="equation">
        <span class="unseen">{words.equation} </span>
        <code>{equation}</code>
      </p>
      {slip !== undefined && (
        <p class="slip">
          {words.instead}: <s>{slip.text}</s> → <b>{slip.instead}</b>
        </p>
      )}
      {!compact && <Intervals finding={finding} />}
      <ul class={compact ? "terms terms-line" : "terms"} aria-label={words.figures}>
        {terms.map((term, n) => (
          <li key={`${n} ${term.fact}`}>
            <Term
              term={term}
              isHere={term.article.id === here}
              isCurrent={term.fact === current}
              compact={compact}
              {...(choose !== undefined && { choose })}
            />
          </li>
        ))}
      </ul>
      {children !== undefined && <div class="finding-actions">{children}</div>}
    </section>
  );
}

/** Reports one above the other, or what is printed above what was computed; only where one unit serves all. */
function Intervals({ finding }: { readonly finding: ShownFinding }) {
  const words = inLang(FINDING);
  const unit = finding.intervals[0]?.unit;
  const rows = finding.check === "reports" ? reportRows(finding) : impliedRows(finding);
  if (unit === undefined || rows.length < 2 || isOnePoint(rows)) return null;
  return <Forest rows={rows} unit={unit} label={words.onAxis} />;
}

/** Whether all rows are one and the same value, which no axis makes plainer. */
function isOnePoint(rows: readonly ForestRow[]): boolean {
  const [first] = rows;
  return rows.every(({ interval: { low, high } }) => low === high && low === first?.interval.low);
}

function reportRows(finding: ShownFinding): ForestRow[] {
  const [first] = finding.intervals;
  if (finding.intervals.some(({ unit }) => unit !== first?.unit)) return [];
  return finding.intervals.map((interval, n) => {
    const term = finding.terms[n]!;
    const name = outletOf(term);
    return {
      id: `${n} ${interval.fact}`,
      head: <Said text={name} />,
      name,
      interval,
      amount: term.text,
      form: toTone(finding.verdict),
    };
  });
}

function impliedRows(finding: ShownFinding): ForestRow[] {
  const words = inLang(FINDING);
  const { implied, terms, verdict } = finding;
  const [printed] = finding.intervals;
  const [term] = terms;
  if (implied === undefined || printed === undefined || term === undefined) return [];
  const one = implied.low ?? implied.high;
  const amount =
    toIntervalText(implied, printed.unit) ??
    (one === undefined ? implied.text : putUnit(printed.unit, toShortText(one, lang.value), lang.value));
  return [
    {
      id: "printed",
      head: words.printed,
      name: words.printed,
      interval: printed,
      amount: term.text,
      form: toTone(verdict),
    },
    { id: "computed", head: words.computed, name: words.computed, interval: implied, amount, form: "computed" },
  ];
}

function outletOf({ article }: TermRecord): string {
  return article.source ?? article.title ?? article.id;
}
