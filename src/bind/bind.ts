import { makeScan } from "#grammar";
import type { Article, Entity, Fact, Figure, Time } from "#model";
import type { Packs } from "#pack";
import { findEntities } from "./entity/find.ts";
import { findFrames } from "./frame.ts";
import { findMeasure, findMeasureWords } from "./measure.ts";
import { findPeriods } from "./period.ts";
import { findQualifiers } from "./qualifier.ts";
import { makeSheet } from "./sheet.ts";
import { findStances } from "./stance.ts";
import { findVoices } from "./voice.ts";

export interface Bound {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** From mentions to facts: every figure becomes one fact, typed where a pack knows the measure. Pure; never throws at text. */
export function bindFacts(article: Article, figures: readonly Figure[], times: readonly Time[], packs: Packs): Bound {
  const entities = findEntities(article, figures, times, packs);
  const sheet = makeSheet(article, figures, times, entities, packs);
  const scan = makeScan(article.text);
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
      id: `${article.hash.slice(0, 12)}-${figure.start}`,
      ...amount,
      ...(subject !== undefined && { subject }),
      ...(typed !== undefined && { measure: typed.slot }),
      label: label === "" ? (typed?.measure.label.zh ?? "") : label,
      ...(period !== undefined && { period }),
      stance: stances[index]!,
      voices: voices[index]!,
      qualifiers: qualifiers[index]!,
    };
  });
  return { entities, facts };
}
