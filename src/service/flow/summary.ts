import type { VisitOutcome } from "#ledger";
import type { FlowEvent, RunSummary, Visited } from "./event.ts";

const NOTHING = { added: 0, known: 0, superseded: 0, figures: 0, facts: 0 };

/** Adds up what a run tells. */
export function makeTally(): { note(event: FlowEvent): void; sum(released: number): RunSummary } {
  const visits: Record<VisitOutcome, number> = { items: 0, page: 0, unchanged: 0, denied: 0, failed: 0 };
  const hopeless = new Map<string, Visited>();
  let stored = NOTHING;
  let bytes = 0;
  return {
    note(event) {
      if (event.event === "visited") {
        visits[event.outcome]++;
        bytes += event.bytes ?? 0;
        if (event.kind === "list") noteSource(hopeless, event);
      } else if (event.event === "stored") stored = addUp(stored, event);
    },
    sum: (released) => ({ ...stored, visits: { ...visits }, bytes, hopeless: [...hopeless.values()], released }),
  };
}

function noteSource(
  hopeless: Map<string, Visited>,
  { event: _event, ...visited }: Visited & { readonly event: string },
): void {
  if (visited.final === true) hopeless.set(visited.address, visited);
  else hopeless.delete(visited.address);
}

function addUp(sum: typeof NOTHING, more: typeof NOTHING): typeof NOTHING {
  return {
    added: sum.added + more.added,
    known: sum.known + more.known,
    superseded: sum.superseded + more.superseded,
    figures: sum.figures + more.figures,
    facts: sum.facts + more.facts,
  };
}
