import type { Span } from "#base";
import type { Slot } from "#model";
import { findAged } from "./age.ts";
import { findAgent, findDoer } from "./agent.ts";
import { findBracketed, findGraded, findHolder, findNumbered, findPayer, findTight } from "./beside.ts";
import { carried } from "./carried.ts";
import { isCompany, type Told } from "./carry.ts";
import { findComplement } from "./complement.ts";
import { findCounted } from "./counted.ts";
import { ofCustoms } from "./customs.ts";
import { ofOffice } from "./deed.ts";
import { findDisposed } from "./disposal.ts";
import { ofFlow } from "./flow.ts";
import { isMade, isOnlyGoodsOfOthers } from "./goods.ts";
import { findGroup } from "./group.ts";
import { findHome } from "./home.ts";
import { ofInstrument } from "./instrument.ts";
import { introduced } from "./introduced.ts";
import { findLatinSubject } from "./latin-subject.ts";
import { findLeader } from "./leader.ts";
import { isPartOfWhole, movesTo } from "./level.ts";
import { nearOwner } from "./near-owner.ts";
import { ofNumberBefore } from "./number-before.ts";
import { findOfWhole } from "./of-whole.ts";
import { ownTopic } from "./own-topic.ts";
import { holds, tail } from "./pattern.ts";
import { findPivot } from "./pivot.ts";
import { type Place, toSlot } from "./place.ts";
import { findPushed } from "./pushed.ts";
import { findRanked } from "./ranked.ts";
import { findReach } from "./reach.ts";
import { referTo } from "./refer.ts";
import { findDescribed } from "./relative-owner.ts";
import { findStruck } from "./struck.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { findWarned } from "./warned.ts";
import { HOUSES } from "./words/nouns.ts";

/** 災害應變中心|統計共造成|14死: those who came to harm are not those of the office. */
const OFFICE = tail(
  "應變中心 消防署 消防局 警方 警察局 指揮部 抗災署 官方 當局 衛生局 救難單位 救援人員 搜救人員 救難人員 消防人員 搜救隊 救援隊 救難隊",
);
const HOUSE = tail(HOUSES);
const TOLL = holds("造成 釀 導致 統計 奪走 尋獲 救出 找到 發現");
const WEIGHTS: ReadonlySet<string> = new Set(["t", "kg", "oz", "g"]);

/** A figure whose subject is asked for, with what its own stretch is about. */
interface Asked extends Place {
  readonly own: Topic;
  readonly told: Told;
}

type Printed = (view: View, asked: Asked) => Span | undefined;
type Carried = (view: View, asked: Asked) => Slot<string> | undefined;

/** Whom the words beside the figure name, by the name of the rule: the first that finds one holds. */
const BESIDE: readonly (readonly [rule: string, find: Printed])[] = [
  ["latin", findLatinSubject],
  ["aged", findAged],
  ["ranked", findRanked],
  ["of whole", findOfWhole],
  ["home", findHome],
  ["towards", findStruck],
  ["group", findGroup],
  ["leader", findLeader],
  ["complement", findComplement],
  ["described", findDescribed],
  ["pushed", findPushed],
  ["agent", (view, asked) => (isPartOfWhole(view.sheet, asked) ? undefined : findAgent(view, asked))],
  ["reach", findReach],
  ["payer", findPayer],
  ["tight", findTight],
  ["doer", findDoer],
  ["disposed", disposedOwner],
  ["pivot", pivotBefore],
  ["graded", findGraded],
  ["holder", findHolder],
  ["numbered", findNumbered],
  ["bracket", findBracketed],
  ["warned", findWarned],
  ["clause", ownOwner],
  ["counted", findCounted],
];

/** What the clauses before were about, then the less likely of the figure's own words. */
const BEYOND: readonly Carried[] = [
  ofNumberBefore,
  ofInstrument,
  ofOffice,
  (view, { clause, own, figure }) => referTo(view, clause, own, { before: figure.start }),
  (_, { split, told, clause }) => (split ? told.get(clause) : undefined),
  selfAnnounced,
  introduced,
  ofCustoms,
  ofFlow,
  nearOwner,
  carried,
  ({ sheet }, { own, figure }) => (own.speech === true ? undefined : ownWords(sheet, own, figure)),
];

/** The subject of a figure, by the first rule that finds one. */
export function findSubject(view: View, place: Place, told: Told): Slot<string> | undefined {
  const own = ownTopic(view, place);
  const asked: Asked = { ...place, own, told: own.noun === undefined ? told : withoutMeasures(told) };
  for (const [rule, find] of BESIDE) {
    const span = find(view, asked);
    if (span !== undefined) return toSlot(view.sheet, span, "printed", rule);
  }
  for (const find of BEYOND) {
    const slot = find(view, asked);
    if (slot !== undefined) return slot;
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

/** 將|力拓產能|提高到: whose is set; a second level of the clause goes on about the same. */
function disposedOwner({ sheet, scan }: View, { own, split, tokens, from, at }: Asked): Span | undefined {
  const isLevel = split && own.owner === undefined && movesTo(sheet, tokens, from, at);
  const disposed = findDisposed(sheet, scan, tokens, isLevel ? 0 : from, at);
  if (disposed === undefined) return undefined;
  const { owner, noun, firm } = disposed.phrase;
  return owner === undefined || !firm || isOnlyGoodsOfOthers(sheet, noun, owner) ? undefined : owner;
}

function pivotBefore({ sheet, scan }: View, { own, tokens, from, at, figure }: Asked): Span | undefined {
  const pivot = findPivot(sheet, scan, tokens, Math.max(from, own.predicate), at);
  return pivot !== undefined && pivot.end <= figure.start ? pivot : undefined;
}

/** 力拓公布|第三季每股盈餘|1.71美元: with nobody else named, of the company that tells it. */
function selfAnnounced({ sheet }: View, { own, figure }: Asked): Slot<string> | undefined {
  const { owner, speech, reports, performs } = own;
  if (owner === undefined || speech !== true || owner.end > figure.start) return undefined;
  if ((reports !== true && performs !== true) || !isCompany(sheet, owner)) return undefined;
  return toSlot(sheet, owner, "printed", "announcer");
}

/** 力拓|產量; what is measured of goods is somebody's. */
function ownOwner({ sheet }: View, { own: { owner, noun, speech, firm }, figure }: Asked): Span | undefined {
  if (owner === undefined || owner.end > figure.start || speech === true) return undefined;
  // 彭博訪調分析師，估計中值為|4,830萬噸.
  if (noun === undefined && figure.unit !== "person" && HOUSE.fits(sheet, owner)) return undefined;
  if (firm !== true && noun !== undefined) return undefined;
  if (figure.unit === "person" && OFFICE.fits(sheet, owner) && TOLL.within(sheet.folded, owner.end, figure.start))
    return undefined;
  const isWeighed = noun === undefined && WEIGHTS.has(figure.unit) && isMade(sheet, owner);
  return isWeighed || isOnlyGoodsOfOthers(sheet, noun, owner) ? undefined : owner;
}

/** The owner of the clause, though not firm, else its measured noun. */
function ownWords(sheet: View["sheet"], { owner, noun }: Topic, figure: Span): Slot<string> | undefined {
  if (owner !== undefined && owner.end <= figure.start) return toSlot(sheet, owner, "printed", "clause");
  if (noun !== undefined && noun.end <= figure.start) return toSlot(sheet, noun, "printed", "measure");
  return undefined;
}
