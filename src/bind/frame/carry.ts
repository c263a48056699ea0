import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { firstEndingAfter, inside, type Sheet } from "#bind/sheet.ts";
import type { EntityType, Slot } from "#model";
import type { ClauseTopic } from "./clause-topic.ts";
import { toSlot } from "./place.ts";
import { canMean } from "./pronoun.ts";

/** How many clauses back a subject is carried. */
const CARRY_MAX = 12;
/** How far back a land is looked for whose rate is told. */
const LAND_MAX = 400;

/** What figures of earlier clauses were said to be about. */
export type Told = Pick<ReadonlyMap<number, Slot<string>>, "get">;

export interface Wanted {
  /** What the subject must be; any when absent. */
  readonly types?: readonly EntityType[];
  readonly before: number;
}

/** The nearest earlier topic; `refer` tells what the pronoun of a clause means that the figure can be about; causes and conditions only when nothing else is. */
export function carry(
  sheet: Sheet,
  topics: (clause: number) => ClauseTopic,
  from: number,
  here: number,
  wanted: Wanted,
  refer: (clause: number, wanted: Wanted) => Slot<string> | undefined,
  told: Told = new Map(),
): Slot<string> | undefined {
  let weak: Span | undefined;
  const { sentence } = sheet.clauses[here]!;
  for (const index of backwards(sheet, from, here)) {
    const topic = topics(index);
    const company = topic.speech === true ? topic.owner : topic.speaker;
    const isNear =
      sheet.clauses[index]!.sentence === sentence ||
      wanted.types?.includes("org") === true ||
      (topic.reports === true && isCompany(sheet, company ?? topic.owner ?? { start: 0, end: 0 }));
    if (
      company !== undefined &&
      topic.owner === company &&
      isNear &&
      (topic.performs === true || isCompany(sheet, company)) &&
      suited(sheet, index, company, wanted) !== undefined
    )
      return toSlot(sheet, company, "carried", "announcer");
    const meant = refer(index, wanted);
    if (meant !== undefined) return meant;
    const before = index === here ? undefined : told.get(index);
    if (before !== undefined && wanted.types === undefined && sheet.clauses[index]!.sentence === sentence)
      return before;
    for (const span of [topic.pivot, topic.owner]) {
      if (span === undefined || topic.speech === true || span.end > wanted.before) continue;
      if (span === topic.owner && topic.firm !== true) continue;
      const found = suited(sheet, index, span, wanted);
      if (found === undefined) continue;
      if (topic.subordinate !== true && !isGoods(sheet, topic, span))
        return toSlot(sheet, found, "carried", "earlier-clause");
      weak ??= found;
    }
  }
  return weak === undefined ? undefined : toSlot(sheet, weak, "carried", "earlier-clause");
}

/** The clauses of the sentence from the nearest on, then those of each earlier sentence in its order: a sentence goes on about what the one before opened with. */
function* backwards(sheet: Sheet, from: number, here: number): Generator<number> {
  const { sentence } = sheet.clauses[here]!;
  let index = from;
  for (; index >= 0 && sheet.clauses[index]!.sentence === sentence; index--) yield index;
  while (index >= 0 && here - index <= CARRY_MAX) {
    let first = index;
    while (first > 0 && sheet.clauses[first - 1]!.sentence === sheet.clauses[index]!.sentence) first--;
    for (let at = first; at <= index; at++) yield at;
    index = first - 1;
  }
}

/** The topic itself, or the name of the wanted kind that its clause tells about it. */
function suited(sheet: Sheet, clause: number, span: Span, { types, before }: Wanted): Span | undefined {
  if (types === undefined || canMean(sheet, types, span)) return span;
  const hasName = inside(sheet.mentions, span.start, span.end).length > 0;
  if (!hasName) return undefined;
  const { end } = sheet.clauses[clause]!;
  const names = inside(sheet.mentions, span.end, Math.min(end, before)).filter(({ type }) => types.includes(type));
  return names.length === 1 ? names[0] : undefined;
}

/** What goods have by themselves. */
export const OF_PRICES = han(/價|漲|跌|行情|升水|貼水|指數|利率|品位|純度|比重|需求/);

/** Agencies, media and associations tell of others; companies tell of themselves. */
const AGENCY = han(
  /(?:[局署部院會所處社報台網府]|大學|智庫|中心|協會|聯盟|通訊|新聞|日報|時報|周刊|週刊|數據|資料庫|銀行研究|證券|投顧|研調機構|分析師|人士|專家|學者|官員|總統|總理|部長|首相|主席|發言人)$/,
);

function isCompany(sheet: Sheet, span: Span): boolean {
  const name = inside(sheet.mentions, span.start, span.end).at(-1);
  if (name === undefined || name.type !== "org" || name.end < span.end - 1) return false;
  return (
    !AGENCY.test(sheet.folded.slice(name.start, name.end)) && !AGENCY.test(sheet.folded.slice(span.start, span.end))
  );
}

/** 氧化鐠釹|產量: goods whose measure is somebody's. */
function isGoods(sheet: Sheet, topic: ClauseTopic, span: Span): boolean {
  if (topic.noun === undefined || OF_PRICES.test(sheet.folded.slice(topic.noun.start, topic.noun.end))) return false;
  const names = inside(sheet.mentions, span.start, span.end);
  return names.length > 0 && names.every(({ type }) => type === "commodity");
}

const COUNTRY = /^core\.[a-z]{2}$/;

/** The land whose rate of growth, prices or work a figure tells: the last that was named, a country if there is one. */
export function findLand(sheet: Sheet, before: number): Span | undefined {
  let land: Span | undefined;
  for (let i = firstEndingAfter(sheet.mentions, before) - 1; i >= 0; i--) {
    const mention = sheet.mentions[i]!;
    if (before - mention.end > LAND_MAX) break;
    if (mention.type !== "place" || sheet.text[mention.end] === ")" || mention.end > before) continue;
    if (COUNTRY.test(sheet.entities[mention.entity]!.id ?? "")) return mention;
    land ??= mention;
  }
  return land;
}
