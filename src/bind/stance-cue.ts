import type { Span } from "#base";
import { makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import type { Stance } from "#model";
import { wordAt } from "./predicate.ts";
import { type Clause, figureFrom, inside, mentionAt, mentionFrom, type Sheet, timeFrom } from "./sheet.ts";
import { isAhead } from "./stance-ahead.ts";
import { watch } from "./watch.ts";
import { VERBS } from "./words/predicates.ts";
import {
  ANNOUNCED_PLANS,
  type CueKind,
  HAPPENING,
  NEVER_IN_NAMES,
  NO_CUES,
  STANCE_ROWS,
  VOLITION,
} from "./words/stance.ts";

/** A word that tells the stance of what follows it; `deed` takes back what earlier cues said. */
export interface Cue extends Span {
  readonly stance: Stance | "deed";
  /** It only reaches what stands right behind it. */
  readonly near?: boolean;
}

const CUES = makeTrie<CueKind>([
  ...wordsOf<CueKind>(NO_CUES, "none"),
  ...STANCE_ROWS.flatMap(([kind, words]) => wordsOf<CueKind>(words, kind)),
]);
const ACTS = makeTrie([...wordsOf(VOLITION, true), ...wordsOf(HAPPENING, true), ...wordsOf(VERBS, true)]);
const WILLED = makeTrie([...wordsOf(VOLITION, "plan" as const), ...wordsOf(HAPPENING, "forecast" as const)]);
const ANNOUNCED = makeTrie(wordsOf(ANNOUNCED_PLANS, true));
const TELLING = makeTrie(wordsOf(NEVER_IN_NAMES, true));
const ANNOUNCES = makeTrie(wordsOf("宣布 宣佈 宣告 公告 宣示", true));
/** Before 計畫 and 會 these make it a verb. */
const AGENTS = makeTrieBack(
  wordsOf(
    "政府 公司 集團 當局 白宮 業者 廠商 雙方 兩國 官方 銀行 企業 礦商 部門 也 還 並 正 已 原 更 亦 則 曾 均 都 又 仍 原先 原本 近期 目前 他們 我們 他 她 它 方 央行 財團 團隊 董事會",
    true,
  ),
);
/** Money and goods that are set aside: to go beyond them is planned, not foreseen. */
const COMMITTED =
  /投[資资](?![人者方])|資金|资金|金額|金额|預算|预算|撥款|拨款|貸款|贷款|合約|合约|經費|经费|採購|采购/;
/** 實際投資總額，|將超過30億. */
const COMMITTED_BEFORE =
  /(?:投資|投资|資金|资金|金額|金额|預算|预算|撥款|拨款|貸款|贷款|經費|经费|採購|采购)[總总]?[額额]?[,，]$/;
/** 投資人預期央行|將降息: what others do is foreseen. */
const FORESEEN = /預期|预期|預計|预计|預料|预料|預測|预测|預估|预估|估計|估计|認為|认为/;
/** 放話：「我們要…」: an aim told aloud is no threat. */
const SPOKEN = /^(?:放話|放话|嗆聲|呛声)$/;
const COLON = /[:：]/;
/** 能|將工期縮短: behind these 將 takes an object. */
const OBJECT_MARK = /(?<![產产效功動动性職职潛潜電电節节儲储機机技熱热])能$|[可已曾並并]$/;
/** 產量|將增加: what grows and shrinks by itself is foreseen, whatever the verb. */
const GROWS =
  /(?:產量|产量|銷量|销量|需求|供給|供给|供應|供应|缺口|價格|价格|均價|均价|庫存|库存|進口|进口|出口|進口量|出口量|成長率|增速|通膨|失業率|失业率|營收|营收|獲利|获利|淨利|净利|赤字|順差|顺差|成本|毛利率|殖利率|產能|产能|占比|比重|市占率|[銅铜金銀银鋁铝鎳镍鋅锌錫锡鉛铅鈷钴鋰锂油煤鋼钢鐵铁鎢钨幣币股][價价]|現貨價|现货价|報價|报价|問題|问题|趨勢|趋势|漲勢|涨势|跌勢|跌势)$/;
/** 可能|介於: not what will be, but what is guessed to be. */
const GUESSED = /^(?:已|介於|介于|是|有|曾)/;
/** 死亡|人數, 投資|額: with these endings a verb is part of a noun. */
const NOUN_END = /[數数量額额率者商業业品費费價价值力人員员性度權权案書书金物]/;
/** How far behind a cue its verb may stand. */
const VERB_MAX = 20;
/** The same behind 須 and 應. */
const OWED_MAX = 14;

const CUE = watch(CUES) | watch(ANNOUNCES);
const NO_CUES_HERE: readonly Cue[] = [];

/** The cues of a clause in order: one walk over it. */
export function findCues(sheet: Sheet, scan: Scan, clause: Clause): readonly Cue[] {
  if ((clause.words & CUE) === 0) return NO_CUES_HERE;
  const cues: Cue[] = [];
  for (let at = clause.start; at < clause.end; at++) {
    const mention = mentionAt(sheet, at);
    const named = mention !== undefined && mention.type !== "program";
    if (named && matchAt(scan, TELLING, at) === undefined) continue;
    if (matchAt(scan, ANNOUNCES, at) !== undefined) {
      if (matchAt(scan, ANNOUNCED, at + 2) !== undefined || isOffer(sheet, clause, at + 2))
        cues.push({ start: at, end: at + 2, stance: "plan" });
      continue;
    }
    const match = matchAt(scan, CUES, at);
    if (match === undefined) continue;
    at = match.end - 1;
    if (match.value === "none" || match.end > clause.end) continue;
    const cue = readCue(sheet, scan, clause, match, match.value);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** 宣布|以2.8股換1股的方式收購: an offer is a plan still. */
function isOffer({ text }: Sheet, clause: Span, at: number): boolean {
  return text[at] === "以" && OFFER.test(text.slice(at, Math.min(clause.end, at + OFFER_MAX)));
}

const OFFER = /\d[^,，]*(?:收購|收购|併購|并购|買下|买下|買進|买进|入股|出售)/;
const OFFER_MAX = 60;

function readCue(sheet: Sheet, scan: Scan, clause: Span, word: Span, kind: Exclude<CueKind, "none">): Cue | undefined {
  const span = { start: word.start, end: word.end };
  switch (kind) {
    case "after":
    case "started":
      return isStillToCome(sheet, clause, span, kind) ? { ...span, stance: "forecast" } : undefined;
    case "ahead":
      return readAhead(sheet, scan, clause, span);
    case "expect":
      return sheet.text[span.end] === "的"
        ? undefined
        : { ...span, stance: verbBehind(sheet, scan, clause, span.end) ?? "forecast" };
    case "later":
      return { ...span, stance: verbBehind(sheet, scan, clause, span.end) ?? "plan" };
    case "plan-noun":
      return isPlanning(sheet, scan, clause, span) ? { ...span, stance: "plan" } : undefined;
    case "threatened":
      return SPOKEN.test(sheet.text.slice(span.start, span.end)) && COLON.test(sheet.text.slice(span.end, span.end + 1))
        ? undefined
        : { ...span, stance: kind };
    case "duty":
      return isOwed(sheet, scan, clause, span.end) ? { ...span, stance: "plan" } : undefined;
    case "threat":
      return isThreat(sheet, scan, clause, span.end) ? { ...span, stance: "threatened" } : undefined;
    case "near-denial":
      return { ...span, stance: "denied", near: true };
    case "forecast":
      if (sheet.text[span.end] === "的" && WORRIES.test(sheet.text.slice(span.start, span.end))) return undefined; // 擔心的是
      return { ...span, stance: isGuess(sheet, span) ? "estimated" : kind };
    default:
      return { ...span, stance: kind };
  }
}

const WORRIES = /^(?:擔心|担心|憂心|忧心|擔憂|担忧|憂慮|忧虑)$/;

/** 達產後, 2030年|投產後: when nothing says that it was; 投產後 by itself says only that something was before. */
function isStillToCome({ article, times }: Sheet, clause: Span, { start }: Span, kind: "after" | "started"): boolean {
  const time = inside(times, clause.start, start).at(-1);
  if (time === undefined) return kind === "after";
  return article.published !== undefined && isAhead(time.edtf, article.published);
}

function isGuess({ text }: Sheet, { start, end }: Span): boolean {
  return text.slice(start, end) === "可能" && GUESSED.test(text.slice(end, end + 2));
}

/** What is done behind a cue: willed or only happening; `undefined` when no known verb is near. */
function verbBehind(sheet: Sheet, scan: Scan, clause: Span, from: number): "plan" | "forecast" | undefined {
  const end = Math.min(clause.end, from + VERB_MAX);
  for (let at = from; at < end; at++) {
    const verb = matchAt(scan, WILLED, at);
    if (verb !== undefined) return verb.value;
    if (MOVES.test(sheet.text[at]!) && figureFrom(sheet, at + 1)?.start === at + 1) return "forecast";
  }
  return undefined;
}

/** 明年將減|20萬噸. */
const MOVES = /[增減减漲涨跌升降]/;

/** 將票價調為 takes an object, 將投資 looks ahead; 會 looks ahead only behind one who acts and before a verb. */
function readAhead(sheet: Sheet, scan: Scan, clause: Span, word: Span): Cue | undefined {
  const { text } = sheet;
  if (text.slice(word.start, word.end) === "会" || text.slice(word.start, word.end) === "會") {
    const agent =
      word.start === clause.start ||
      mentionEnds(sheet, word.start) ||
      matchBefore(scan, AGENTS, word.start) !== undefined;
    return agent && isDone(sheet, scan, word.end) ? { ...word, stance: "forecast", near: true } : undefined;
  }
  if (
    word.end < clause.end &&
    (OBJECT_MARK.test(text.slice(Math.max(0, word.start - 2), word.start)) || !isDone(sheet, scan, word.end))
  )
    return undefined;
  if (isSorted(sheet, scan, clause, word.end)) return undefined;
  const natural = GROWS.test(text.slice(Math.max(clause.start, word.start - 10), word.start));
  const foreseen = FORESEEN.test(text.slice(Math.max(clause.start, word.start - 16), word.start));
  const stance = natural ? "forecast" : (verbBehind(sheet, scan, clause, word.end) ?? (foreseen ? "forecast" : "plan"));
  return {
    ...word,
    stance:
      stance === "forecast" &&
      (COMMITTED.test(text.slice(Math.max(clause.start, word.start - 24), word.start)) ||
        (word.start === clause.start && COMMITTED_BEFORE.test(text.slice(Math.max(0, word.start - 12), word.start))))
        ? "plan"
        : stance,
  };
}

/** 將|7種元素列入清單, 將|36人捲入湖中: something is done to those who are counted, 將 takes an object. */
function isSorted(sheet: Sheet, scan: Scan, clause: Span, at: number): boolean {
  const figure = figureFrom(sheet, at);
  if (figure === undefined || (figure.unit !== "1" && figure.unit !== "person")) return false;
  const end = Math.min(clause.end, figure.end + SORTED_MAX);
  if (SORTED.test(sheet.text.slice(figure.end, end))) return true;
  for (let i = figure.end; i < end; i++) {
    scan.steps++;
    const word = wordAt(scan, i);
    if (word?.kind === "verb" && word.end - word.start > 1 && word.end <= clause.end) return true;
  }
  return false;
}

const SORTED = /列入|列為|列为|納入|纳入|移出|移至|移送|送往|送醫|送医|併入|并入|改為|改为|視為|视为|歸為|归为|加入/;
const SORTED_MAX = 24;

/** Whether something is done at `at`: a verb, an adverb, an unknown word; never a name or a noun that is no verb too. */
function isDone(sheet: Sheet, scan: Scan, at: number): boolean {
  if (figureFrom(sheet, at) !== undefined || timeFrom(sheet, at) !== undefined) return true;
  const act = matchAt(scan, ACTS, at);
  const word = wordAt(scan, at);
  if (mentionFrom(sheet, at) !== undefined) return false;
  if (word === undefined) return act !== undefined || !/[「《“這这該该其全每一A-Za-z]/.test(sheet.text[at] ?? "x");
  if (word.kind !== "noun") return true;
  return act !== undefined && (act.end >= word.end || !NOUN_END.test(sheet.text[word.end - 1]!));
}

/** 計畫 as a verb: behind one who acts or at the head of the clause, with something done behind it. */
function isPlanning(sheet: Sheet, scan: Scan, clause: Span, word: Span): boolean {
  const before =
    word.start === clause.start ||
    mentionEnds(sheet, word.start) ||
    matchBefore(scan, AGENTS, word.start) !== undefined;
  if (/^目[標标]/.test(sheet.text.slice(word.start, word.end))) {
    const after = sheet.text.slice(word.end, word.end + 4);
    if (/^[是為为定訂订設设在於于]/.test(after)) return true;
    if (
      /(?:[達达]成|[達达]到|符合|超越|低於|低于|高於|高于)[^，,]{0,6}$/.test(sheet.text.slice(clause.start, word.start))
    )
      return false;
    if (before && matchAt(scan, WILLED, word.end)?.value === "plan") return true; // 公司目標|減產35萬噸
    if (word.end === clause.end) return /^[，,][也則则亦仍並并]?[由從从為为是定訂订維维調调]/.test(after);
    if (!before) return isAim(sheet, scan, clause, word);
    return /^\d/.test(after);
  }
  if (/^指引$/.test(sheet.text.slice(word.start, word.end)) && !before)
    return /^[是為为]/.test(sheet.text.slice(word.end, word.end + 1));
  if (!before && !/[，,、」）)\s\d日月年]/.test(sheet.text[word.start - 1] ?? "，")) {
    const owner = wordAt(scan, word.start - 2);
    if (owner === undefined || owner.end !== word.start || owner.kind === "noun" || owner.kind === "verb") return false;
  }
  if (/^(?:涵蓋|涵盖|包括|包含|總|总|中|內|内)/.test(sheet.text.slice(word.end, word.end + 2))) return false;
  if (word.end >= clause.end) return false;
  return isDone(sheet, scan, word.end) || (before && OUTPUT.test(sheet.text.slice(word.end, word.end + OUTPUT_MAX)));
}

/** 全年產量|目標|9萬噸, and not 已完成產量目標9萬噸, 產量目標9萬噸已達成. */
function isAim(sheet: Sheet, scan: Scan, clause: Span, word: Span): boolean {
  const figure = figureFrom(sheet, word.end);
  if (figure === undefined || wordAt(scan, word.start - 2)?.kind !== "noun") return false;
  const { text } = sheet;
  return (
    !MET.test(text.slice(Math.max(clause.start, word.start - MET_MAX), word.start)) &&
    !MET.test(text.slice(figure.end, Math.min(clause.end, figure.end + MET_MAX)))
  );
}

const MET =
  /達成|达成|完成|達到|达到|達標|达标|超過|超过|超越|超出|突破|符合|低於|低于|高於|高于|未達|未达|不及|逾|落空|的[^，,]{0,6}(?:成|%)/;
const MET_MAX = 20;

/** 公司規劃|礦產金產量達130噸: so much is meant to come out. */
const OUTPUT =
  /^[^,，。、的\d]{0,8}(?:產量|产量|產能|产能|產值|产值|銷量|销量|出貨量|出货量|營收|营收|占比|裝機容量|装机容量)/;
const OUTPUT_MAX = 14;

function mentionEnds(sheet: Sheet, at: number): boolean {
  const mention = mentionAt(sheet, at - 1);
  return mention !== undefined && mention.end === at && mention.type !== "commodity" && mention.type !== "program";
}

/** 要|砍兩成, 要再|投資: what follows at once is willed. */
function willedAt(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (matchAt(scan, WILLED, i)?.value === "plan") return true;
  return false;
}

/** 須在3年內提撥…: what one has to do, and not 不得超過… or 應付帳款. */
function isOwed(sheet: Sheet, scan: Scan, clause: Span, at: number): boolean {
  if (sheet.text[at - 1] === "要") return willedAt(scan, at);
  const from = timeFrom(sheet, at)?.end ?? figureFrom(sheet, at)?.end ?? at;
  const end = Math.min(clause.end, from + OWED_MAX);
  for (let i = from; i < end; i++) {
    const time = timeFrom(sheet, i) ?? figureFrom(sheet, i);
    if (time !== undefined && time.end < end) {
      i = time.end - 1;
      continue;
    }
    if (matchAt(scan, WILLED, i) !== undefined) return true;
  }
  return false;
}

/** 威脅對…加徵 is a threat; 威脅3萬人的生計 endangers. */
function isThreat(sheet: Sheet, scan: Scan, clause: Span, at: number): boolean {
  if (at >= clause.end) return true;
  if (figureFrom(sheet, at) !== undefined || mentionFrom(sheet, at) !== undefined) return false;
  if (/^[將将要對对以說说稱称會会說说，,：:]/.test(sheet.text.slice(at, at + 1))) return true;
  return matchAt(scan, ACTS, at) !== undefined;
}
