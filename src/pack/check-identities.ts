import {
  combine,
  type Dimension,
  dimensionOf,
  dimensionOfEquation,
  dimensionText,
  isConstant,
  isFault,
  isGap,
  isMoney,
  isSameDimension,
  measureIds,
  namesIn,
  type ReadyIdentity,
  readIdentity,
} from "#algebra";
import type { Identity, Measure, MeasuredTerm, Pack, ProblemCode } from "#model";

/** What a pack's author is told of an identity: the code and the words behind its id. */
type Tell = (code: ProblemCode, detail: string) => void;

/** What facts have beside qualifiers, and terms can share. */
const SLOTS: ReadonlySet<string> = new Set(["subject", "measure", "period", "stance", "source"]);
/** The measures that a term may name, by `pack.measure`. */
type Measures = ReadonlyMap<string, Measure>;

/** Everything wrong with the identities of the packs: each goes to `report` with its pack and id. */
export function checkIdentities(
  packs: readonly Pack[],
  report: (code: ProblemCode, pack: string, id: string, detail: string) => void,
): void {
  const measures = new Map(packs.flatMap(({ id, measures: own }) => own.map((each) => [`${id}.${each.id}`, each])));
  for (const pack of packs) {
    const ids = new Set<string>();
    for (const identity of pack.identities ?? []) {
      const tell: Tell = (code, detail) => report(code, pack.id, identity.id, `${identity.id}: ${detail}`);
      if (ids.has(identity.id)) tell("pack.clash", "identity given twice");
      ids.add(identity.id);
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(identity.id)) tell("pack.bad-identity", "invalid id");
      for (const lang of ["zh", "en"] as const) {
        if ((identity.label?.[lang] ?? "").trim() === "") tell("pack.missing-label", lang);
        if ((identity.explanation?.[lang] ?? "").trim() === "") tell("pack.missing-label", `explanation ${lang}`);
      }
      checkIdentity(identity, pack, measures, tell);
    }
  }
}

function checkIdentity(identity: Identity, pack: Pack, measures: Measures, tell: Tell): void {
  const ready = readSafely(identity, tell);
  if (ready === undefined) return;
  const names = new Set(namesIn(ready.equation));
  const terms = Object.keys(identity.terms);
  for (const name of names) if (!terms.includes(name)) tell("pack.bad-identity", `no term for ${name}`);
  for (const name of terms) if (!names.has(name)) tell("pack.bad-identity", `${name} is not in the equation`);
  if (ready.measured.size < 2) tell("pack.bad-identity", "fewer than two terms are measured");
  checkSame(identity, pack, measures, tell);
  checkApart(ready, pack, tell);
  const dimensions = new Map<string, Dimension>([...ready.constants].map(([name, { dimension }]) => [name, dimension]));
  for (const [name, term] of ready.measured) {
    const dimension = dimensionOfTerm(name, term, pack, measures, tell);
    if (dimension !== undefined) dimensions.set(name, dimension);
  }
  if ([...names].some((name) => !dimensions.has(name))) return;
  const whole = dimensionOfEquation(ready.equation, dimensions);
  if (isGap(whole)) tell("pack.bad-identity", `does not go together: ${whole.detail}`);
}

function readSafely(identity: Identity, tell: Tell): ReadyIdentity | undefined {
  try {
    const ready = readIdentity(identity);
    if (!isFault(ready)) return ready;
    tell("pack.bad-identity", `equation, character ${ready.at + 1}: expected ${ready.wanted}`);
  } catch (error) {
    tell("pack.bad-identity", error instanceof Error ? error.message : String(error));
  }
  return undefined;
}

/** The one dimension of whatever may fill a term; told and `undefined` when there is none. */
function dimensionOfTerm(
  name: string,
  term: MeasuredTerm,
  pack: Pack,
  measures: Measures,
  tell: Tell,
): Dimension | undefined {
  const units = measureIds(term, pack.id).flatMap((id) => unitsOfTerm(name, term, id, pack, measures, tell) ?? []);
  const [first, ...others] = [...units, ...(term.per ?? [])].map((unit) => [unit, dimensionOf(unit)] as const);
  if (first?.[1] === undefined || units.length === 0) return undefined;
  for (const [unit, dimension] of others) {
    if (dimension === undefined) {
      tell("pack.unknown", `${name}: unknown unit: ${unit}`);
      return undefined;
    }
  }
  const own = units.map((unit) => dimensionOf(unit)!);
  const odd = own.find((dimension) => !isSameDimension(dimension, own[0]!));
  if (odd !== undefined) {
    tell("pack.bad-identity", `${name}: units of ${dimensionText(own[0]!)} and of ${dimensionText(odd)}`);
    return undefined;
  }
  return (term.per ?? []).reduce((all, unit) => combine(all, dimensionOf(unit)!, -1), own[0]!);
}

/** The units in which a measure may fill a term; told and `undefined` when the measure is not to be had. */
function unitsOfTerm(
  name: string,
  term: MeasuredTerm,
  id: string,
  pack: Pack,
  measures: Measures,
  tell: Tell,
): readonly string[] | undefined {
  const measure = measures.get(id);
  const owner = id.split(".")[0]!;
  if (measure === undefined || (owner !== pack.id && !(pack.uses ?? []).includes(owner))) {
    tell(
      "pack.unknown",
      measure === undefined ? `${name}: unknown measure: ${id}` : `${name}: pack not in uses: ${owner}`,
    );
    return undefined;
  }
  const allowed = (unit: string) => measure.units.includes(unit) || (measure.units.includes("money") && isMoney(unit));
  const foreign = (term.units ?? []).find((unit) => !allowed(unit));
  if (foreign !== undefined) tell("pack.unknown", `${name}: ${id} is not told in ${foreign}`);
  return (term.units ?? measure.units).filter((unit) => allowed(unit) && dimensionOf(unit) !== undefined);
}

/** Slots and qualifiers that terms share must exist; a period beside others needs others that share one. */
function checkSame({ same, unless, terms }: Identity, pack: Pack, measures: Measures, tell: Tell): void {
  const measured = Object.entries(terms).flatMap(([name, term]) => (isConstant(term) ? [] : [[name, term] as const]));
  const qualifiers = new Set(
    measured.flatMap(([, term]) => measureIds(term, pack.id).flatMap((id) => measures.get(id)?.qualifiers ?? [])),
  );
  for (const slot of [...same, ...Object.keys(unless ?? {})]) {
    if (!SLOTS.has(slot) && !qualifiers.has(slot)) tell("pack.unknown", `no term has the qualifier ${slot}`);
  }
  for (const [name, term] of measured) {
    const stray = (term.free ?? []).find((slot) => !same.includes(slot));
    if (stray !== undefined) tell("pack.bad-identity", `${name}: free of ${stray}, which nothing shares`);
    if (term.when !== undefined && !same.includes("period"))
      tell("pack.bad-identity", `${name}: ${term.when}, but no period is shared`);
  }
}

/** Two terms of one measure must differ in something, or nobody knows which fact is which. */
function checkApart({ measured }: ReadyIdentity, pack: Pack, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const [name, term] of measured) {
    for (const id of measureIds(term, pack.id)) {
      const role = [id, term.when, ...(term.free ?? []), ...(term.units ?? [])].join(" ");
      const twin = seen.get(role);
      if (twin !== undefined) tell("pack.bad-identity", `${twin} and ${name} cannot be told apart`);
      seen.set(role, name);
    }
  }
}
