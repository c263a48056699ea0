import { clauseAt } from "#bind/clause.ts";
import { DURATIONS } from "#bind/duration.ts";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { Figure, Slot } from "#model";
import { makeTopics } from "./clause-topic.ts";
import { findLabel } from "./label.ts";
import { type Place, toSlot } from "./place.ts";
import { findRelative } from "./relative.ts";
import { findShared } from "./shared.ts";
import { findSite, isCasualty } from "./site.ts";
import { findSubject } from "./subject.ts";
import { Tokens } from "./token.ts";

/** What a figure is about and what of it was measured. */
export interface Frame {
  readonly subject?: Slot<string>;
  readonly label: string;
}

/** The frame of every figure, in the order of the text. */
export function findFrames(sheet: Sheet, scan: Scan): Frame[] {
  const tokens = new Tokens(sheet, scan);
  const topics = makeTopics(sheet, scan, tokens);
  const shared = findShared(sheet);
  const frames: Frame[] = [];
  const told = new Map<number, Slot<string>>();
  for (let number = 0; number < sheet.figures.length; number++) {
    const place = placeOf(sheet, tokens, number);
    const last = frames[number - 1];
    if (last !== undefined && repeats(sheet, place, sheet.figures[number - 1]!)) {
      frames.push(last);
      continue;
    }
    const relative = findRelative(sheet, place);
    if (relative !== undefined) {
      frames.push(relative);
      continue;
    }
    const subject = shared.get(number) ?? findSubject(sheet, scan, topics, tokens, place, told);
    const label = findLabel({ sheet, scan, tokens, topics }, place, subject?.evidence.span, last?.label);
    const site = isCasualty(sheet, place.figure, label) ? findSite(sheet, place.figure.start) : undefined;
    if (subject !== undefined) told.set(place.clause, subject);
    const whose = site === undefined ? subject : toSlot(sheet, site, "carried", "site");
    frames.push({ ...(whose !== undefined && { subject: whose }), label });
  }
  return frames.map((frame, number) => windowOf(sheet, frames, number) ?? frame);
}

function placeOf(sheet: Sheet, tokens: Tokens, number: number): Place {
  const figure = sheet.figures[number]!;
  const clause = clauseAt(sheet.clauses, figure.start);
  const { start } = sheet.clauses[clause]!;
  const before = sheet.figures[number - 1];
  const split = before !== undefined && before.end > start;
  const own = tokens.of(clause);
  const cut = split ? segmentStart(sheet.text, before.end, figure.start) : start;
  const at = own.findIndex((token) => token.end > figure.start);
  let from = own.findIndex((token) => token.start >= cut);
  if (from < 0 || from > at) from = at;
  return { figure, number, clause, tokens: own, from, at, split };
}

/** Behind an earlier figure of the clause a new stretch begins at the last 、. */
function segmentStart(text: string, after: number, figure: number): number {
  const between = text.slice(after, figure);
  const comma = Math.max(between.lastIndexOf("、"), between.lastIndexOf(","));
  let at = comma >= 0 ? after + comma + 1 : after;
  while (at < figure && "、與和及 )）」".includes(text[at]!)) at++;
  return at;
}

/** 85億美元(約合|新台幣2,600億元), 高於上月|5.2%: the same thing in other money or at another time. */
const CONVERTS = han(/^\s*\(\s*(?:約|折|合|折合|約合|等於|相當於|大約|即)*\s*$/);
const COMPARES = han(
  /(?:較|比|高於|低於|優於|不及|相較於|超越)[^,，漲跌升降增減]{0,14}(?:的|上月|上季|上年|去年|前月|前值|同期|預期)$/,
);
const COMPARISON_MAX = 24;

function repeats(sheet: Sheet, { figure, clause }: Place, before: Figure): boolean {
  const between = sheet.folded.slice(before.end, Math.min(figure.start, before.end + 60));
  if (before.unit !== figure.unit) return figure.start - before.end <= 10 && CONVERTS.test(between);
  const last = sheet.clauses[clauseAt(sheet.clauses, before.start)]!;
  if (last.sentence !== sheet.clauses[clause]!.sentence) return false;
  return COMPARES.test(sheet.folded.slice(Math.max(before.end, figure.start - COMPARISON_MAX), figure.start));
}

/** 24小時內|上漲1.16%: a length of time right before a change is the window of that change. */
function windowOf(sheet: Sheet, frames: readonly Frame[], number: number): Frame | undefined {
  const [figure, next] = [sheet.figures[number]!, sheet.figures[number + 1]];
  if (next === undefined || !DURATIONS.has(figure.unit) || next.change === undefined || next.change === "to")
    return undefined;
  if (
    next.start - figure.end > 6 ||
    sheet.text[figure.end] === "的" ||
    /[,，。、;；]/.test(sheet.folded.slice(figure.end, next.start))
  )
    return undefined;
  const frame = frames[number + 1]!;
  return {
    ...frame,
    label: `${frame.label.replace(/倍[數数]$/, sheet.article.lang === "zh-Hans" ? "涨幅" : "漲幅")}期間`,
  };
}
