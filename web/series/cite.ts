import type { DeskFact } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { toDateText } from "#web/part/date.ts";
import { FACT } from "#web/part/fact-words.ts";
import { inLang, lang } from "#web/state/lang.ts";

/** A fact and where it is printed, in a line: for what leaves the page without its links. */
export function toCitationLine(fact: DeskFact): string {
  const words = inLang(FACT);
  const { subject, period, citation } = fact;
  const { outlet = words.noOutlet, published, title } = citation;
  const what = [toAmountText(fact, lang.value), subject, period === null ? null : toDateText(period)];
  const where = `${outlet} ${published === undefined ? words.noDate : toDateText(published)}〈${title}〉`;
  return `${what.filter((part) => part !== null && part !== "").join(" · ")}：${where}`;
}
