import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { Slot } from "#model";
import { partBefore } from "./among.ts";
import { findCompared } from "./compared.ts";
import { isHarm, isOfWhole, isOfYear } from "./harm.ts";
import { findLabel } from "./label.ts";
import { tail } from "./pattern.ts";
import { placeOf, toSlot } from "./place.ts";
import { findRelative } from "./relative.ts";
import { repeated } from "./repeat.ts";
import { findShared } from "./shared.ts";
import { Sites } from "./site.ts";
import { findSubject } from "./subject.ts";
import { makeView, type View } from "./view.ts";
import { windowOf } from "./window.ts";

const REPORTER = tail("新聞辦 新聞辦公室 辦公室 宣傳部 應急局 應急管理局 安監局 煤監局 監察局");

/** What a figure is about and what of it was measured. */
export interface Frame {
  readonly subject?: Slot<string>;
  readonly label: string;
  /** Of a change, the number of the figure that tells the level that changed. */
  readonly level?: number;
}

/** What is known from the figures before. */
interface Memory {
  /** Figures told one to one with names. */
  readonly shared: ReadonlyMap<number, Slot<string>>;
  /** By clause, the subject of its last figure. */
  readonly told: Map<number, Slot<string>>;
  readonly sites: Sites;
}

/** The frame of every figure, in the order of the text. */
export function findFrames(sheet: Sheet, scan: Scan): Frame[] {
  const view = makeView(sheet, scan);
  const memory: Memory = { shared: findShared(view), told: new Map(), sites: new Sites(sheet) };
  const frames: Frame[] = [];
  for (let number = 0; number < sheet.figures.length; number++) frames.push(findFrame(view, memory, number, frames));
  return frames.map((frame, number) => windowOf(sheet, frames, number) ?? frame);
}

/** 縣新聞辦通報，礦井透水時當班|38人: whoever reports people at a site is not where they are. */
function isOfReporter(sheet: Sheet, unit: string, subject: Slot<string> | undefined): boolean {
  const { kind, span } = subject?.evidence ?? {};
  return unit === "person" && kind === "carried" && span !== undefined && REPORTER.fits(sheet, span);
}

function findFrame(view: View, { shared, told, sites }: Memory, number: number, frames: readonly Frame[]): Frame {
  const { sheet } = view;
  const last = frames.at(-1);
  const place = placeOf(sheet, view.tokens, number);
  view.scan.steps += place.at - place.from;
  const again = repeated(view, place);
  if (again !== undefined) return frames[again]!;
  const compared = findCompared(view, place, frames);
  if (compared !== undefined) return compared;
  const relative = findRelative(view, place);
  if (relative !== undefined) return relative;
  const subject = shared.get(number) ?? partBefore(view, place, last) ?? findSubject(view, place, told);
  // 年產能|90萬噸|的煤礦: the noun before the figure is no part of the words about who stands behind it.
  const named = subject?.evidence.rule === "described" ? undefined : subject?.evidence.span;
  const label = findLabel(view, place, named, last?.label);
  // 由必和必拓|持股57.5%|的銅礦: only says which.
  if (subject !== undefined && subject.evidence.rule !== "tight") told.set(place.clause, subject);
  const isHere =
    (isHarm(sheet, place.figure, label) || isOfReporter(sheet, place.figure.unit, subject)) &&
    !isOfWhole(sheet, subject) &&
    !isOfYear(sheet, place.figure.start, place.clause);
  const site = isHere
    ? sites.find(place.figure.start, sheet.sentences[sheet.clauses[place.clause]!.sentence]!.start)
    : undefined;
  const whose = site === undefined ? subject : toSlot(sheet, site, "carried", "site");
  return { ...(whose !== undefined && { subject: whose }), label };
}
