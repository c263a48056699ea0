import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import type { Finding, Verdict } from "#audit/finding.ts";
import type { Paper } from "#audit/paper.ts";
import { fitsWeekday, printedWeekday, weekdayText } from "#audit/weekday.ts";
import { boundsOf, compare, toNumber, toSerial } from "#base";
import type { Time } from "#model";

/** A year of the Republic, which begins in 1912. */
const REPUBLIC = /^(?:自|从|由|至|到)?(?:民国)?[\d〇零一二三四五六七八九十百]{2,4}年/;
const COMMON_ERA = /^(?:自|从|由|至|到)?(?:西元|公元)?\d{4}年/;
/** Between the two tellings of one date: 民國112年|（|2023年）. */
const SAME = /^(?:[(（]|[,，]?(?:即|也就是|等于)|[/／])$/;
/** Between the two dates and the days from one to the other: 10月1日至30日|共|30天. */
const LASTS = /^[,，(（]?(?:前后|合计|总计)?(?:共|历时|为期|长达|持续|一连|连续|共计|总共)(?:约|达|长达|了)?$/;
/** 為期30天|（|10月1日至30日. */
const LASTING = /(?:共|历时|为期|长达|持续|一连|连续|共计|总共)(?:约|达|了)?$/;
const WHEN = /^[(（]$|^[,，]?(?:自|从|由)?$/;
/** 六年來|首次，自|2019年以來. */
const SINCE = /^来(?:首次|首度|最[高低大小快慢多少]|新[高低])?[,，、(（]?(?:也是|即|为|亦即)?$/;
/** Years that a record may lie behind its news: of last year's figures, counted with or without the first. */
const SLACK = 2;

/** Dates that say one thing twice: weekday and date, 民國 year and common year, dates and the days between them. */
export const checkDate: Check = (paper) => {
  const { times } = paper.reading;
  return [
    ...times.flatMap((time) => weekday(paper, time)),
    ...times.slice(1).flatMap((time, index) => eras(paper, times[index]!, time)),
    ...besides(paper).flatMap(([claim, time]) => [...duration(paper, claim, time), ...since(paper, claim, time)]),
  ];
};

function weekday(paper: Paper, time: Time): Finding[] {
  const said = printedWeekday(paper, time);
  if (said === undefined) return [];
  const fits = fitsWeekday(time, said, paper.reading.article.published);
  if (fits === "unsure") return [];
  return [tell(paper, fits === "yes", "weekday", [time], [], weekdayText(time.edtf))];
}

function eras(paper: Paper, first: Time, second: Time): Finding[] {
  const { folded } = paper;
  if (second.start - first.end > 5 || !SAME.test(folded.slice(first.end, second.start).trim())) return [];
  const [one, two] = [first, second].map(({ start, end }) => folded.slice(start, end)) as [string, string];
  const isPair = (a: string, b: string) => REPUBLIC.test(a) && !COMMON_ERA.test(a) && COMMON_ERA.test(b);
  if (!isPair(one, two) && !isPair(two, one)) return [];
  const [left, right] = [first, second].map(({ edtf }) => edtf.replace(/^\.\.\/|\/\.\.$/g, "")) as [string, string];
  // 2022年至2023年（民國112年): which of the two is meant?
  if (left.includes("/") || right.includes("/")) return [];
  const shared = Math.min(left.length, right.length);
  const isOne = left.slice(0, shared) === right.slice(0, shared);
  return [tell(paper, isOne, "year", [first, second], [], `${first.edtf} ${isOne ? "=" : "≠"} ${second.edtf}`)];
}

/** How far apart a figure and the time beside it may stand. */
const BESIDE = 14;

/** Figures of days and years with the times right before or behind them. */
function besides({ claims, reading }: Paper): readonly (readonly [Claim, Time])[] {
  const { times } = reading;
  let at = 0;
  return claims.flatMap((claim) => {
    if (claim.unit !== "day" && claim.unit !== "year" && claim.unit !== "week") return [];
    while (at < times.length && times[at]!.end < claim.start - BESIDE) at++;
    const near = [times[at], times[at + 1]].filter((time) => time !== undefined && time.start - claim.end <= BESIDE);
    return near.map((time) => [claim, time!] as const);
  });
}

/** 10月1日至30日，共30天: counted with or without the first day. */
function duration(paper: Paper, claim: Claim, time: Time): Finding[] {
  const { first, last } = boundsOf(time.edtf);
  if (first === undefined || last === undefined || !/^[\d-]{10}\/[\d-]{10}$/.test(time.edtf)) return [];
  if (claim.unit === "year" || compare(claim.low, claim.high) !== 0 || !isBesideRange(paper, claim, time)) return [];
  const between = toSerial(last) - toSerial(first);
  if (between < 0) return [];
  const days = toNumber(claim.low) * (claim.unit === "week" ? 7 : 1);
  const isTrue = claim.bound === "=" ? Math.abs(days - between - 0.5) <= (claim.unit === "week" ? 1 : 0.5) : true;
  if (!isTrue && claim.bound !== "=") return [];
  return [
    tell(
      paper,
      isTrue,
      "duration",
      [time],
      [{ role: "duration", claim }],
      `${days} d ${isTrue ? "=" : "≠"} ${time.edtf} (${between} d)`,
    ),
  ];
}

function isBesideRange({ folded }: Paper, claim: Claim, time: Time): boolean {
  if (time.end <= claim.start) return LASTS.test(folded.slice(time.end, claim.start).trim());
  const isLasting = LASTING.test(folded.slice(Math.max(0, claim.start - 4), claim.start));
  return isLasting && WHEN.test(folded.slice(claim.end, time.start).trim());
}

/** 自2019年以來、六年來首次: of the year of the article, or of the figures of the year before. */
function since(paper: Paper, claim: Claim, time: Time): Finding[] {
  const { folded, reading } = paper;
  const year = boundsOf(reading.article.published ?? "").first?.year;
  const from = boundsOf(time.edtf).first?.year;
  if (claim.unit !== "year" || year === undefined || from === undefined || !time.edtf.endsWith("/..")) return [];
  if (time.evidence.year !== "printed" || !folded.startsWith("来", claim.end)) return [];
  const isAhead = time.end <= claim.start;
  const gap = isAhead ? folded.slice(time.end, claim.start) : folded.slice(claim.end, time.start);
  if (!(isAhead ? /^[,，、(（]?(?:也是|即|为|亦即)?$/ : SINCE).test(gap.trim())) return [];
  const years = toNumber(claim.low);
  const isTrue = Math.abs(year - from - years) <= (claim.bound === "=" ? SLACK - 1 : SLACK);
  return [
    tell(
      paper,
      isTrue,
      "duration",
      [time],
      [{ role: "duration", claim }],
      `${year} − ${from} = ${year - from} ${isTrue ? "=" : "≠"} ${years}`,
    ),
  ];
}

function tell(
  { text }: Paper,
  isTrue: boolean,
  by: string,
  times: readonly Time[],
  terms: Finding["terms"],
  equation: string,
): Finding {
  const verdict: Verdict = isTrue ? "holds" : "fails";
  const witnesses = times.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return { check: "date", verdict, by: [by], terms, witnesses, text: equation, isGuarded: true };
}
