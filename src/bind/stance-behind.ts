import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Stance } from "#model";
import { inside, type Sheet } from "./sheet.ts";
import type { Cue } from "./stance-cue.ts";
import { watchFor } from "./watch.ts";
import { USED_FOR } from "./words/stance.ts";

const USED = makeTrie(wordsOf(USED_FOR, true));
const DURATIONS = new Set(["year", "month", "week", "day", "hour", "minute", "quarter"]);
/** 300人將|被裁: what befalls those that were counted. */
const BEFALLS = /[被遭受失面]/;
/** 46家|提出|減碳計畫: those that were counted do something to the plan. */
const DONE_TO =
  /提出|參加|参加|通過|通过|核准|完成|啟動|启动|加入|公布|宣布|推動|推动|執行|执行|參與|参与|列入|納入|纳入|承諾|承诺|配合|設定|设定|支持|反對|反对/;
/** 8億美元的收購|談判: what is still talked about. */
const TALKS = /^的?[^,，。、；\d]{0,10}?(?:談判|谈判|協商|协商|磋商|洽談|洽谈|談判中)$/;
const NEGOTIATION = watchFor("談判 協商 磋商 洽談");
const MONEY = /^[A-Z]{3}$/;
/** 30億歐元（約35億美元）的|方案. */
const PLANNED =
  /^((?:\s?[)）]|\s?[(（][^()（）]{1,24}[)）])?[^,，。、；;\d]{0,12}?)(目標|目标|計畫|计划|計劃|提案|方案)(?![性國国價价])/;
const PLAN = watchFor("目標 計畫 計劃 提案 方案");
/** 24至26萬盎司|的預估不變; 16萬噸，以及|金24萬盎司的預估. */
const FORESEEN =
  /^[^,，。；;]{0,4}的(?:最新|全年|年度|原先)?(預估|预估|預測|预测|預期|预期|財測|财测|指引|目標價|目标价|目標股價|目标股价)(?!值|更|的|相比|高|低)/;
export const FORESIGHT = watchFor("預估 預測 預期 財測 指引 預計 目標價 目標股價");
const JOINS = /^(?:以及|及|和|與|与|並|并)/;
const AS_TERM = /(?:作為|作为|以此為|以此为|視為|视为).{0,30}(?:條件|条件|前提|代價|代价)$/;
const TERM = watchFor("作為 以此為 視為");
const SOONEST = /最[快慢遲迟晚]$/;
const BEHIND = /^(?:後|后|內|内|之後|之后|裡|里)/;
/** 停止營運|兩個月後，公司計畫…: the months are over; what may stand before months that are not. */
const AHEAD =
  /(?:最快|最慢|最遲|最迟|最早|預計|预计|預期|预期|預料|预料|可能|將|将|要|需|還要|还要|大約|大约|投產|投产|營運|营运|生效|到期)?(?:在|於|于|約|约)?$/;
/** How far behind a figure its noun may end. */
const NOUN_MAX = 9;

interface Found {
  readonly stance: Stance;
  readonly span: Span;
}

/** A stance that stands behind its figure: 5%的目標, 300人恐失業, 一年後將, …的條件. */
export function behindFigure(
  sheet: Sheet,
  scan: Scan,
  figure: Figure,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  return (
    gainsaid(sheet, index) ??
    foreseen(sheet, figure, index) ??
    namedPlan(sheet, figure, index) ??
    pending(sheet, figure, index, cuesOf) ??
    later(sheet, scan, figure, index, cuesOf)
  );
}

/** 傳聞裁員300人，|公司已否認: a rumour that the next clause only denies. */
function gainsaid(sheet: Sheet, index: number): Found | undefined {
  const here = sheet.clauses[index]!;
  const next = sheet.clauses[index + 1];
  if (next === undefined || next.sentence !== here.sentence || next.end - next.start > GAINSAID_MAX) return undefined;
  if (!RUMOUR.test(sheet.text.slice(here.start, Math.min(here.end, here.start + GAINSAID_MAX)))) return undefined;
  const word = DENIED.exec(sheet.text.slice(next.start, next.end));
  if (word === null) return undefined;
  return { stance: "denied", span: { start: next.start + word.index, end: next.end } };
}

const RUMOUR = /傳聞|传闻|謠傳|谣传|網傳|网传|[外盛謠]傳|傳出|传出|據傳|据传|謠言|谣言|指稱|指称/;
const DENIED = /(?:否認|否认|駁斥|驳斥|闢謠|辟谣|(?:並非|并非|不是|非|不符)(?:事實|事实))$/;
const GAINSAID_MAX = 24;

/** The noun of a forecast that the figure, or the one joined to it in the next clause, belongs to. */
function foreseen(sheet: Sheet, figure: Figure, index: number): Found | undefined {
  const here = sheet.clauses[index]!;
  if ((here.words & FORESIGHT) !== 0) {
    const noun = FORESEEN.exec(sheet.text.slice(figure.end, Math.min(here.end, figure.end + 16)));
    if (noun !== null) return named(figure, noun);
  }
  const next = sheet.clauses[index + 1];
  if (next === undefined || next.sentence !== here.sentence || (next.words & FORESIGHT) === 0) return undefined;
  if (!/維持|维持/.test(sheet.text.slice(Math.max(here.start, figure.start - 40), figure.start))) return undefined;
  const other = inside(sheet.figures, next.start, Math.min(next.end, next.start + 24))[0];
  if (other === undefined || !JOINS.test(sheet.text.slice(next.start, next.start + 2))) return undefined;
  const noun = FORESEEN.exec(sheet.text.slice(other.end, Math.min(next.end, other.end + 16)));
  return noun === null ? undefined : named(other, noun);
}

function named({ end }: Figure, noun: RegExpExecArray): Found {
  const until = end + noun[0].length;
  return { stance: "forecast", span: { start: until - noun[1]!.length, end: until } };
}

/** 10億元的融資協議，|預計26日宣布: what is not announced or signed yet. */
function pending(
  sheet: Sheet,
  figure: Figure,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  const here = sheet.clauses[index]!;
  const next = sheet.clauses[index + 1];
  if (next === undefined || next.sentence !== here.sentence || here.end - figure.end > DEAL_MAX) return undefined;
  if (!DEAL.test(sheet.text.slice(figure.end, here.end)) || cuesOf(index).length > 0) return undefined;
  const first = cuesOf(index + 1)[0];
  if (first === undefined || first.start - next.start > 2 || (first.stance !== "plan" && first.stance !== "forecast"))
    return undefined;
  if (!SEALED.test(sheet.text.slice(first.end, Math.min(next.end, first.end + DEAL_MAX)))) return undefined;
  return { stance: "plan", span: { start: first.start, end: first.end } };
}

const DEAL = /(?:協議|协议|融資|融资|交易|合約|合约|收購|收购|收購案|收购案|貸款|贷款|注資|注资)$/;
const SEALED = /(?:宣布|宣佈|公布|公佈|簽署|签署|簽約|签约|敲定|定案|成交|交割|完成|生效)$/;
const DEAL_MAX = 24;

/** 約5%的增長目標, 10億美元儲備計畫: the noun that the figure belongs to is a plan. */
function namedPlan(sheet: Sheet, figure: Figure, index: number): Found | undefined {
  const end = Math.min(sheet.clauses[index]!.end, figure.end + 16);
  const { words } = sheet.clauses[index]!;
  const isSum = (words & NEGOTIATION) !== 0 && MONEY.test(figure.unit);
  const talks = isSum ? TALKS.exec(sheet.text.slice(figure.end, end)) : null;
  if (talks !== null) return { stance: "plan", span: { start: figure.end, end: figure.end + talks[0].length } };
  const match = (words & PLAN) === 0 ? null : PLANNED.exec(sheet.text.slice(figure.end, end));
  if (match === null) return undefined;
  const between = match[1]!;
  if (DONE_TO.test(between)) return undefined;
  if (/用於|用于|投入|成為|成为|[給给於于用未]/.test(between) || (figure.unit === "1" && between.length <= 2))
    return undefined;
  if (DURATIONS.has(figure.unit) && !between.startsWith("的")) return undefined;
  const start = figure.end + between.length;
  return { stance: "plan", span: { start, end: start + match[2]!.length } };
}

/** 提供5%股權，作為批准20億貸款的條件: what is given is a condition, what it is given for a plan. */
export function asTerm(sheet: Sheet, figure: Figure, index: number): Found | undefined {
  const next = sheet.clauses[index + 1];
  const here = sheet.clauses[index]!;
  const own =
    (here.words & TERM) !== 0 && AS_TERM.test(sheet.text.slice(Math.max(here.start, figure.start - 24), here.end));
  if (own) return { stance: "plan", span: { start: here.end - 2, end: here.end } };
  if (next === undefined || next.sentence !== here.sentence || (next.words & TERM) === 0) return undefined;
  if (!AS_TERM.test(sheet.text.slice(next.start, Math.min(next.end, next.start + 60)))) return undefined;
  return { stance: "condition", span: { start: next.start, end: next.end } };
}

/** 3000人恐失業: a cue right behind the figure and its noun; for durations (一年後，…會…) also in the next clause. */
function later(
  sheet: Sheet,
  scan: Scan,
  figure: Figure,
  index: number,
  cuesOf: (index: number) => readonly Cue[],
): Found | undefined {
  const lasting = DURATIONS.has(figure.unit);
  const past = /[^，,。、\s]{4}$/.test(sheet.text.slice(sheet.clauses[index]!.start, figure.start).replace(AHEAD, ""));
  const behind = lasting && !past && BEHIND.test(sheet.text.slice(figure.end - 1, figure.end + 2).slice(-2));
  if (behind && SOONEST.test(sheet.text.slice(Math.max(0, figure.start - 2), figure.start)))
    return { stance: "forecast", span: { start: figure.start - 2, end: figure.start } };
  const within = lasting && /[內内後后]$/.test(sheet.text.slice(figure.start, figure.end));
  for (const cue of inside(cuesOf(index), figure.end, figure.end + 32)) {
    if (
      cue.start < figure.end ||
      cue.stance === "deed" ||
      cue.stance === "condition" ||
      cue.stance === "estimated" ||
      cue.stance === "denied"
    )
      continue;
    const between = sheet.text.slice(figure.end, cue.start);
    const reach = behind || within ? 24 : NOUN_MAX;
    if (between.length > reach || /[、，,]/.test(between)) break;
    if (!lasting && matchAt(scan, USED, cue.end) !== undefined) break;
    if (!lasting && between.includes("的")) break;
    if (figure.unit === "%" && between === "" && /^[擬拟將将]/.test(sheet.text.slice(cue.start)))
      return { stance: cue.stance, span: { start: cue.start, end: cue.end } };
    if (!lasting && cue.stance !== "forecast" && !BEFALLS.test(sheet.text.slice(cue.end, cue.end + 1))) break;
    return { stance: cue.stance, span: { start: cue.start, end: cue.end } };
  }
  const here = sheet.clauses[index]!;
  const next = sheet.clauses[index + 1];
  if (!behind || next === undefined || next.sentence !== here.sentence || here.end - figure.end > 3) return undefined;
  const first = cuesOf(index + 1)[0];
  if (first === undefined || first.stance === "deed" || first.start - next.start > 8) return undefined;
  return { stance: first.stance, span: { start: first.start, end: first.end } };
}
