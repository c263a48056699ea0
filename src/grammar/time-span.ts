import type { Moment, TimeSink } from "./anchor.ts";
import { isDash } from "./char.ts";
import { isBefore, type Period, shiftYears } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";

const TO = makeTrie<true>(wordsOf("至 到 迄 起至 以至", true));
const AND = charTable("與和及");
const LATE = charTable("末底");
const EARLY = charTable("初");

/**
 * Joins a time with the one behind 至 or a dash:
 *
 *     10月20日至25日      2024年底至2025年上半年間      第一季末與第二季初
 *           ^                  ^                             ^
 */
export function readSpan(
  sink: TimeSink,
  first: Moment,
  readSingle: (sink: TimeSink, at: number) => Moment | undefined,
): Moment | undefined {
  const { scan } = sink;
  const joint = skipBlanks(scan, first.end, 1);
  const from = readJoint(scan, first, joint);
  if (from === undefined) return undefined;
  const { focus } = sink;
  const dated = first.period.from.year !== undefined;
  sink.focus = { at: first.end, period: first.period, dated, sticky: true };
  sink.republic = first.republic === true;
  const second = readSingle(sink, from);
  sink.focus = focus;
  sink.republic = false;
  if (second === undefined || second.silent === true) return second && { ...second, start: first.start };
  if (AND[scan.codes[joint]!] === 1 && EARLY[scan.codes[second.end - 1]!] === 0) return undefined;
  return join(first, second);
}

function join(first: Moment, second: Moment): Moment | undefined {
  let until = second.period;
  if (isBefore(until.until, first.period.from) && second.evidence.year !== "printed") until = shiftYears(until, 1);
  if (isBefore(until.until, first.period.from)) return undefined;
  const period: Period = { grain: "span", from: first.period.from, until: until.until };
  const evidence = { ...second.evidence, ...first.evidence };
  return { start: first.start, end: second.end, period, evidence, dated: first.dated || second.dated };
}

function readJoint(scan: Scan, first: Moment, at: number): number | undefined {
  const code = scan.codes[at]!;
  scan.steps++;
  if (isDash(code)) return skipBlanks(scan, isDash(scan.codes[at + 1]!) ? at + 2 : at + 1, 1);
  const to = matchAt(scan, TO, at);
  if (to !== undefined) return skipBlanks(scan, to.end, 1);
  const edges = AND[code] === 1 && LATE[scan.codes[first.end - 1]!] === 1;
  return edges ? skipBlanks(scan, at + 1, 1) : undefined;
}
