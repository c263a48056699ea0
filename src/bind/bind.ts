import type { Draft } from "#base";
import { makeScan } from "#grammar";
import { type Article, type Fact, type Figure, type Reading, type Slot, type Time, toFactId } from "#model";
import type { Packs } from "#pack";
import { findNames } from "./entity/find.ts";
import { type Frame, findFrames } from "./frame/find.ts";
import { settleTimes } from "./later.ts";
import { findMeasures, findMeasureWords, type Typed } from "./measure.ts";
import { findPeriods } from "./period.ts";
import { findQualifiers } from "./qualifier.ts";
import { makeSheet, type Sheet } from "./sheet.ts";
import { findStances } from "./stance.ts";
import { nameSubject } from "./subject-entity.ts";
import { findVoices } from "./voice.ts";

/** What is put together from the mentions of an article. */
export type Bound = Pick<Reading, "entities" | "facts" | "taught">;

/** From mentions to facts: every figure becomes one fact, typed where a pack knows the measure. Pure; never throws at text. */
export function bindFacts(article: Article, figures: readonly Figure[], times: readonly Time[], packs: Packs): Bound {
  const scan = makeScan(article.text);
  const { entities, taught } = findNames(article, figures, times, packs, scan);
  const sheet = makeSheet(article, figures, times, entities, packs, scan);
  const frames = findFrames(sheet, scan);
  const voices = findVoices(sheet, scan);
  const settled = settleTimes(sheet, findPeriods(sheet, scan), findStances(sheet, scan));
  const qualifiers = findQualifiers(
    sheet,
    scan,
    settled.map(({ period }) => period),
  );
  const typed = findMeasures(findMeasureWords(sheet, scan), frames);
  const facts = figures.map((_, index) =>
    makeFact(sheet, index, {
      frame: frames[index]!,
      typed: typed[index],
      ...settled[index]!,
      voices: voices[index]!,
      qualifiers: qualifiers[index]!,
    }),
  );
  return { entities, facts, taught };
}

/** What was found for one figure, slot by slot. */
interface Slots extends Pick<Fact, "stance" | "voices" | "qualifiers"> {
  readonly frame: Frame;
  readonly typed: Typed | undefined;
  readonly period: Slot<string> | undefined;
}

function makeFact(sheet: Sheet, index: number, { frame, typed, period, stance, voices, qualifiers }: Slots): Fact {
  const { start, end, low, high, bound, unit, change, exact } = sheet.figures[index]!;
  const fact: Partial<Draft<Fact>> = { id: toFactId(sheet.article.hash, start), start, end, low, high, bound, unit };
  if (change !== undefined) fact.change = change;
  if (exact !== undefined) fact.exact = exact;
  if (frame.subject !== undefined) fact.subject = nameSubject(sheet, frame.subject);
  if (typed !== undefined) fact.measure = typed.slot;
  fact.label = frame.label === "" ? (typed?.measure.label.zh ?? "") : frame.label;
  if (period !== undefined) fact.period = period;
  fact.stance = stance;
  fact.voices = voices;
  fact.qualifiers = qualifiers;
  return fact as Fact;
}
