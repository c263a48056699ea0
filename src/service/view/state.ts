import type { Finding } from "#audit";

/** How a figure stands: a finding fails or conflicts; holds or agrees; some other finding is about it; none. */
export type FigureState = "conflict" | "checked" | "holds" | "unknown";

const ORDER: readonly FigureState[] = ["unknown", "checked", "holds", "conflict"];

/** How each fact that takes part in some finding stands, by its id; the others are unknown. */
export function findStates(findings: readonly Pick<Finding, "verdict" | "terms">[]): ReadonlyMap<string, FigureState> {
  const states = new Map<string, FigureState>();
  for (const { verdict, terms } of findings) {
    const state = toState(verdict);
    for (const { claim } of terms) {
      const before = states.get(claim.id) ?? "unknown";
      if (ORDER.indexOf(state) > ORDER.indexOf(before)) states.set(claim.id, state);
    }
  }
  return states;
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
