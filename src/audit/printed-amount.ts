import { decimalText } from "#algebra";
import type { Claim } from "./claim.ts";

const SIGNS = { "=": "", about: "≈ ", "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ " } as const;

/** `≥ 32 person`, `−5%`, `105,000–121,000 USD`: an amount as printed, in signs that every language reads. */
export function printedAmount({ low, high, bound, unit, change }: Claim): string {
  const [from, to] = [decimalText(low), decimalText(high)];
  const value = from === to ? from : `${from}–${to}`;
  const sign = change === "up" ? "+" : change === "down" ? "−" : "";
  return `${SIGNS[bound]}${sign}${value}${unit === "1" ? "" : unit === "%" ? "%" : ` ${unit}`}`;
}
