import type { Span } from "#base";
import { clauseAt } from "#bind/clause.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { carried } from "./carried.ts";
import { isCompany, type Told } from "./carry.ts";
import { head, tail, whole } from "./pattern.ts";
import { type Place, toSlot } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { AGENCIES } from "./words/nouns.ts";

/** Trade and orders as they are counted for a whole land. */
const FLOW = head(
  "有形貿易順差 有形貿易逆差 費率 碳費 外銷訂單 出口 進口 轉口 進出口 順差 逆差 貿易順差 貿易逆差 出超 入超",
);
/** Orders of a land are told by whence they come: a place before is such, and not the land. */
const ORDERS = head("外銷訂單 出口訂單");
/** Rates that a law sets for whoever pays. */
const FEES = head("費率 碳費");
const AGENCY = tail(AGENCIES);
/** 整體|出口: all of it. */
const IN_ALL = whole("整體 總體 全體 全年 總 全部");

/**
 * 財政部公布統計，9月|出口金額|225億美元: nobody is named whose trade it is, and whoever was told of before cannot have any:
 * then the trade is itself what the figure is about, as statistics print it. A land, goods or a company carried on remain.
 */
export function ofFlow(
  view: View,
  asked: Place & { readonly own: Topic; readonly told: Told },
): Slot<string> | undefined {
  const { sheet, scan } = view;
  const { own, tokens, from, at } = asked;
  if (own.pronoun !== undefined || own.pair !== undefined) return undefined;
  const flow = flowBefore(sheet, tokens, from, at);
  scan.steps += at - from;
  if (flow === undefined) return undefined;
  if (own.owner !== undefined && own.speech !== true && own.owner.end > flow.start) return undefined;
  const before = carried(view, asked);
  if (before !== undefined && hasTrade(sheet, before, ORDERS.fits(sheet, flow))) return before;
  if (before !== undefined && FEES.fits(sheet, flow) && isPayer(sheet, before, flow)) return before;
  return toSlot(sheet, flow, "printed", "flow");
}

/** The trade that is told of last before the figure, with nothing before it that could be whose it is. */
function flowBefore(sheet: Sheet, tokens: readonly Token[], from: number, at: number): Span | undefined {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.kind === "figure" || token.kind === "name") return undefined;
    if (!isNominal(token) || !FLOW.fits(sheet, token)) continue;
    const before = tokens[i - 1];
    const isAlone = i === from || before === undefined || !isNominal(before) || IN_ALL.fits(sheet, before);
    return isAlone ? { start: token.start, end: token.end } : undefined;
  }
  return undefined;
}

/** 業者須繳權利費，|費率|為5%: who was told of in the sentence pays it, unless that is the office that sets it. */
function isPayer(sheet: Sheet, { evidence }: Slot<string>, flow: Span): boolean {
  const { span } = evidence;
  if (span === undefined || AGENCY.fits(sheet, span)) return false;
  const { sentence } = sheet.clauses[clauseAt(sheet.clauses, flow.start)]!;
  return span.start >= sheet.sentences[sentence]!.start;
}

/** Whether what was told of before is a land, goods or a company: all of them export. */
function hasTrade(sheet: Sheet, { evidence }: Slot<string>, areOrders: boolean): boolean {
  const { span } = evidence;
  if (span === undefined) return false;
  const last = inside(sheet.mentions, span.start, span.end).at(-1);
  switch (last?.type) {
    case "place":
      return !areOrders;
    case "commodity":
      return true;
    case "org":
      return isCompany(sheet, span);
    default:
      return false;
  }
}
