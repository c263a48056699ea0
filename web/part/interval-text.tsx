import type { IntervalRecord } from "#service";
import { lang } from "#web/state/lang.ts";
import { toShortText } from "./number.ts";
import { putUnit } from "./unit.ts";

interface Props {
  readonly interval: IntervalRecord;
  readonly unit: string;
}

/** What the words allow, `[65 %, 70 %)`, with the exact text on hover; nothing for a single value. */
export function IntervalText({ interval, unit }: Props) {
  const text = toIntervalText(interval, unit);
  if (text === undefined) return null;
  return (
    <span class="interval" title={interval.text}>
      {text}
    </span>
  );
}

/** The same as a string. */
export function toIntervalText({ low, high, lowOpen, highOpen }: IntervalRecord, unit: string): string | undefined {
  if ((low === undefined && high === undefined) || low === high) return undefined;
  const put = (value: number) => putUnit(unit, toShortText(value, lang.value), lang.value);
  const from = low === undefined ? "(−∞" : `${lowOpen === true ? "(" : "["}${put(low)}`;
  const to = high === undefined ? "∞)" : `${put(high)}${highOpen === true ? ")" : "]"}`;
  return `${from}, ${to}`;
}
