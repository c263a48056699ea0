import { convert, dimensionOf, isMoney, mirror } from "#algebra";
import { fold, type Interval } from "#base";
import type { StoredFact } from "#ledger";
import { type FactChoice, type Identity, intervalOf, type Label, type Measure, type Stance } from "#model";

/** What a name of the gazetteer is: how both languages call it, and its country code when it is a country. */
export interface Known {
  readonly label?: Label;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly isCommodity?: boolean;
}

/** A commodity that a text names, and where. */
export interface CommodityAt {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly label: Label;
}

/** What boards ask of the packs. */
export interface BoardKnowledge {
  /** By `pack.measure`. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** By `pack.identity`. */
  readonly identities: ReadonlyMap<string, Identity>;
  /** `pack.id` of a subject with its printed name: two things may bear one id. */
  known(entity: string, name: string): Known | undefined;
  /** The commodities that a sentence names, in its order. */
  commoditiesIn(sentence: string): readonly CommodityAt[];
}

/** A stored fact of a known measure, with what boards tell facts apart by. */
export interface BoardFact {
  readonly fact: StoredFact;
  readonly measure: Measure;
  /** `pack.measure`. */
  readonly measureId: string;
  /** Id or folded name of the subject; `""` when there is none. */
  readonly subject: string;
  /** As printed, else what was measured. */
  readonly name: string;
  readonly known?: Known;
  /** Who says it, else who publishes it; `""` when neither is known. */
  readonly source: string;
  /** What the words allow, in the printed unit; a fall is negative. */
  readonly amount: Interval;
  readonly commodity?: { readonly id: string; readonly label: Label };
}

/** A fact as boards take it; `undefined` for one whose measure no pack declares. */
export function toBoardFact(fact: StoredFact, knowledge: BoardKnowledge): BoardFact | undefined {
  const measureId = fact.measure?.value;
  const measure = measureId === undefined ? undefined : knowledge.measures.get(measureId);
  if (measureId === undefined || measure === undefined) return undefined;
  const { subject } = fact;
  const known = subject?.entity === undefined ? undefined : knowledge.known(subject.entity, subject.value);
  const interval = intervalOf(fact);
  const commodity = findCommodity(fact, known, knowledge);
  return {
    fact,
    measure,
    measureId,
    subject: subject === undefined ? "" : (subject.entity ?? fold(subject.value)),
    name: subject?.value ?? fact.label,
    ...(known !== undefined && { known }),
    source: sourceOf(fact),
    amount: fact.change === "down" ? mirror(interval) : interval,
    ...(commodity !== undefined && { commodity }),
  };
}

/** Who says it, as printed, else who publishes it. Voices without a name stand with who passes them on. */
function sourceOf({ voices, article }: StoredFact): string {
  const outlet = article.source ?? "";
  if (voices.length === 0) return outlet;
  return voices
    .map(({ name, via, anonymous }) => (anonymous === true ? [name, via ?? outlet].filter(Boolean).join("／") : name))
    .join("、");
}

/** The commodity right beside the figure (5億美元的鈷), else the subject when it is one, else the only one that the sentence names. */
function findCommodity(fact: StoredFact, known: Known | undefined, { commoditiesIn }: BoardKnowledge) {
  const { subject, sentence, start, end } = fact;
  const named = commoditiesIn(sentence.text);
  const [from, to] = [start - sentence.start, end - sentence.start];
  const isJoined = (words: string) => words === "" || words === "的" || words === " of ";
  const beside =
    named.find((each) => each.start >= to && isJoined(sentence.text.slice(to, each.start))) ??
    named.find((each) => each.end <= from && isJoined(sentence.text.slice(each.end, from)));
  if (beside !== undefined) return beside;
  if (known?.isCommodity === true && subject?.entity !== undefined)
    return { id: subject.entity, label: known.label ?? { zh: subject.value, en: subject.value } };
  const [first] = named;
  return named.every(({ id }) => id === first?.id) ? first : undefined;
}

/** A promise, a forecast, a threat or a supposition is no deed; an estimate is an estimate of one. */
export function isDeed(stance: Stance): boolean {
  return stance === "reported" || stance === "estimated";
}

/** What kind of statement it is: deeds together, everything else by itself. */
export function stanceClass(stance: Stance): Stance {
  return isDeed(stance) ? "reported" : stance;
}

/** Makes the test that a choice of facts stands for; `pack` is whose board it is. */
export function makeChoice(choice: FactChoice, pack: string): (item: BoardFact) => boolean {
  const measures = new Set(choice.measures.map((id) => (id.includes(".") ? id : `${pack}.${id}`)));
  const { units, where = {}, stance, subjects } = choice;
  return ({ fact, measureId, known }) =>
    measures.has(measureId) &&
    (units === undefined || units.includes(fact.unit) || (units.includes("money") && isMoney(fact.unit))) &&
    (stance === undefined || stance.includes(fact.stance.value)) &&
    (subjects !== "country" || known?.country !== undefined) &&
    (subjects !== "own" || fact.subject?.entity?.startsWith(`${pack}.`) === true) &&
    Object.entries(where).every(([name, values]) => values.includes(fact.qualifiers[name]?.value ?? ""));
}

/** The amount in a unit; `undefined` when it measures something else. Points are no percentages. */
export function amountIn({ fact, amount }: BoardFact, unit: string): Interval | undefined {
  if (fact.unit === unit) return amount;
  if (dimensionOf(fact.unit) === undefined || isStep(fact.unit) || isStep(unit) || isRatio(fact.unit) || isRatio(unit))
    return undefined;
  return convert(amount, fact.unit, unit);
}

function isStep(unit: string): boolean {
  return unit === "pp" || unit === "bp";
}

/** 3倍 of a change has two readings: never turned into percent. */
function isRatio(unit: string): boolean {
  return unit === "x" || unit === "%" || unit === "1" || unit === "rank";
}
