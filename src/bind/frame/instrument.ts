import type { Slot } from "#model";
import { lastPhrase } from "./behind.ts";
import { head, tail } from "./pattern.ts";
import { type Place, toSlot, wordOf } from "./place.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { INSTRUMENTS, OF_INSTRUMENTS } from "./words/prices.ts";

const ATTRIBUTE = head(OF_INSTRUMENTS);
const INSTRUMENT = tail(INSTRUMENTS);
/** How many clauses back what it belongs to may stand. */
const BACK_MAX = 3;

/** 力拓發行|永續債|，票面利率4.9%: what only a bond, a contract or a works has is of the one just told. */
export function ofInstrument(
  { sheet, scan, tokens: all }: View,
  { clause, own }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (own.noun === undefined || own.owner !== undefined || !ATTRIBUTE.test(wordOf(sheet, own.noun))) return undefined;
  const { sentence } = sheet.clauses[clause]!;
  for (let index = clause - 1; index >= 0 && clause - index <= BACK_MAX; index--) {
    scan.steps++;
    if (sheet.clauses[index]!.sentence !== sentence) return undefined;
    const last = lastPhrase(all.of(index));
    if (last !== undefined && INSTRUMENT.fits(sheet, last)) return toSlot(sheet, last, "carried", "instrument");
  }
  return undefined;
}
