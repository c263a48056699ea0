import type { Span } from "#base";
import { DURATIONS } from "#bind/duration.ts";
import { han } from "#bind/han.ts";
import { mentionAt, type Sheet } from "#bind/sheet.ts";
import type { EntityType, Figure } from "#model";
import { casualtyLabel } from "./casualty-label.ts";
import { changeLabel, isBefore } from "./change-label.ts";
import { countLabel } from "./count-label.ts";
import { findDisposed } from "./disposal.ts";
import { durationLabel, neededLabel } from "./duration-label.ts";
import {
  behind,
  inScript,
  isLight,
  isTelling,
  join,
  lastPhrase,
  measureBefore,
  modifies,
  verbBefore,
  wordOf,
} from "./nearby.ts";
import { isNominal } from "./phrase.ts";
import type { Place } from "./place.ts";
import { movesTo } from "./subject.ts";
import type { Token } from "./token.ts";
import type { Words } from "./words.ts";

/** Verbs that move or keep what the noun before them names. */
const MOVES = han(
  /[漲跌升降增減揚挫飆縮擴修調砍]|成長|衰退|萎縮|收縮|下滑|滑落|翻倍|腰斬|維持|改善|惡化|放緩|加速|趨緩|反彈|回檔|累積|累計|核定|限制|控制|拉高|壓低|不得|分別|依序|估計|預估|逼近|多出|短少|[提調拉推墊]高|[壓調拉]低|上行|下行|收斂|擴大/,
);
const BEFORE_MAX = 16;
const PRICE_VERBS = han(
  /來到|衝上|攀上|下探|漲到|跌到|喊到|叫到|報在|報價|重返|跌至|漲至|升至|降至|站上|跌破|突破|觸及|最高|最低|作收|收在|收盤|回到|報/,
);
const CLOSES = han(/收(?:在|報|於|盤|高|低|至|漲|跌)?[^,。、]{0,6}$|作收/);
const PER_UNIT = han(/每(?:盎司|公噸|噸|磅|公斤|千克|桶|克|枚|股|兩)$/);
const FELL = han(/(?:^|[^收])(?:漲|跌|升|降|下跌|上漲|便宜|貴)(?:了|約|近|逾)?$/);
const RISE = han(/[漲升貴]/);
const QUOTED = han(/報(?:每[^,。]{1,4})?$/);
const LEVELS = han(/重返|站上|跌破|突破|觸及|衝破/);
const PRICE_BACK = 4;
const NAMED_RATE = han(
  /(?:[率幅額價稅]|折扣|溢價|折價|目標|比重|占比|份額|股份|增速|比例|持股|股權|上限|下限|增長|成長)$/,
);
const FACILITY = han(/(?:礦場|場|廠|設施|機房|中心|電站|園區|基地|機組|專案|項目|系統|容量)$/);

const SHARE_END = han(/(?:的?(?:比重|比率|比例))?的?高?達?(?:約|近|逾)?$/);
const TAKES = han(/^(?:佔|占|佔了|占了|約占|約佔)/);
const OWNS = han(/^[佔占](?:有|據|領)/);
const REACHES = han(/^(?:達|高達|為)$/);
const RANKING = han(/[^,，。、在於]{1,14}(?:排名|排行榜?|榜)/);
const CLOSES_WORDS = han(/^(?:作收|收盤|收市)/);
const PRICE = han(/價/);
const ENDS_IN_CAPACITY = han(/容量$/);
const AMOUNTS = han(/(?:額|款|金|費|價值|投資|預算|資金|補助|規模)$/);
const WORTH = han(/價值|總值|市值|耗資|斥資/);

/** The words that say what a figure measures; a change told by a verb is named by its noun. Never empty where any word stands near. */
export function findLabel(words: Words, place: Place, subject: Span | undefined, last?: string): string {
  const { sheet } = words;
  const { figure, clause } = place;
  const start = sheet.clauses[clause]!.start;
  return (
    casualtyLabel(sheet, figure, start) ||
    shareLabel(sheet, place) ||
    ofLabel(sheet, place) ||
    (isListed(sheet, place) && last !== undefined ? last : "") ||
    (isChange(figure)
      ? changeLabel(sheet, words.scan, words.tokens, words.topics, place, subject, typeOf(sheet, subject), last)
      : "") ||
    (figure.unit === "rank" ? rankLabel(sheet, place) : "") ||
    ((figure.unit === "1" && figure.low.exponent >= 0) || figure.unit === "person"
      ? countLabel(sheet, words.tokens, place, subject)
      : "") ||
    (DURATIONS.has(figure.unit) ? neededLabel(words, place) : "") ||
    (DURATIONS.has(figure.unit) ? durationLabel(sheet, place) : "") ||
    amountLabel(words, place, subject) ||
    wordsAround(sheet, place)
  );
}

function typeOf(sheet: Sheet, subject: Span | undefined): EntityType | undefined {
  const mention =
    subject === undefined ? undefined : (mentionAt(sheet, subject.end - 1) ?? mentionAt(sheet, subject.start));
  return mention?.type;
}

function isChange({ unit, change }: Figure): boolean {
  return (unit === "%" || unit === "pp" || unit === "x") && (change === "up" || change === "down");
}

/** 約5%的|經濟增長目標, 一半的|消費支出: a share or a rate named by what stands behind its 的. */
function ofLabel(sheet: Sheet, { tokens, at, figure }: Place): string {
  if (figure.unit !== "%" || tokens[at + 1]?.kind !== "of" || tokens[at + 2]?.kind === "figure") return "";
  let first = at + 2;
  while (tokens[first]?.kind === "quote") first++;
  let last = first;
  while (
    tokens[last] !== undefined &&
    (isNominal(tokens[last]!) || (tokens[last]!.kind === "verb" && tokens[last + 1]?.kind === "measure")) &&
    tokens[last]!.kind !== "of" &&
    tokens[last]!.kind !== "link"
  )
    last++;
  let end = first;
  while (end < last && tokens[end]!.kind !== "measure") end++;
  if (end === last) return "";
  while (end < last && tokens[end]!.kind === "measure") end++;
  const noun = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return join(sheet, [noun, NAMED_RATE.test(wordOf(sheet, noun)) ? undefined : "占比"]);
}

/** 甲級61處、|乙級|88處: an item of a list, told by its name alone, measures what the first one did. */
function isListed(sheet: Sheet, { tokens, from, at, number, split, figure }: Place): boolean {
  const before = sheet.figures[number - 1];
  if (
    !split ||
    figure.unit !== "%" ||
    before === undefined ||
    before.unit !== figure.unit ||
    before.change !== figure.change ||
    at === from
  )
    return false;
  const next = tokens[at + 1];
  return (
    tokens[from - 1]?.kind === "link" &&
    tokens.slice(from, at).every((token) => isNominal(token) && token.kind !== "measure") &&
    (next === undefined || next.kind === "link")
  );
}

/** 佔全球總算力的|14.05%: a share is named by its whole. */
function shareLabel(sheet: Sheet, { tokens, from, at, figure }: Place): string | undefined {
  if (figure.unit !== "%") return undefined;
  for (let i = at - 1; i >= from && at - i <= 8; i--) {
    const word = wordOf(sheet, tokens[i]!);
    if (!TAKES.test(word) || OWNS.test(word)) {
      if (tokens[i]!.kind === "verb" && !REACHES.test(word)) return undefined;
      continue;
    }
    const before = measureBefore(tokens, Math.max(from, i - 2), i);
    const start = tokens[i]!.start + (sheet.text[tokens[i]!.start + 1] === "了" ? 2 : 1);
    const whole = { start, end: figure.start - SHARE_END.exec(sheet.folded.slice(start, figure.start))![0].length };
    if (whole.end - whole.start < 2) return i >= at - 2 ? inScript(sheet, "比重") : undefined;
    return join(sheet, [before?.next === i ? before.span : undefined, "占", whole, "比重"]);
  }
  return undefined;
}

function rankLabel(sheet: Sheet, { tokens, from, at }: Place): string {
  const thing = behind(sheet, tokens, at);
  if (thing !== undefined) return join(sheet, [thing, "排名"]);
  const start = tokens[from]?.start ?? 0;
  const named = RANKING.exec(sheet.folded.slice(start, tokens[at]!.start));
  if (named === null) return inScript(sheet, "排名");
  return sheet.text.slice(start + named.index, start + named.index + named[0].length);
}

/** Money, weight, power, a level of a rate …: the noun it is told of, else the verb and what stands behind. */
function amountLabel(words: Words, place: Place, subject: Span | undefined): string {
  const { sheet, scan } = words;
  const { tokens, from, at, figure } = place;
  const disposed = findDisposed(sheet, scan, tokens, from, at);
  if (disposed?.noun !== undefined) return join(sheet, [disposed.noun]);
  if (disposed?.whole !== undefined) return join(sheet, [disposed.whole]);
  const thing = behind(sheet, tokens, at);
  const first = place.split && (figure.change === "to" || movesTo(sheet, tokens, from, at)) ? 0 : from;
  const own = measureBefore(tokens, first, at);
  const verb = verbBefore(tokens, first, at);
  const isBlocked =
    own !== undefined &&
    verb !== undefined &&
    verb.start >= own.span.end &&
    !isLight(sheet, verb) &&
    !MOVES.test(wordOf(sheet, verb));
  if (own !== undefined && !isBlocked && !modifies(tokens, own.next, at) && !isBefore(own.span, subject)) {
    if (isTelling(sheet, own.span)) return join(sheet, [own.span, isRange(sheet, place) ? "區間" : undefined]);
    return join(sheet, [describedBy(sheet, tokens, at, thing) ?? ownerPhrase(words, place, own.next), own.span]);
  }
  const price = priceLabel(words, place, verb, subject);
  if (price !== undefined) return price;
  if (
    thing === undefined &&
    verb !== undefined &&
    MOVES.test(wordOf(sheet, verb)) &&
    figure.change !== "up" &&
    figure.change !== "down"
  ) {
    const moved = toNoun(words, place);
    if (moved !== undefined) return moved;
  }
  const act = verb === undefined || (isLight(sheet, verb) && thing !== undefined) ? undefined : verb;
  const noun = thing === undefined ? undefined : wordOf(sheet, thing);
  const next = tokens[at + 1]?.kind === "of" ? at + 2 : at + 1;
  if (noun !== undefined && tokens[next]?.kind === "measure")
    return join(sheet, [act, measureRun(tokens, next) ?? thing]);
  if (noun !== undefined && figure.unit === "%") return percentLabel(sheet, place, thing!);
  const dimension = noun === undefined ? undefined : dimensionOf(figure, noun, tokens[at + 1]);
  const label = join(sheet, [act, thing, dimension]);
  if (label !== "") return label;
  const before = toNoun(words, place);
  return before ?? "";
}

/** 介於A至B, 維持在A至B區間. */
function isRange(sheet: Sheet, { figure, tokens, at }: Place): boolean {
  if (figure.low.digits === figure.high.digits && figure.low.exponent === figure.high.exponent) return false;
  const next = tokens[at + 1];
  return (
    RANGE.test(sheet.folded.slice(figure.start - 4, figure.start)) ||
    (next !== undefined && RANGE.test(wordOf(sheet, next)))
  );
}

const RANGE = han(/介於|區間|之間|落在|維持在/);

function isMoney({ unit }: Figure): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== "BTC" && unit !== "bbl";
}

/** 總額達85億美元的|協議, 數十億美元規模的|計畫: the noun described. */
function describedBy(sheet: Sheet, tokens: readonly Token[], at: number, thing: Span | undefined): Span | undefined {
  if (tokens[at + 1]?.kind !== "of") return undefined;
  const next = tokens[at + 2];
  return next?.kind === "figure" ? behind(sheet, tokens, at + 2) : thing;
}

/** 融資意向書，總額達|22億: whose total it is: the phrase before, else what the clause before ended with. */
function ownerPhrase({ sheet, tokens }: Words, place: Place, next: number): Span | undefined {
  const own = place.tokens;
  let first = next;
  while (first > place.from && own[first - 1]!.kind === "measure") first--;
  const inOwn = first > place.from ? lastPhrase(own.slice(place.from, first)) : undefined;
  if (inOwn !== undefined && own[first - 1]!.kind !== "verb") return inOwn;
  if (place.clause === 0 || sheet.clauses[place.clause - 1]!.sentence !== sheet.clauses[place.clause]!.sentence)
    return undefined;
  return lastPhrase(tokens.of(place.clause - 1));
}

function measureRun(tokens: readonly Token[], from: number): Span | undefined {
  let end = from;
  while (tokens[end]?.kind === "measure") end++;
  return end > from ? { start: tokens[from]!.start, end: tokens[end - 1]!.end } : undefined;
}

/** 也曾跌至|6.72美元, 以|8美元|作收: money that goes to a level is a price of what was priced before. */
function priceLabel(
  words: Words,
  place: Place,
  verb: Token | undefined,
  subject: Span | undefined,
): string | undefined {
  const { sheet } = words;
  const { figure, clause, tokens, from, at } = place;
  if (!isMoney(figure) && figure.unit !== "1") return undefined;
  const near = sheet.folded.slice(
    Math.max(sheet.clauses[clause]!.start, Math.min(figure.start - 6, verb?.start ?? figure.start)),
    figure.start,
  );
  const next = tokens[at + 1];
  const closes = next !== undefined && CLOSES_WORDS.test(sheet.folded.slice(next.start, next.start + 2));
  const type = typeOf(sheet, subject);
  const told = sheet.folded.slice(tokens[from]?.start ?? figure.start, figure.start);
  const isBare =
    (next === undefined || !isNominal(next)) &&
    isMoney(figure) &&
    type === "commodity" &&
    (told.length <= 8 || PER_UNIT.test(told));
  const isFall = isMoney(figure) && FELL.test(told);
  if (isFall) return join(sheet, [RISE.test(told) ? "上漲金額" : "下跌金額"]);
  if (
    !PRICE_VERBS.test(near) &&
    !LEVELS.test(sheet.folded.slice(figure.start, figure.start + 4)) &&
    !closes &&
    !isBare &&
    !CLOSES.test(told)
  )
    return undefined;
  if (!isMoney(figure) && !CLOSES.test(told) && !/報$/.test(told)) return undefined;
  const isClose = closes || CLOSES.test(told);
  const level = LEVELS.exec(near) ?? LEVELS.exec(sheet.folded.slice(figure.start, figure.start + 4));
  if (level !== null && type !== "org") {
    const start = (LEVELS.test(near) ? figure.start - near.length : figure.start) + level.index;
    return join(sheet, [{ start, end: start + 2 }, "價位"]);
  }
  for (let index = clause; index >= 0 && clause - index <= PRICE_BACK; index--) {
    const list = words.tokens.of(index).filter(({ end }) => end <= figure.start);
    const noun = measureBefore(list, 0, list.length);
    if (noun !== undefined && PRICE.test(wordOf(sheet, noun.span)))
      return join(sheet, [isClose && !/[收盤]/.test(wordOf(sheet, noun.span)) ? "收盤" : undefined, noun.span]);
  }
  if (type !== "org" && QUOTED.test(told)) return join(sheet, ["報價"]);
  if (isClose) return join(sheet, [type === "org" ? "收盤股價" : "收盤價"]);
  return type === "org"
    ? join(sheet, ["股價"])
    : type === "commodity" || type === "program"
      ? join(sheet, ["價格"])
      : undefined;
}

/** 逾3成|員工|取得證照: a share of those who do it. */
function percentLabel(sheet: Sheet, { tokens, at, clause }: Place, thing: Span): string {
  if (tokens[at + 1]?.kind === "of") return join(sheet, [thing]);
  const limit = sheet.clauses[clause]!.end;
  const rest = { start: thing.end, end: Math.min(limit, thing.end + 14) };
  const hasFigure = tokens.slice(at + 1).some(({ kind }) => kind === "figure");
  return join(sheet, [thing, hasFigure ? undefined : rest, "比重"]);
}

/** 195兆瓦|礦場 is its power, 2.45億美元的|銻 its amount of money. */
function dimensionOf(figure: Figure, noun: string, next: Token | undefined): string | undefined {
  if (/^(?:kW|MW|GW)$/.test(figure.unit))
    return FACILITY.test(noun) && !ENDS_IN_CAPACITY.test(noun) ? "電力容量" : undefined;
  if (isMoney(figure)) return next?.kind === "of" && !AMOUNTS.test(noun) ? "金額" : undefined;
  return undefined;
}

/** Without a noun or a verb in its stretch: the noun of the clause, else of the one before. */
function toNoun({ sheet, topics, tokens }: Words, { clause, figure }: Place): string | undefined {
  for (let index = clause; index >= 0 && clause - index <= 2; index--) {
    const list = tokens.of(index).filter(({ end }) => end <= figure.start);
    const noun = measureBefore(list, 0, list.length)?.span ?? topics(index).noun;
    if (noun !== undefined && noun.end <= figure.start && isTelling(sheet, noun)) return join(sheet, [noun]);
  }
  return undefined;
}

/** 約價值2.73億美元: words that the figure's own span holds. */
function ownWords(sheet: Sheet, figure: Span): string {
  const match = WORTH.exec(wordOf(sheet, figure));
  return match === null
    ? ""
    : sheet.text.slice(figure.start + match.index, figure.start + match.index + match[0].length);
}

/** The last resort: the words of the clause, else of the sentence, else the figure's own, so that no figure is nameless. */
function wordsAround(sheet: Sheet, { figure, clause, tokens, from }: Place): string {
  const { start, end, sentence } = sheet.clauses[clause]!;
  const left = Math.max(tokens[from]?.start ?? start, start, figure.start - BEFORE_MAX);
  const around = sheet.sentences[sentence];
  return (
    join(sheet, [left < figure.start ? { start: left, end: figure.start } : undefined]) ||
    ownWords(sheet, figure) ||
    join(sheet, [{ start: figure.end, end: Math.min(end, figure.end + BEFORE_MAX) }]) ||
    join(sheet, [{ start: around?.start ?? start, end: Math.min(figure.start, (around?.start ?? 0) + BEFORE_MAX) }]) ||
    sheet.text.slice(figure.start, figure.end).trim()
  );
}
