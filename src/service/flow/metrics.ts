import { type Ledger, VISIT_OUTCOMES } from "#ledger";
import { now } from "#service/clock.ts";
import type { FlowEvent } from "./event.ts";
import { type Histogram, makeHistogram } from "./histogram.ts";
import { type Metric, toMetricText } from "./metric-text.ts";

/** What only a run knows of itself. */
export interface RunMetrics {
  note(event: FlowEvent): void;
  readonly took: Histogram;
  isStopping: boolean;
}

export function makeRunMetrics(): RunMetrics {
  const took = makeHistogram("outcome");
  const metrics: RunMetrics = {
    took,
    isStopping: false,
    note(event) {
      if (event.event === "visited" && event.took !== undefined) took.note(event.outcome, event.took / 1_000);
      if (event.event === "stopping") metrics.isStopping = true;
    },
  };
  return metrics;
}

/** Metrics of a ledger, and of the run that works on it where it is this process. Counters are those of the ledger. */
export async function renderMetrics(ledger: Ledger, run?: RunMetrics): Promise<string> {
  const { flow } = ledger;
  const [counts, queue, totals, sources] = [
    await ledger.counts(),
    await flow.queue(now()),
    await flow.totals(),
    await flow.sources(),
  ];
  const depths = (["due", "later", "leased"] as const).map((state) => ({ labels: { state }, value: queue[state] }));
  const visits = VISIT_OUTCOMES.map((outcome) => ({ labels: { outcome }, value: totals.visits[outcome] }));
  const on = sources.filter(({ removedAt }) => removedAt === undefined).length;
  return toMetricText([
    gauge("assay_sources", "Sources that are looked at", on),
    { name: "assay_queue_tasks", help: "Tasks that are not done, by state", type: "gauge", samples: depths },
    { name: "assay_visits_total", help: "Visits that ended, by outcome", type: "counter", samples: visits },
    counter("assay_bytes_total", "Bytes of pages and files that were read", totals.bytes),
    counter("assay_articles_total", "Articles in the ledger", counts.articles),
    gauge("assay_facts", "Facts of current readings", counts.facts),
    gauge("assay_figures", "Figures of current readings", counts.figures),
    counter("assay_alerts_total", "Alerts of watches", await ledger.watches.last()),
    counter("assay_sequence_total", "The last sequence of the ledger", counts.sequence),
    ...(run === undefined ? [] : ofRun(run)),
  ]);
}

function ofRun({ took, isStopping }: RunMetrics): readonly Metric[] {
  const help = "Seconds that visits of this run took, by outcome";
  return [
    gauge("assay_run_stopping", "1 while the run is finishing", Number(isStopping)),
    { name: "assay_visit_seconds", help, type: "histogram", samples: took.samples() },
  ];
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: "gauge", samples: [{ value }] };
}

function counter(name: string, help: string, value: number): Metric {
  return { name, help, type: "counter", samples: [{ value }] };
}
