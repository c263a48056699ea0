import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Stance } from "#model";
import { clauseAt } from "./clause.ts";
import { isDuration } from "./period-time.ts";
import { type Clause, figureFrom, inside, type Sheet } from "./sheet.ts";
import { isOfBase } from "./stance-base.ts";
import { asTerm, behindFigure, FORESIGHT } from "./stance-behind.ts";
import { type Cue, findCues } from "./stance-cue.ts";
import { agreed, ahead, asThreshold, breaksOff, conditioned, isGuessAhead, revisedBase } from "./stance-reach.ts";
import { findTwin } from "./title-twin.ts";
import { watchFor } from "./watch.ts";
import { STANCE_GOES_ON, VOLITION } from "./words/stance.ts";

const RANK: Readonly<Record<Stance, number>> = {
  denied: 6,
  threatened: 5,
  condition: 4,
  plan: 3,
  forecast: 2,
  estimated: 1,
  reported: 0,
};
const GOES_ON = makeTrie(wordsOf(STANCE_GOES_ON, true));
const ACTS = makeTrie(wordsOf(VOLITION, true));
/** 否認，稱…: what is said instead is not denied. */
const SAYS = makeTrie(wordsOf("稱 說 並稱 並表示 表示 強調 指出 指 只說 僅稱 僅表示 堅稱 澄清", true));
const EXPECTED_OF = /(?:預期|预期|預估|预估|預測|预测|預計|预计)[的之]?[^,，。的\d]{0,8}$/;
const LATER = watchFor("屆時");
/** How many clauses back a stance is carried. */
const BACK_MAX = 4;
/** How far before a figure its cue may stand. */
const REACH = 120;
/** How far a denial of the near kind reaches. */
const NEAR_MAX = 16;

const NO_CUE: Slot<Stance> = { value: "reported", evidence: { kind: "assumed", rule: "no-cue" } };

interface Found {
  readonly stance: Stance;
  readonly span: Span;
}

/** The stance of every figure, in their order: `reported` only where no word says otherwise. */
export function findStances(sheet: Sheet, scan: Scan): Slot<Stance>[] {
  const cues: (readonly Cue[] | undefined)[] = [];
  const cuesOf = (index: number): readonly Cue[] => {
    cues[index] ??= findCues(sheet, scan, sheet.clauses[index]!);
    return cues[index];
  };
  const stances = sheet.figures.map((figure) => {
    const index = clauseAt(sheet.clauses, figure.start);
    const term = asTerm(sheet, figure, index);
    if (term !== undefined) return slot(term, "term");
    const clause = sheet.clauses[index]!;
    if (isDoneFirst(sheet, clause, figure)) return NO_CUE;
    const condition = conditioned(sheet, scan, index, figure, cuesOf);
    if (condition !== undefined) return slot(condition, "condition");
    const own = inFuture(
      sheet,
      scan,
      raised(strongest(sheet, cuesOf(index), figure), sheet, scan, index, cuesOf),
      figure,
    );
    if (isDuration(figure) && /[來来]/.test(sheet.text[figure.end] ?? "x")) return NO_CUE;
    const threshold = asThreshold(sheet, clause, figure);
    if (threshold !== undefined) return slot(threshold, "threshold");
    const base = revisedBase(scan, clause, figure);
    const odds =
      base !== undefined &&
      base.span.end - base.span.start === 2 &&
      /率$/.test(sheet.text.slice(base.span.start, base.span.end));
    if (
      base !== undefined &&
      (own === undefined || own.stance === "plan" || own.stance === "forecast") &&
      (odds || !hasDeed(sheet, cuesOf(index), figure))
    )
      return slot(base, "revised");
    if (own !== undefined && isBase(sheet, figure, own, sheet.clauses[index]!))
      return slot({ stance: "reported", span: own.span }, "base");
    if (own !== undefined) return slot(own, "cue");
    const foreseen = hasDeed(sheet, cuesOf(index), figure) ? undefined : foreseenAt(sheet, scan, clause, figure);
    const aimed = foreseen?.stance === "forecast" ? behindFigure(sheet, scan, figure, index, cuesOf) : undefined;
    if (aimed?.stance === "plan") return slot(aimed, "behind"); // 2030年6兆元|目標
    if (foreseen !== undefined) return slot(foreseen, "ahead");
    const behind = behindFigure(sheet, scan, figure, index, cuesOf);
    if (behind !== undefined) return slot(behind, "behind");
    const carried = carry(sheet, scan, figure, index, cuesOf);
    if (carried !== undefined)
      return NOW.test(sheet.text.slice(Math.max(clause.start, figure.start - 6), figure.start)) &&
        isBase(sheet, figure, carried, clause)
        ? slot({ stance: "reported", span: carried.span }, "base")
        : slot(carried, "carried");
    const then = thenAt(sheet, clause, figure);
    if (then !== undefined && !isBase(sheet, figure, then, clause)) return slot(then, "then");
    return NO_CUE;
  });
  return stances.map((stance, i) => (stance === NO_CUE ? (fromTwin(sheet, stances, i) ?? stance) : stance));
}

/** 斥資505億元: a headline says in short what the story says is planned or foreseen. */
function fromTwin(sheet: Sheet, stances: readonly Slot<Stance>[], index: number): Slot<Stance> | undefined {
  const twin = findTwin(sheet, index);
  const told = twin === undefined ? undefined : stances[twin];
  const span = told?.evidence.span;
  if (told === undefined || span === undefined || (told.value !== "plan" && told.value !== "forecast"))
    return undefined;
  return slot({ stance: told.value, span }, "carried");
}

/** 繼去年激增|10%後，…: what came first is done. */
function isDoneFirst({ text }: Sheet, clause: Clause, figure: Figure): boolean {
  if (!/^[^,，。]{0,6}(?:之)?[後后]$/.test(text.slice(figure.end, Math.min(clause.end, figure.end + 8)))) return false;
  return /(?:^|[，,測测估期])[繼继][^,，。]*$/.test(
    text.slice(Math.max(clause.start, figure.start - 30), figure.start),
  );
}

/** A guess turns into a forecast when it is about what will be. */
function inFuture(sheet: Sheet, scan: Scan, own: Found | undefined, figure: Figure): Found | undefined {
  if (own?.stance !== "estimated" || !isGuessAhead(sheet, scan, own.span.end, figure)) return own;
  return { ...own, stance: "forecast" };
}

/** What the time before the figure, the terms of the sentence or the word 預期的 say of it. */
function foreseenAt(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure): Found | undefined {
  const named =
    (clause.words & FORESIGHT) === 0
      ? null
      : EXPECTED_OF.exec(sheet.text.slice(Math.max(clause.start, figure.start - 16), figure.start));
  if (named !== null && /[的之]/.test(named[0])) {
    const start = figure.start - named[0].length;
    return { stance: "forecast", span: { start, end: start + 2 } };
  }
  const guided = named === null && (clause.words & FORESIGHT) !== 0 ? guidedAt(sheet, clause, figure) : undefined;
  return guided ?? agreed(sheet, scan, clause) ?? ahead(sheet, scan, clause, figure);
}

/** 出貨指引為|3.2億噸: what a firm holds out. */
function guidedAt({ text }: Sheet, clause: Clause, { start }: Figure): Found | undefined {
  const from = Math.max(clause.start, start - GUIDED_MAX);
  const word = GUIDED.exec(text.slice(from, start));
  return word === null
    ? undefined
    : { stance: "forecast", span: { start: from + word.index, end: from + word.index + 2 } };
}

const GUIDED = /(?:指引|財測|财测)(?:區間|区间|範圍|范围|目標|目标)?[為为是約约]{0,2}$/;
const GUIDED_MAX = 8;

/** 屆時: what is told of a later time. */
function thenAt(sheet: Sheet, clause: Clause, figure: Figure): Found | undefined {
  if ((clause.words & LATER) === 0) return undefined;
  const from = Math.max(clause.start, figure.start - REACH);
  const word = /屆時|届时/.exec(sheet.text.slice(from, figure.start));
  if (word === null) return undefined;
  return { stance: "forecast", span: { start: from + word.index, end: from + word.index + 2 } };
}

function slot(found: Found, rule: string): Slot<Stance> {
  const kind = rule === "carried" ? "carried" : "printed";
  return { value: found.stance, evidence: { kind, rule, span: found.span } };
}

/** The strongest cue before a figure, of those that no deed takes back. */
function strongest(sheet: Sheet, cues: readonly Cue[], figure: Span): Found | undefined {
  let best: Found | undefined;
  for (const cue of inside(cues, figure.start - REACH, figure.end + 1)) {
    if (cue.start >= figure.end) break;
    if (cue.stance === "deed") {
      if (isOfBase(sheet, cue, figure)) continue;
      const guessed = best?.stance === "estimated" && best.span.end === cue.start; // 可能|已超過
      if (!guessed && best?.stance !== "condition" && best?.stance !== "denied") best = undefined;
      continue;
    }
    if (cue.stance === "denied" && cue.start >= figure.start) {
      best ??= { stance: "forecast", span: { start: cue.start, end: cue.end } }; // 不會超過7億: a limit, no denial
      continue;
    }
    if (isUrged(sheet, cue, figure) || (best?.stance === "forecast" && isMerelyAhead(sheet, cue))) continue;
    if (cue.near === true && figure.start - cue.end > NEAR_MAX) continue;
    const waits = best !== undefined && cue.stance === "forecast" && isMerelyAhead(sheet, best.span); // 未來1年價格將降至
    if (best === undefined || waits || RANK[cue.stance] >= RANK[best.stance])
      best = { stance: cue.stance, span: { start: cue.start, end: cue.end } };
  }
  return best;
}

/** 料銅價|未來5年仍漲: 未來 after a forecast says only when. */
function isMerelyAhead({ text }: Sheet, { start, end }: Span): boolean {
  return /^未[來来]$/.test(text.slice(start, end));
}

/** 敦促|1646家公司揭露…: how many are asked is no plan. */
function isUrged({ text }: Sheet, cue: Span, figure: Span): boolean {
  return cue.end === figure.start && /^(?:敦促|呼籲|呼吁|籲請|吁请)$/.test(text.slice(cue.start, cue.end));
}

/** 揚言，將…; 否認，將…: what a clause ends in governs the next ones, over the weaker cue they have. */
function raised(
  own: Found | undefined,
  sheet: Sheet,
  scan: Scan,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  if (own === undefined) return own;
  for (let back = index - 1; back >= 0 && index - back <= 2; back--) {
    const before = sheet.clauses[back]!;
    const last = cuesOf(back).at(-1);
    if (before.sentence !== sheet.clauses[index]!.sentence) return own;
    if (last === undefined || last.stance === "deed" || last.end < before.end - 1) continue;
    if (last.stance === "denied" && opensWith(sheet, scan, sheet.clauses[index]!.start, SAYS)) return own;
    if (last.stance === "threatened" || last.stance === "denied")
      return { stance: last.stance, span: { start: last.start, end: last.end } };
  }
  return own;
}

/** 擬由|30億|提高到90億: what a plan starts from is so already. */
function isBase(sheet: Sheet, figure: Figure, own: Found, clause: Clause): boolean {
  if (own.stance !== "plan" && own.stance !== "forecast") return false;
  if (!isFrom(sheet, figure, clause)) return false;
  const after = sheet.text.slice(figure.end, Math.min(clause.end, figure.end + 14));
  const to = /[至到為为]/.exec(after);
  return to !== null && figureFrom(sheet, figure.end + to.index + 1) !== undefined;
}

/** 由|30億, 由目前的|30億, 自上年度的|30億. */
function isFrom(sheet: Sheet, figure: Figure, clause: Clause): boolean {
  const { text } = sheet;
  if (FROM.test(text.slice(Math.max(clause.start, figure.start - 6), figure.start))) return true;
  const of = text[figure.start - 1] === " " ? figure.start - 2 : figure.start - 1;
  const time = text[of] === "的" ? inside(sheet.times, of - 16, of).at(-1) : undefined;
  if (time?.end !== of || !/[由從从自]/.test(text.slice(time.start - 1, time.start + 1))) return false;
  const { published } = sheet.article;
  return (
    published !== undefined &&
    time.edtf.slice(0, 4) <= published.slice(0, 4) &&
    !FORETOLD.test(text.slice(Math.max(clause.start, time.start - 8), time.start))
  );
}

const FORETOLD = /(?:目標|目标|預測|预测|預估|预估|預期|预期)[^,，]{0,4}$/;
/** 也要由目前的|3成. */
const NOW = /[由從从自](?:目前|現在|现在|現行|现行|現有|现有)的?\s?$/;
const FROM = /[由從从自](?:目前|現在|现在|現行|现行|現有|现有)?的?\s?$/;

/** The stance of an earlier clause that this one goes on with: 計畫…，並…; 若…，…; 威脅，…. */
function carry(
  sheet: Sheet,
  scan: Scan,
  figure: Figure,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  const clause = sheet.clauses[index]!;
  const { text } = sheet;
  if (text[figure.start - 1] === "的" && "年月季度期日".includes(text[figure.start - 2] ?? "x")) return undefined;
  const said = opensWith(sheet, scan, clause.start, SAYS);
  if (breaksOff(sheet, scan, clause.start) || hasDeed(sheet, cuesOf(index), figure)) return undefined;
  if (isDoneBehind(cuesOf(index), figure)) return undefined;
  const worded =
    opensWith(sheet, scan, clause.start, GOES_ON) ||
    opensWith(sheet, scan, clause.start, ACTS) ||
    /[可須须][^,，]{0,8}$/.test(sheet.text.slice(clause.start, figure.start));
  const first = figureFrom(sheet, skipBlank(sheet.text, clause.start));
  const goesOn = worded || (first !== undefined && !(isDuration(first) && /^期/.test(sheet.text.slice(first.end))));
  for (let back = index - 1; back >= 0 && index - back <= BACK_MAX; back--) {
    const before = sheet.clauses[back]!;
    if (before.sentence !== clause.sentence) return undefined;
    const cues = cuesOf(back);
    const end = { start: before.end, end: before.end };
    const last = cues.findLast((cue) => cue.stance !== "deed" || !isOfBase(sheet, cue, end));
    const found = strongest(sheet, cues, end);
    if (found !== undefined && last !== undefined && last.stance !== "deed") {
      if (found.stance === "denied" && said) return undefined;
      if (found.stance === "condition") return index - back <= 2 ? found : undefined;
      if (isRelative(sheet, found.span, before.end)) return undefined;
      if (last.end >= before.end - 1 || isLead(sheet, last, before.end)) {
        const told = inFuture(sheet, scan, found, figure);
        return told?.stance === "estimated" ? undefined : told;
      }
      if (!worded && !hasFigure(sheet, found.span.end, before.end)) return undefined;
      if (hasFigure(sheet, before.start, found.span.start) && !hasFigure(sheet, found.span.end, before.end))
        return undefined;
      const listed = goesOn || isParallel(sheet, clause, figure, before, found);
      return listed && found.stance !== "denied" && found.stance !== "estimated" ? found : undefined;
    }
    if (last?.stance === "deed" || breaksOff(sheet, scan, before.start)) return undefined;
  }
  return undefined;
}

/** 規劃金產量達130噸，|銅達150噸: the next of the same list, of the same unit. */
function isParallel(sheet: Sheet, clause: Clause, figure: Figure, before: Clause, found: Found): boolean {
  const other = inside(sheet.figures, found.span.end, before.end)[0];
  if (other === undefined || (other.unit !== figure.unit && !(found.stance === "forecast" && figure.unit === "%")))
    return false;
  const first = inside(sheet.figures, clause.start, figure.start)[0] ?? figure;
  if (first.start - clause.start > PARALLEL_MAX || isDuration(figure)) return false;
  return (
    inside(sheet.times, clause.start, figure.start).length === 0 &&
    !SO_ALREADY.test(sheet.text.slice(clause.start, figure.start))
  );
}

const PARALLEL_MAX = 12;
/** What is so already: a price of today, what came of it in the end. */
const SO_ALREADY = /股價|股价|收[盤盘]|收漲|收跌|報|报|現|实际|實際|最[後后]|結果|结果|最[終终]|[卻却只僅仅了]/;

/** 目標|在2030年前，滿足…: behind the cue stands nothing but the time. */
function isLead(sheet: Sheet, cue: Cue, end: number): boolean {
  if (cue.stance !== "plan" && cue.stance !== "forecast") return false;
  const time = inside(sheet.times, cue.end, end)[0] ?? inside(sheet.figures, cue.end, end)[0];
  if (time === undefined || time.start - cue.end > 2 || end - time.end > 2) return false;
  return (
    /^[在於于到至將将]*$/.test(sheet.text.slice(cue.end, time.start)) &&
    /^[內内前底間间後后起]*$/.test(sheet.text.slice(time.end, end))
  );
}

/** 其中278家|已全數完成. */
function isDoneBehind(cues: readonly Cue[], figure: Span): boolean {
  return inside(cues, figure.end, figure.end + DONE_MAX).some(({ stance }) => stance === "deed");
}

const DONE_MAX = 16;

/** 將於年內|投產的甲礦，共…: said only of what the clause names. */
function isRelative({ text }: Sheet, cue: Span, end: number): boolean {
  return RELATIVE.test(text.slice(cue.end, Math.min(end, cue.end + 80)));
}

const RELATIVE =
  /(?:投產|投产|啟用|启用|完工|上市|到期|開幕|开幕|落成|舉行|举行|營運|营运|生效|竣工|通車|通车|上路|量產|量产|建成|召開|召开)的[^,，]{1,30}$/;

function hasFigure(sheet: Sheet, start: number, end: number): boolean {
  return inside(sheet.figures, start, Math.min(end, start + REACH)).length > 0;
}

function hasDeed(sheet: Sheet, cues: readonly Cue[], figure: Span): boolean {
  return inside(cues, figure.start - REACH, figure.start).some(
    (cue) => cue.stance === "deed" && !isOfBase(sheet, cue, figure),
  );
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (" 「\n".includes(text[i] ?? "x")) i++;
  return i;
}

function opensWith(sheet: Sheet, scan: Scan, from: number, words: typeof GOES_ON): boolean {
  return matchAt(scan, words, skipBlank(sheet.text, from)) !== undefined;
}
