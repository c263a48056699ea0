import { fold, type Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { EntityType, Figure } from "#model";
import type { ClauseTopic } from "./clause-topic.ts";
import { findDisposed } from "./disposal.ts";
import { isTelling, join, measureBefore, modifies, wordOf } from "./nearby.ts";
import { isNominal } from "./phrase.ts";
import type { Place } from "./place.ts";
import type { Token, Tokens } from "./token.ts";

const RISES = han(/收高|走強|上漲|大漲|暴漲|狂漲|飆漲|急漲|飆升|狂飆|勁揚|上揚|走高|走揚|微漲|收漲|收高|勁升|急升|漲/);
const FALLS = han(/下挫|回檔|下跌|大跌|暴跌|崩跌|重挫|挫跌|走低|走跌|微跌|收跌|收低|跌|挫/);
const GROWS = han(/上行|增長|增加|攀升|上升|提升|提高|大增|激增|暴增|回升|反彈|擴大|升|增/);
const SHRINKS = han(/回落|走弱|下降|減少|下滑|降低|大減|銳減|縮減|收縮|滑落|驟降|削減|裁減|降|減/);
const MORE = han(/多|擴|高/);
const LESS = han(/少|縮|砍|低|貶|回檔|下探|下挫/);
const MOVED = han(/[漲跌升降增減揚挫飆縮擴多少低高落弱強]|成長|衰退|下滑|翻倍|翻番/);
const PRICE_LEVEL = han(/物價(?:指數)?$/);
const HALVED = han(/減半|腰斬|砍半/);
const SHARES = /股[價价]/;
const ROSE = han(/(?:^|[^攀提回])升/);
const CUT = han(/減/);
const PER = han(/(?:[年月季週周](?:增|減|升|降|漲|跌))/);
const COMPARED = han(/同比|環比|按年|按月/);
const PRICES = han(/^(?:股價|價格|報價|幣價|金價|油價|銅價|均價|現貨價|期貨價|收盤價|指數|單價|漲勢|代幣價格)/);
const GROWTH = han(/^增長$/);
const EXPANSION = han(/^成長$/);
const GROWS_OF = han(/成長|增長/);
const PRICE_NOUN = han(/價/);
const PRICE_MOVES = han(/[漲跌]/);
const ENDS_IN_MOVE = han(/[增減]$/);
const GROWTHS = han(/成長|增長|增加/);
const DOUBLES = han(/翻/);
const GROWS_WORDS = han(/成長/);
const SHRINKS_WORDS = han(/萎縮|衰退|縮短|延長/);
const WIDENS = han(/擴張/);
const SOARS = han(/飆|揚/);
const FUNDS = han(/(?:指數|ETF|基金|Trust|Fund|信託)$/);

/** What grows by itself: without a noun it is its own measure. */
const ITSELF = han(/(?:經濟|投資|產出|產值|物價|貿易|出口|進口|GDP|指數|率|價|額|量|算力|加權指數)$/);
const BACK_MAX = 6;

/** 同比增長|21.6%, 飆升|3倍: what changed, named with the noun of the verb: 利潤|同比增幅, 股價|漲幅. */
export function changeLabel(
  sheet: Sheet,
  scan: Scan,
  tokens: Tokens,
  topics: (clause: number) => ClauseTopic,
  place: Place,
  subject: Span | undefined,
  type: EntityType | undefined,
  last: string | undefined,
): string {
  const { from, at, figure } = place;
  const { noun: told, tail } = ownNoun(sheet, place, subject);
  const own = findDisposed(sheet, scan, place.tokens, from, at)?.noun ?? told;
  const start = place.tokens[from]?.start ?? figure.start;
  const words = sheet.folded.slice(start, figure.end);
  const clause = sheet.clauses[place.clause]!;
  const from2 =
    own !== undefined && MOVED.test(sheet.folded.slice(own.end, figure.end))
      ? own.end
      : MOVED.test(words)
        ? start
        : clause.start;
  const verb = { folded: sheet.folded.slice(from2, figure.end), text: sheet.text.slice(from2, figure.end) };
  const isMarket =
    tail === undefined ? RISES.test(verb.folded) || FALLS.test(verb.folded) : PRICE_MOVES.test(wordOf(sheet, tail));
  const isTraded =
    own === undefined && tail === undefined && type === "commodity" && figure.unit === "%" && !HALVED.test(words);
  const isShare = own === undefined && tail === undefined && type === "org" && last !== undefined && SHARES.test(last);
  const isPrice = isTraded || isMarket || isShare;
  const noun = own ?? carriedNoun(sheet, tokens, topics, place, subject, type, isPrice);
  const isSubject =
    noun !== undefined && subject !== undefined && noun.start >= subject.start && noun.end <= subject.end;
  const name = isSubject ? undefined : (noun ?? usualNoun(sheet, subject, type, isPrice, tail));
  const isIndex = subject !== undefined && PRICE_LEVEL.test(wordOf(sheet, subject));
  const nameWords = isIndex
    ? fold("物價")
    : noun !== undefined
      ? wordOf(sheet, noun)
      : typeof name === "string"
        ? fold(name)
        : "";
  const bare =
    name !== undefined &&
    typeof name !== "string" &&
    name.end - name.start > 2 &&
    GROWS_OF.test(sheet.folded.slice(name.end - 2, name.end))
      ? { start: name.start, end: name.end - 2 }
      : name;
  const next = place.tokens[at + 1];
  const object =
    figure.unit === "%" &&
    next !== undefined &&
    (next.kind === "noun" || next.kind === "rest") &&
    next.start === figure.end
      ? next
      : undefined;
  const base = COMPARED.exec(words)?.[0] ?? "";
  return join(sheet, [
    bare,
    object,
    tail === undefined
      ? base + suffixOf(figure, verb, nameWords, isTraded || isShare)
      : base !== "" && GROWTH.test(wordOf(sheet, tail))
        ? `${base}增幅`
        : tailName(sheet, tail),
  ]);
}

/** The measured noun of the figure's own stretch, and what of it only says that it changed: 利潤|增長, 名義|成長. */
function ownNoun(
  sheet: Sheet,
  { tokens, from, at }: Place,
  subject: Span | undefined,
): { readonly noun?: Span; readonly tail?: Span } {
  const own = measureBefore(tokens, from, at);
  if (own === undefined || modifies(tokens, own.next, at) || isBefore(own.span, subject)) return {};
  const last = tokens[own.next - 1]!;
  if (isTelling(sheet, last)) return { noun: own.span };
  const before = measureBefore(tokens, from, own.next - 1);
  const isNear =
    before !== undefined &&
    tokens
      .slice(before.next, own.next - 1)
      .every((token) => isNominal(token) || token.kind === "time" || token.kind === "prep" || token.kind === "adverb");
  return { tail: last, ...(isNear && isTelling(sheet, before.span) && { noun: before.span }) };
}

/** A measured noun before the subject belongs to the words about it: 市值最大的|萊納斯|飆升. */
export function isBefore(noun: Span, subject: Span | undefined): boolean {
  return subject !== undefined && noun.end <= subject.start;
}

function tailName(sheet: Sheet, tail: Span): Span | string {
  const word = wordOf(sheet, tail);
  if (GROWTH.test(word)) return "增幅";
  return EXPANSION.test(word) ? "成長率" : tail;
}

interface Told {
  readonly folded: string;
  readonly text: string;
}

/** The piece of a match as it is printed. */
function printed({ folded, text }: Told, pattern: RegExp): string | undefined {
  const match = pattern.exec(folded);
  return match === null ? undefined : text.slice(match.index, match.index + match[0].length);
}

function suffixOf({ unit }: Figure, told: Told, noun: string, isTraded: boolean): string {
  const words = told.folded;
  const per = printed(told, PER);
  const isTimes = unit === "x";
  if (per !== undefined) return isTimes ? `${per}倍數` : `${per}${ENDS_IN_MOVE.test(per) ? "率" : "幅"}`;
  if (HALVED.test(words)) return "減半";
  if (isTimes)
    return `${printed(told, GROWTHS) ?? (FALLS.test(words) ? "下跌" : RISES.test(words) ? "上漲" : DOUBLES.test(words) ? "" : "增加")}倍數`;
  if (GROWS_WORDS.test(words)) return "成長率";
  if (SHRINKS_WORDS.test(words)) return `${printed(told, SHRINKS_WORDS)}幅度`;
  if (WIDENS.test(words)) return "增速";
  if (RISES.test(words)) return SOARS.test(words) && noun !== "" && !PRICE_NOUN.test(noun) ? "增幅" : "漲幅";
  if (FALLS.test(words)) return noun !== "" && (!PRICE_NOUN.test(noun) || PRICE_LEVEL.test(noun)) ? "降幅" : "跌幅";
  if (GROWS.test(words)) return isTraded ? "漲幅" : ROSE.test(words) ? "升幅" : "增幅";
  if (SHRINKS.test(words)) return isTraded ? "跌幅" : CUT.test(words) ? "減幅" : "降幅";
  if (MORE.test(words)) return "增幅";
  if (LESS.test(words)) return "降幅";
  return "變動幅度";
}

/** The noun that changed, told in an earlier clause: a price for what rises on a market, else any telling one. */
function carriedNoun(
  sheet: Sheet,
  tokens: Tokens,
  topics: (clause: number) => ClauseTopic,
  { clause, from, tokens: own }: Place,
  subject: Span | undefined,
  type: EntityType | undefined,
  isPrice: boolean,
): Span | undefined {
  const isListed = type === "org" || type === "commodity" || type === "program";
  const isItself =
    subject !== undefined &&
    (ITSELF.test(wordOf(sheet, subject)) || (isListed && !isPrice && hasOwner(topics(clause), subject)));
  const start = own[from]?.start ?? 0;
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    if (isItself && index < clause) return undefined;
    const isFar = sheet.clauses[index]!.sentence !== sheet.clauses[clause]!.sentence;
    if (isFar && !isPrice && hasOwner(topics(clause), subject)) return undefined;
    const noun = headMeasure(tokens.of(index), start) ?? topics(index).noun;
    if (noun === undefined || noun.end > start || !isTelling(sheet, noun)) continue;
    if (isPrice && !PRICES.test(wordOf(sheet, noun))) continue;
    return noun;
  }
  return undefined;
}

function hasOwner(topic: ClauseTopic, subject: Span | undefined): boolean {
  return (
    subject !== undefined &&
    topic.owner !== undefined &&
    topic.owner.start <= subject.start &&
    topic.owner.end >= subject.end
  );
}

/** The last measured noun of a clause that is no modifier of another (市值|最大的生產商). */
function headMeasure(tokens: readonly Token[], before: number): Span | undefined {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.end > before) end--;
  for (let to = end; to > 0; ) {
    const found = measureBefore(tokens, 0, to);
    if (found === undefined) return undefined;
    const next = tokens[found.next];
    const isHead =
      next === undefined ||
      (!isNominal(next) &&
        !(next.kind === "adverb" && tokens.slice(found.next, found.next + 4).some(({ kind }) => kind === "of")));
    const text = found.span;
    if (isHead) return text;
    to = found.next - 1;
    while (to > 0 && tokens[to - 1]!.kind === "measure") to--;
  }
  return undefined;
}

/** Without any noun: what rises of a company is its share, of anything traded its price; what grows of a land its economy. */
function usualNoun(
  sheet: Sheet,
  subject: Span | undefined,
  type: EntityType | undefined,
  isPrice: boolean,
  tail: Span | undefined,
): string | undefined {
  if (type === "place" && tail !== undefined && GROWS_OF.test(wordOf(sheet, tail))) return "經濟";
  if (
    !isPrice ||
    (subject !== undefined &&
      (FUNDS.test(wordOf(sheet, subject)) ||
        FUNDS.test(sheet.folded.slice(Math.max(0, subject.start - 5), subject.start).replace(/[「『]/, ""))))
  )
    return undefined;
  if (type === "org") return "股價";
  return type === "commodity" ? "價格" : undefined;
}
