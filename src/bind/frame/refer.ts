import type { Span } from "#base";
import { inside } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { lastPhrase } from "./behind.ts";
import { carry, type Wanted } from "./carry.ts";
import { COMPANY_MEASURE, LISTED } from "./company.ts";
import { findLand } from "./land.ts";
import { foundedCompany, lastCompany } from "./last-org.ts";
import { findNamed } from "./named-before.ts";
import { findPair, PAIR_NEAR } from "./pair.ts";
import { head, tail, whole } from "./pattern.ts";
import { toSlot } from "./place.ts";
import { readPronoun } from "./pronoun.ts";
import { speakerOf } from "./speaker.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** 前者, 後者: the first or the last of two just named. */
const ORDERED = head("前者 後者");
const THIS = whole("這");
const AGENCY = tail("部 局 署 委 府 政府");
const ITS = "其";
const NAMED_FIRM = whole("公司 集團 該公司 該集團 該企業");
const FIRM = whole("其 該公司 該集團 該企業 公司 集團 這家公司 這家企業");

/** 該公司, 兩國, 他們, 該礦場: what the pronoun or the pair of a clause points back to. */
export function referTo(view: View, clause: number, topic: Topic, wanted: Wanted): Slot<string> | undefined {
  const { sheet } = view;
  if (topic.pair !== undefined) {
    const pair = findPair(view, clause, wanted);
    return toSlot(sheet, pair ?? topic.pair, pair === undefined ? "printed" : "carried", "pair");
  }
  if (topic.pronoun === undefined) return undefined;
  if (topic !== view.topics(clause)) return pronounAt(view, clause, topic.pronoun, topic.noun);
  if (!view.pointed.has(clause)) view.pointed.set(clause, pronounAt(view, clause, topic.pronoun, topic.noun));
  return view.pointed.get(clause);
}

function pronounAt(view: View, clause: number, pronoun: string, noun: Span | undefined): Slot<string> | undefined {
  return ORDERED.test(pronoun) ? ordered(view, clause, pronoun) : pointedAt(view, clause, pronoun, noun);
}

function ordered(view: View, clause: number, pronoun: string): Slot<string> | undefined {
  const { sheet } = view;
  const pair = findPair(view, clause, { before: sheet.clauses[clause]!.start }, PAIR_NEAR);
  if (pair === undefined)
    return pronoun.startsWith("後") || pronoun.startsWith("后") ? latter(view, clause) : undefined;
  const names = inside(sheet.mentions, pair.start, pair.end);
  return toSlot(sheet, pronoun.startsWith("前") ? names[0]! : names.at(-1)!, "carried", "ordered");
}

function pointedAt(view: View, clause: number, pronoun: string, measure: Span | undefined): Slot<string> | undefined {
  const { sheet, scan, tokens } = view;
  const { start } = sheet.clauses[clause]!;
  const isCompany = measure !== undefined && COMPANY_MEASURE.fits(sheet, measure);
  const { types = isCompany ? LISTED : undefined, speaker, noun } = readPronoun(pronoun);
  if (speaker === true) {
    const who = speakerOf(view, clause);
    if (who !== undefined) return toSlot(sheet, who, "carried", "speaker");
  }
  if (noun !== undefined) {
    const named = findNamed(sheet, scan, noun, start);
    if (named !== undefined) return toSlot(sheet, named, "carried", "named-before");
  }
  if (types?.[0] === "place") {
    const land = findLand(sheet, start);
    if (land !== undefined) return toSlot(sheet, land, "carried", "place");
  }
  if (clause === 0) return undefined;
  if (THIS.test(pronoun)) {
    const last = lastPhrase(tokens.of(clause - 1));
    if (last !== undefined && inside(sheet.mentions, last.start, last.end).length > 0)
      return toSlot(sheet, last, "carried", "this");
  }
  const isFirm = FIRM.test(pronoun);
  const founded = isFirm ? foundedCompany(view, clause) : undefined;
  if (founded !== undefined) return toSlot(sheet, founded, "carried", "founded");
  const wanted = {
    before: start,
    ...(types !== undefined && { types }),
    ...(isFirm && pronoun !== ITS && { company: true }),
  };
  const meant = carry(view, clause - 1, clause, wanted, () => undefined);
  const isOffice = meant?.evidence.span !== undefined && AGENCY.fits(sheet, meant.evidence.span);
  if ((meant !== undefined && !isOffice) || !isFirm) return meant;
  const last = lastCompany(sheet, start);
  if (last !== undefined) return toSlot(sheet, last, "carried", "last-company");
  return meant ?? itself(view, clause, pronoun);
}

/** 集團|營業額: nobody was named who is meant, and it still is no other. */
function itself({ sheet }: View, clause: number, pronoun: string): Slot<string> | undefined {
  const { start, end } = sheet.clauses[clause]!;
  const at = sheet.folded.indexOf(pronoun, start);
  if (at < 0 || at + pronoun.length > end || !NAMED_FIRM.test(pronoun)) return undefined;
  return toSlot(sheet, { start: at, end: at + pronoun.length }, "printed", "itself");
}

/** 力拓收購|北坡礦業|，後者…: the last company or land that the clauses of the sentence name, when it is not their first. */
function latter({ sheet }: View, clause: number): Slot<string> | undefined {
  const { start, sentence } = sheet.clauses[clause]!;
  const opening = sheet.sentences[sentence]!.start;
  const names = inside(sheet.mentions, opening, start).filter(({ type }) => type === "org" || type === "place");
  const last = names.findLast(({ type }) => type === "org") ?? names.at(-1);
  const isOther = last !== undefined && names[0]!.entity !== last.entity;
  return isOther ? toSlot(sheet, last, "carried", "latter") : undefined;
}
