import type { Figure } from "#model";
import { isSentenceEnd } from "./char.ts";
import type { Scan } from "./scan.ts";

const CURRENCY = /^[A-Z]{3}$/;
const COINS: ReadonlySet<string> = new Set(["BTC", "ETH"]);

/** In money of a state: coins of a chain are counted too. */
export function isSum({ unit }: Figure): boolean {
  return CURRENCY.test(unit) && !COINS.has(unit);
}

/** Whether one sentence goes on from `from` to `to`. */
export function isOneSentence({ codes }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSentenceEnd(codes[at]!)) return false;
  return true;
}
