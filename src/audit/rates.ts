import type { Finding } from "./finding.ts";

/** The three numbers that always go together: what was looked at, what could be checked, what was decided. */
export interface Rates {
  /** Figures of the text. */
  readonly found: number;
  /** Figures of which words of the text say that they must fit others, and those that were checked without such words. */
  readonly checkable: number;
  /** Of those, the ones that fit or do not. */
  readonly checked: number;
}

/** Checks that demand an order, not a value: a figure that only they join can be wrong and still fit. */
const ORDERS: ReadonlySet<string> = new Set(["direction", "order"]);

/** Whether the words of the text demand one value of the figures that a finding joins. */
export function isPinned({ isGuarded, check }: Finding): boolean {
  return isGuarded && !ORDERS.has(check);
}

const DECIDED: ReadonlySet<string> = new Set(["holds", "holds-with-rounding", "fails", "agree", "conflict"]);

/** Counts the figures of some findings; `found` figures were read. */
export function countRates(found: number, findings: readonly Finding[]): Rates {
  const checkable = new Set<string>();
  const checked = new Set<string>();
  for (const finding of findings) {
    const { terms, verdict } = finding;
    for (const { claim } of terms) {
      const isDecided = DECIDED.has(verdict);
      if (isPinned(finding) || isDecided) checkable.add(claim.id);
      if (isDecided) checked.add(claim.id);
    }
  }
  return { found, checkable: checkable.size, checked: checked.size };
}
