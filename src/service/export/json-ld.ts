import { compare, toText } from "#base";
import type { StoredFact } from "#ledger";
import { intervalOf } from "#model";
import { toJsonNumber } from "#service/record.ts";
import { wordsOf } from "./line.ts";
import { toObservationTime } from "./observation-date.ts";
import { toUnitCode } from "./unit-code.ts";

/** Names of our own, beside the vocabulary of schema.org. */
const URN = "urn:assay:";

/** One document of JSON-LD in pieces: `@graph` holds one Observation a line. The context needs no network. */
export const JSON_LD_HEAD = '{"@context":{"@vocab":"https://schema.org/"},"@graph":[';
export const JSON_LD_END = "\n]}\n";

/**
 * A fact as schema.org's Observation, in the manner of Data Commons: `observationAbout` whom, `variableMeasured` or
 * `measuredProperty` what, `observationDate` when. `measurementQualifier` always says the stance: an Observation is what
 * somebody printed, and a plan is one by that name only. `citation` is the page with the sentence that prints it.
 */
export function toObservation(fact: StoredFact): object {
  const { id, subject, period, stance } = fact;
  const unitCode = toUnitCode(fact.unit);
  return {
    "@type": "Observation",
    "@id": `${URN}fact:${id}`,
    ...(subject !== undefined && {
      observationAbout: {
        "@type": "Thing",
        ...(subject.entity !== undefined && { "@id": `${URN}entity:${subject.entity}` }),
        name: subject.value,
      },
    }),
    ...toVariable(fact),
    measurementQualifier: { "@type": "Enumeration", "@id": `${URN}stance:${stance.value}`, name: stance.value },
    ...toValues(fact),
    ...(unitCode !== undefined && { unitCode }),
    unitText: fact.unit,
    ...toObservationTime(period?.value),
    additionalProperty: toProperties(fact),
    citation: toCitation(fact),
  };
}

/** A measure of a pack is a variable of its own; the printed words are only the name of a property. */
function toVariable({ measure, label }: StoredFact): object {
  return {
    ...(measure !== undefined && {
      variableMeasured: {
        "@type": "StatisticalVariable",
        "@id": `${URN}measure:${measure.value}`,
        name: measure.value,
      },
    }),
    measuredProperty: { "@type": "Property", name: label },
  };
}

/** What was printed where it is one number, and the bounds that the words set where they set some. */
function toValues(fact: StoredFact): object {
  const { low, high, bound } = fact;
  if (bound === ">" || bound === ">=") return { minValue: toJsonNumber(low) };
  if (bound === "<" || bound === "<=") return { maxValue: toJsonNumber(high) };
  if (compare(low, high) !== 0) return { minValue: toJsonNumber(low), maxValue: toJsonNumber(high) };
  if (bound === "=") return { value: toJsonNumber(low) };
  const allowed = intervalOf(fact);
  return {
    value: toJsonNumber(low),
    ...(allowed.low !== undefined && { minValue: toJsonNumber(allowed.low) }),
    ...(allowed.high !== undefined && { maxValue: toJsonNumber(allowed.high) }),
  };
}

/** What schema.org has no property for: the digits as printed, hedge, change, period in EDTF, qualifiers. */
function toProperties(fact: StoredFact): readonly object[] {
  const { low, high, bound, change, period, qualifiers, cell, judged } = fact;
  const printed = compare(low, high) === 0 ? toText(low) : `${toText(low)}/${toText(high)}`;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    ["printed", printed],
    ["bound", bound],
    ["change", change],
    ["period", period?.value],
    ...Object.entries(qualifiers).map(([name, slot]) => [name, slot.value] as const),
    ["cell", cell],
    ["judged", judged],
  ];
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ "@type": "PropertyValue", name, value }));
}

/** The page, by its address; the sentence hangs on it, with who says it. */
function toCitation(fact: StoredFact): object {
  const { article, author, sentence, voices } = fact;
  const { url, title, published, source } = article;
  const speakers = voices.map(({ name }) => ({ "@type": "Thing", name }));
  return {
    "@type": "NewsArticle",
    identifier: article.id,
    ...(url !== undefined && { url }),
    headline: title,
    ...(published !== undefined && { datePublished: published }),
    ...(source !== undefined && { publisher: { "@type": "Organization", name: source } }),
    ...(author !== undefined && { author: { "@type": "Person", name: author } }),
    hasPart: {
      "@type": "Quotation",
      text: sentence.text,
      name: wordsOf(fact),
      ...(speakers.length > 0 && { spokenByCharacter: speakers.length === 1 ? speakers[0] : speakers }),
    },
  };
}
