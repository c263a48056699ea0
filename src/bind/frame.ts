import type { Span } from "#base";
import type { Scan } from "#grammar";
import type { Figure, Slot } from "#model";
import { type Clause, clauseAt } from "./clause.ts";
import { findLabel } from "./label.ts";
import { findRelative } from "./relative.ts";
import { findShared } from "./shared.ts";

import { inside, type Sheet } from "./sheet.ts";
import { readTopic, type Topic } from "./topic.ts";

/** What a figure is about and what of it was measured. */
export interface Frame {
  readonly subject?: Slot<string>;
  readonly label: string;
}

/** How far back 對 may stand from the figure it leads to. */
const TOWARDS_REACH = 40;
/** How many clauses back a subject is carried. */
const CARRY_MAX = 12;

/** The frame of every figure: subject and label from its own stretch of the clause, else carried. */
export function findFrames(sheet: Sheet, scan: Scan): Frame[] {
  const topics = sheet.clauses.map((clause) => readClause(sheet, scan, clause));
  const shared = findShared(sheet);
  let before: Figure | undefined;
  return sheet.figures.map((figure, place) => {
    const index = clauseAt(sheet.clauses, figure.start);
    const clause = sheet.clauses[index]!;
    const from =
      before !== undefined && before.end > clause.start
        ? segmentStart(sheet.text, before.end, figure.start)
        : clause.start;
    before = figure;
    const label = findLabel(sheet, scan, figure, index, from, topics);
    const relative = findRelative(sheet, scan, figure, clause);
    if (relative !== undefined) return relative;
    const own = from === clause.start ? topics[index]! : readSegment(sheet, scan, from, figure, topics[index]!);
    const subject =
      shared.get(place) ??
      site(sheet, figure, label) ??
      towards(sheet, clause.start, figure) ??
      subjectOf(sheet, own, figure, index, topics, from > clause.start);
    return { ...(subject !== undefined && { subject }), label };
  });
}

/** The topic of a clause; behind a verb of speech the topic of what is said. */
function readClause(sheet: Sheet, scan: Scan, clause: Clause): Topic {
  const topic = readTopic(sheet, scan, clause.start, clause.end);
  if (topic.speech !== true) return topic.subject === undefined ? placeTopic(sheet, clause, topic) : topic;
  const said = readTopic(sheet, scan, Math.min(clause.end, topic.end + 2), clause.end);
  return said.subject === undefined || said.firm !== true ? topic : said;
}

/** 在《大而美法案》中: where something happens stands in for a subject that the next clause leaves out. */
function placeTopic(sheet: Sheet, clause: Clause, topic: Topic): Topic {
  if (
    topic.end > clause.start + 4 ||
    !/^[目前\s]*(?:在|於|以).*(?:中|內|裡|上|為例)[」』》]?$/.test(sheet.text.slice(clause.start, clause.end))
  )
    return topic;
  const mention = inside(sheet.mentions, clause.start, clause.end);
  const last = mention.filter((item) => item.type !== "person").at(-1);
  if (last === undefined) return topic;
  const first = mention.find((item) => item.entity === last.entity)!;
  return { ...topic, subject: { start: first.start, end: first.end }, firm: true };
}

/** Behind an earlier figure of the clause a new stretch begins at the last 、. */
function segmentStart(text: string, after: number, figure: number): number {
  const between = text.slice(after, figure);
  const comma = Math.max(between.lastIndexOf("、"), between.lastIndexOf(","));
  let at = comma >= 0 ? after + comma + 1 : after;
  while (at < figure && "、與和及 )）」".includes(text[at]!)) at++;
  return at;
}

/** A stretch behind another figure has a topic of its own only when a predicate stands in it. */
function readSegment(sheet: Sheet, scan: Scan, from: number, figure: Figure, first: Topic): Topic {
  const topic = readTopic(sheet, scan, from, figure.start);
  if (
    figure.unit === "%" &&
    first.subject !== undefined &&
    topic.subject !== undefined &&
    !hasMention(sheet, topic.subject)
  )
    return { end: topic.end };
  return topic.subject !== undefined && topic.end < figure.start && sheet.text[from] !== "的"
    ? topic
    : { end: topic.end };
}

const CASUALTY = /死|亡|罹難|喪生|受傷|輕傷|重傷|失蹤|受困|遇難|獲救|掩埋|活埋/;
const SITE =
  /(?:礦場|礦山|礦區|礦坑|礦井|煤礦|金礦|銅礦|鈷礦|錫礦|鐵礦|鋰礦|鎳礦|隧道|工地|工廠|電廠|煉廠|水壩|尾礦庫|尾礦壩|園區)$/;

/** The dead and injured belong to the place of the accident: the first site that the article names. */
function site(sheet: Sheet, figure: Figure, label: string): Slot<string> | undefined {
  if (figure.unit !== "person" || !CASUALTY.test(label + sheet.text.slice(figure.end, figure.end + 4)))
    return undefined;
  let best: Span | undefined;
  let most = 0;
  for (const entity of sheet.entities) {
    const named = entity.spans.find((span) => SITE.test(sheet.text.slice(span.start, span.end)));
    if (named === undefined || entity.spans.length <= most) continue;
    best = named;
    most = entity.spans.length;
  }
  return best === undefined ? undefined : toSlot(sheet, best, "carried", "site");
}

/** 對中國商品加徵|100%: without a subject of its own a clause is about what its 對 names. */
function towards(sheet: Sheet, from: number, figure: Figure): Slot<string> | undefined {
  const head = sheet.text.slice(Math.max(from, figure.start - TOWARDS_REACH), figure.start);
  const match =
    /(?:^|[將擬也並再])對([^對,，。、的]{2,12}?)(?:加徵|課徵|徵收|開徵|祭出|實施|課以|處以|開罰|裁罰|罰款|調降|調升)/.exec(
      head,
    );
  if (match === null) return undefined;
  const start = Math.max(from, figure.start - TOWARDS_REACH) + match.index + match[0].indexOf(match[1]!);
  return toSlot(sheet, { start, end: start + match[1]!.length }, "printed", "towards");
}

function hasMention(sheet: Sheet, span: Span): boolean {
  return inside(sheet.mentions, span.start, span.end).some((mention) => mention.type !== "commodity");
}

/** 該公司, 他: the last organisation or person that a clause was about. */
function isPointed(sheet: Sheet, own: Topic, subject: Span): boolean {
  if (own.points !== true) return true;
  return inside(sheet.mentions, subject.start, subject.end).some(
    ({ type }) => type === "org" || type === "person" || type === "program",
  );
}

function subjectOf(
  sheet: Sheet,
  own: Topic,
  figure: Figure,
  index: number,
  topics: readonly Topic[],
  split: boolean,
): Slot<string> | undefined {
  if (
    own.subject !== undefined &&
    own.subject.end <= figure.start &&
    own.speech !== true &&
    (own.firm === true || own.noun === undefined)
  )
    return toSlot(sheet, own.subject, "printed", "clause");
  for (let back = split ? index : index - 1; back >= 0 && index - back <= CARRY_MAX; back--) {
    const topic = topics[back]!;
    if (own.pair === true) {
      const pair = pairIn(sheet, sheet.clauses[back]!, figure);
      if (pair !== undefined) return toSlot(sheet, pair, "carried", "pair");
      continue;
    }
    if (
      topic.subject === undefined ||
      topic.speech === true ||
      topic.firm !== true ||
      topic.subject.end > figure.start ||
      !isPointed(sheet, own, topic.subject)
    )
      continue;
    return toSlot(sheet, topic.subject, "carried", "earlier-clause");
  }
  if (own.subject !== undefined && own.subject.end <= figure.start && own.speech !== true)
    return toSlot(sheet, own.subject, "printed", "clause");
  return undefined;
}

export function toSlot(sheet: Sheet, span: Span, kind: "printed" | "carried", rule: string): Slot<string> {
  return { value: sheet.text.slice(span.start, span.end), evidence: { kind, rule, span } };
}

/** The last two names of one type that a clause joins: 華盛頓與坎培拉. */
function pairIn(sheet: Sheet, clause: Clause, figure: Figure): Span | undefined {
  const names = inside(sheet.mentions, clause.start, Math.min(clause.end, figure.start));
  for (let i = names.length - 1; i > 0; i--) {
    const [first, second] = [names[i - 1]!, names[i]!];
    if (
      first.type === second.type &&
      first.type !== "commodity" &&
      /^[^,，。、]{0,3}[與和及][^,，。、]{0,6}$/.test(sheet.text.slice(first.end, second.start))
    ) {
      return { start: first.start, end: second.end };
    }
  }
  return undefined;
}
