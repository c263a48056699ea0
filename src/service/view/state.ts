import type { Finding } from "#audit";
import type { DeskFinding } from "./finding.ts";

/** How a figure stands: a finding fails or conflicts; holds or agrees; some other finding is about it; none. */
export type FigureState = "conflict" | "checked" | "holds" | "unknown";

const ORDER: readonly FigureState[] = ["unknown", "checked", "holds", "conflict"];

/** How each fact that takes part in some finding stands, by its id; the others are unknown. */
export function findStates(findings: readonly Pick<Finding, "verdict" | "terms">[]): ReadonlyMap<string, FigureState> {
  const states = new Map<string, FigureState>();
  for (const { verdict, terms } of findings)
    raise(
      states,
      verdict,
      terms.map(({ claim }) => claim.id),
    );
  return states;
}

/** Adds what more findings make of facts. */
export function addStates(states: Map<string, FigureState>, findings: readonly DeskFinding[]): void {
  for (const { verdict, terms } of findings)
    raise(
      states,
      verdict,
      terms.map(({ fact }) => fact),
    );
}

function raise(states: Map<string, FigureState>, verdict: Finding["verdict"], facts: readonly string[]): void {
  const state = toState(verdict);
  for (const fact of facts) {
    const before = states.get(fact) ?? "unknown";
    if (ORDER.indexOf(state) > ORDER.indexOf(before)) states.set(fact, state);
  }
}

function toState(verdict: Finding["verdict"]): FigureState {
  switch (verdict) {
    case "fails":
    case "conflict":
      return "conflict";
    case "holds":
    case "holds-with-rounding":
    case "agree":
      return "holds";
    default:
      return "checked";
  }
}
