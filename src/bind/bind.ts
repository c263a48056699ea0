import { makeScan } from "#grammar";
import { type Article, type Fact, type Figure, type Reading, type Time, toFactId } from "#model";
import type { Packs } from "#pack";
import { findNames } from "./entity/find.ts";
import { findFrames } from "./frame/find.ts";
import { findMeasure, findMeasureWords } from "./measure.ts";
import { findPeriods } from "./period.ts";
import { findQualifiers } from "./qualifier.ts";
import { makeSheet } from "./sheet.ts";
import { findStances } from "./stance.ts";
import { nameSubject } from "./subject-entity.ts";
import { findVoices } from "./voice.ts";

/** What is put together from the mentions of an article. */
export type Bound = Pick<Reading, "entities" | "facts" | "taught">;

/** From mentions to facts: every figure becomes one fact, typed where a pack knows the measure. Pure; never throws at text. */
export function bindFacts(article: Article, figures: readonly Figure[], times: readonly Time[], packs: Packs): Bound {
  const scan = makeScan(article.text);
  const { entities, taught } = findNames(article, figures, times, packs, scan);
  const sheet = makeSheet(article, figures, times, entities, packs);
  const frames = findFrames(sheet, scan);
  const voices = findVoices(sheet, scan);
  const periods = findPeriods(sheet, scan);
  const stances = findStances(sheet, scan);
  const qualifiers = findQualifiers(sheet, scan);
  const measureWords = findMeasureWords(sheet, scan);
  const facts = figures.map((figure, index): Fact => {
    const { subject, label } = frames[index]!;
    const typed = findMeasure(measureWords, index, label, subject);
    const period = periods[index];
    const { rule: _, ...amount } = figure;
    return {
      id: toFactId(article.hash, figure.start),
      ...amount,
      ...(subject !== undefined && { subject: nameSubject(sheet, subject) }),
      ...(typed !== undefined && { measure: typed.slot }),
      label: label === "" ? (typed?.measure.label.zh ?? "") : label,
      ...(period !== undefined && { period }),
      stance: stances[index]!,
      voices: voices[index]!,
      qualifiers: qualifiers[index]!,
    };
  });
  return { entities, facts, taught };
}
