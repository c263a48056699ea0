import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { EntityType, Slot } from "#model";
import { findAgent, findDoer } from "./agent.ts";
import { holderOf, inBracket, partOfGroup, reachOf } from "./beside-subject.ts";
import { carry, findLand, OF_PRICES, type Told, type Wanted } from "./carry.ts";
import type { ClauseTopic } from "./clause-topic.ts";
import { findDisposed, findStruck } from "./disposal.ts";
import { findLatinSubject } from "./latin-subject.ts";
import { isNominal, WHOLES } from "./phrase.ts";
import { findPivot } from "./pivot.ts";
import { type Place, spanOf, textOf, toSlot } from "./place.ts";
import { pointed, referTo } from "./refer.ts";
import type { Token, Tokens } from "./token.ts";
import { isArticle, readTopic, type Topic } from "./topic.ts";

const BRINGS = han(/^(?:有|共有|計有|約有|仍有|尚有|另有|還有)$/);

const OF_COMPANIES = han(/股價|市值|流通股|股數|營收|淨利|稅後|毛利|每股|持股比例|上市首日|掛牌|收盤|財報|獲利|稼動率/);
const OF_WHOLES = han(/[占佔]/);
const OF_LANDS = han(/失業率|通膨|通貨膨脹|GDP|國內生產毛額|經濟成長|經濟增長|成長率|外匯存底|財政赤字|公債殖利率/);

/** The subject of a figure, by the first rule that finds one. */
export function findSubject(
  sheet: Sheet,
  scan: Scan,
  topics: (clause: number) => ClauseTopic,
  all: Tokens,
  place: Place,
  told: ReadonlyMap<number, Slot<string>>,
): Slot<string> | undefined {
  const { tokens, from, at, clause, split, figure } = place;
  const latin = findLatinSubject(sheet, place);
  if (latin !== undefined) return toSlot(sheet, latin, "printed", "latin");
  const struck = findStruck(sheet, tokens, from, at);
  if (struck !== undefined) return toSlot(sheet, struck, "printed", "towards");
  const group = partOfGroup(place);
  if (group !== undefined) return toSlot(sheet, group, "printed", "group");
  const agent = isWhole(sheet, tokens, from, at) ? undefined : findAgent(sheet, scan, place);
  if (agent !== undefined) return toSlot(sheet, agent, "printed", "agent");
  const reach = reachOf(sheet, place);
  if (reach !== undefined) return toSlot(sheet, reach, "printed", "reach");
  const doer = findDoer(sheet, scan, place);
  if (doer !== undefined) return toSlot(sheet, doer, "printed", "doer");
  const own = ownTopic(sheet, scan, topics, place);
  const isLevel = split && own.owner === undefined && movesTo(sheet, tokens, from, at);
  const disposed = findDisposed(sheet, scan, tokens, isLevel ? 0 : from, at);
  if (disposed?.owner !== undefined && disposed.firm === true)
    return toSlot(sheet, disposed.owner, "printed", "disposed");
  const pivot = findPivot(sheet, scan, tokens, Math.max(from, own.predicate), at);
  if (pivot !== undefined && pivot.end <= figure.start) return toSlot(sheet, pivot, "printed", "pivot");
  const holder = isArticle(sheet, figure) ? undefined : holderOf(place);
  if (holder !== undefined) return toSlot(sheet, holder, "printed", "holder");
  const bracketed = inBracket(sheet, place);
  if (bracketed !== undefined) return toSlot(sheet, bracketed, "printed", "bracket");
  const isGoods =
    own.noun !== undefined &&
    own.owner !== undefined &&
    isGoodsOnly(sheet, own.owner) &&
    !OF_PRICES.test(textOf(sheet, own.noun));
  if (isOwn(own, figure) && !isGoods) return toSlot(sheet, own.owner!, "printed", "clause");
  const counted = countedSubject(sheet, topics, place);
  if (counted !== undefined) return toSlot(sheet, counted, "printed", "counted");
  const before = own.noun === undefined ? told : withoutMeasures(told);
  return (
    pointed(sheet, topics, all, place, own) ??
    (split ? before.get(clause) : undefined) ??
    introduced(sheet, all, place, own) ??
    carried(sheet, topics, all, place, before) ??
    (own.owner !== undefined && own.owner.end <= figure.start && own.speech !== true
      ? toSlot(sheet, own.owner, "printed", "clause")
      : undefined) ??
    (own.noun !== undefined && own.noun.end <= figure.start && own.speech !== true
      ? toSlot(sheet, own.noun, "printed", "measure")
      : undefined)
  );
}

/** Characters between goods that are named together. */
const JOINTS = 1;

/** 銅|產量, 鈷|庫存 are of whoever makes or keeps them, but 銅|價 is of the metal. */
function isGoodsOnly(sheet: Sheet, owner: Span): boolean {
  const names = inside(sheet.mentions, owner.start, owner.end);
  if (names[0] !== undefined && WHOLES.test(sheet.folded.slice(owner.start, names[0].start))) return false;
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0);
  // 油氣開採行業 holds the name of goods and is none.
  return owner.end - owner.start - named <= JOINTS * names.length && names.every(({ type }) => type === "commodity");
}

function isOwn(own: Topic, figure: Span): boolean {
  return (
    own.owner !== undefined &&
    own.owner.end <= figure.start &&
    own.speech !== true &&
    (own.firm === true || own.noun === undefined)
  );
}

/** The topic of the figure's own stretch: behind an open quotation mark, behind another figure, or of the clause. */
function ownTopic(
  sheet: Sheet,
  scan: Scan,
  topics: (clause: number) => ClauseTopic,
  { tokens, from, at, clause, split, figure, number }: Place,
): Topic {
  const quote = openQuote(sheet, tokens, from, at);
  if (quote !== undefined) {
    const said = readTopic(sheet, scan, tokens, quote + 1, at);
    if (said.owner !== undefined && said.predicate < at) return said;
  }
  if (isWhole(sheet, tokens, from, at)) return { predicate: from };
  const whole = topics(clause);
  if (
    !split ||
    (whole.owner !== undefined &&
      whole.owner.end <= figure.start &&
      whole.owner.end > sheet.figures[number - 1]!.end &&
      whole.firm === true)
  )
    return whole;
  const topic = readTopic(sheet, scan, tokens, from, at);
  const first = topics(clause);
  const isRest =
    topic.owner === undefined ||
    (topic.predicate >= at && !isListItem(topics(clause), tokens, from, at)) ||
    tokens[from]?.kind === "of";
  const isShare =
    figure.unit === "%" && first.owner !== undefined && topic.owner !== undefined && !hasName(sheet, topic.owner);
  return isRest || isShare ? { predicate: topic.predicate } : topic;
}

/** 綠色債券占59%、|社會債|22%: an item told like the first one, name and amount. */
function isListItem(first: Topic, tokens: readonly Token[], from: number, at: number): boolean {
  const figure = tokens.findIndex(({ kind }) => kind === "figure");
  return (
    first.owner !== undefined &&
    first.noun === undefined &&
    tokens[from - 1]?.kind === "link" &&
    figure - first.predicate <= 1 &&
    at > from &&
    first.predicate <= figure
  );
}

/** 不到|歐盟需求的|6%: a whole that the figure is a part of, not what it is about. */
function isWhole(sheet: Sheet, tokens: readonly Token[], from: number, at: number): boolean {
  if (at - 1 < from || tokens[at - 1]!.kind !== "of") return false;
  const first = tokens.slice(from, at).find(({ kind }) => kind !== "opener" && kind !== "quote");
  return first !== undefined && WHOLE_VERBS.test(textOf(sheet, first));
}

const WHOLE_VERBS = han(/^(?:不到|相當於|等於|等同|約|占|佔|約占|約佔|是|為|達|僅|僅占|逾|超過|也就是)/);

function openQuote(
  sheet: Sheet,
  tokens: readonly { kind: string; start: number }[],
  from: number,
  at: number,
): number | undefined {
  for (let i = at - 1; i > from; i--) {
    if (tokens[i]!.kind !== "quote") continue;
    return "「『“".includes(sheet.text[tokens[i]!.start]!) ? i : undefined;
  }
  return undefined;
}

/** 提高到|38.6, 調為|5%: nothing but a move to another level stands before the figure. */
export function movesTo(sheet: Sheet, tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return false;
  if (
    tokens
      .slice(from, at)
      .some(({ kind }) => kind !== "verb" && kind !== "adverb" && kind !== "prep" && kind !== "time")
  )
    return false;
  return TO.test(sheet.folded.slice(tokens[from]!.start, tokens[at]!.start));
}

const TO = han(/至|到|為|成|達/);

function hasName(sheet: Sheet, span: Span): boolean {
  return inside(sheet.mentions, span.start, span.end).some((mention) => mention.type !== "commodity");
}

/** 至少6家|巨頭|已調整, 有40處|邊坡|位於: a count that opens its sentence, or that 有 brings in, counts the subject. */
function countedSubject(
  sheet: Sheet,
  topics: (clause: number) => ClauseTopic,
  { tokens, from, at, figure, clause }: Place,
): Span | undefined {
  if (figure.unit !== "1" && figure.unit !== "person" && figure.unit !== "%") return undefined;
  const brings = BRINGS.test(at > from ? textOf(sheet, tokens[at - 1]!) : "");
  const opens = tokens
    .slice(from, at)
    .every(({ kind }) => kind === "opener" || kind === "adverb" || kind === "time" || kind === "quote");
  if (!brings && !(opens && !hasTopicInSentence(sheet, topics, clause))) return undefined;
  if (brings && at - 1 !== from) return undefined;
  let last = at + 1;
  while (last < tokens.length && isNominal(tokens[last]!) && tokens[last]!.kind !== "of") last++;
  if (last === at + 1 || last >= tokens.length || tokens[at + 1]!.kind === "measure") return undefined;
  return spanOf(tokens, at + 1, last);
}

function hasTopicInSentence(sheet: Sheet, topics: (clause: number) => ClauseTopic, clause: number): boolean {
  const { sentence } = sheet.clauses[clause]!;
  for (let index = clause - 1; index >= 0 && sheet.clauses[index]!.sentence === sentence; index--) {
    const topic = topics(index);
    if (topic.owner !== undefined && topic.firm === true && topic.speech !== true) return true;
  }
  return false;
}

/** 形成一座|堰塞湖，蓄水量|90萬: what the clause before has just brought in, when this one tells only a measure. */
function introduced(sheet: Sheet, all: Tokens, { clause, split }: Place, own: Topic): Slot<string> | undefined {
  const before = sheet.clauses[clause - 1];
  if (
    split ||
    own.noun === undefined ||
    own.firm === true ||
    before === undefined ||
    before.sentence !== sheet.clauses[clause]!.sentence
  )
    return undefined;
  const tokens = all.of(clause - 1);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === "figure" && isArticle(sheet, token))
      return toSlot(sheet, spanOf(tokens, i + 1, tokens.length), "carried", "introduced");
    if (!isNominal(token)) return undefined;
  }
  return undefined;
}

/** 出口額衰退3%，進口額成長2%: a measure that stands for a subject is not that of another measure. */
function withoutMeasures(told: Told): Told {
  return {
    get: (clause) => {
      const slot = told.get(clause);
      return slot?.evidence.rule === "measure" ? undefined : slot;
    },
  };
}

/** Without a subject of its own a figure is about what the clauses before were about. */
function carried(
  sheet: Sheet,
  topics: (clause: number) => ClauseTopic,
  all: Tokens,
  place: Place,
  told: Told,
): Slot<string> | undefined {
  const { clause, split, figure, tokens, from, at } = place;
  const words = from < at ? sheet.folded.slice(tokens[from]!.start, figure.start) : "";
  if (OF_LANDS.test(words) && !OF_COMPANIES.test(words) && !OF_WHOLES.test(words)) {
    const land = findLand(sheet, figure.start);
    if (land !== undefined) return toSlot(sheet, land, "carried", "land");
  }
  const types: readonly EntityType[] | undefined = OF_COMPANIES.test(words)
    ? ["org", "commodity", "program"]
    : undefined;
  const start = split ? clause : clause - 1;
  const wanted = { before: figure.start };
  const refer = (index: number, wish: Wanted) =>
    wish.types === undefined && index !== clause ? referTo(sheet, topics, all, index, topics(index), wish) : undefined;
  return (
    (types === undefined ? undefined : carry(sheet, topics, start, clause, { ...wanted, types }, refer)) ??
    carry(sheet, topics, start, clause, wanted, refer, told)
  );
}
