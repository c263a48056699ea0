import type { Ledger, StoredFact } from "#ledger";
import type { Label } from "#model";
import { type Clashes, findClashes } from "#service/audit/clashes.ts";
import { makeBinder } from "#service/facts.ts";
import { type DeskFact, makeDeskFacts } from "./fact.ts";
import { type IntervalRecord, toIntervalRecord } from "./interval.ts";
import { findScales, onScale, type Scale } from "./series-scale.ts";
import { type SeriesTime, toSeriesTime } from "./series-time.ts";

/** Facts that are looked at for one question, and marks that one answer holds; the newest. */
const LOOKED_MAX = 4_000;
const POINTS_MAX = 600;
/** Subjects and outlets that can be chosen. */
const CHOICES_MAX = 60;
/** What asks for every subject together. */
const EVERY = "*";
/** A subject told so often is shown alone at first. */
const ALONE_MIN = 3;

/** One report of the measure. */
export interface SeriesPoint extends Partial<SeriesTime> {
  readonly fact: DeskFact;
  /** What the words allow in the unit of the series; a fall is negative. */
  readonly interval: IntervalRecord;
  /** Whether another report cannot be so together with this one. */
  readonly conflict: boolean;
  /** The facts that it cannot be so together with. */
  readonly against: readonly string[];
}

/** How a measure went over time, every report a mark of its own. */
export interface SeriesRecord {
  readonly measure: string;
  readonly label: Label;
  readonly unit: string;
  /** Whether the amounts say by how much the level rose or fell. */
  readonly isStep: boolean;
  readonly units: readonly Scale[];
  readonly subjects: readonly { readonly name: string; readonly key: string; readonly facts: number }[];
  readonly sources: readonly { readonly name: string; readonly facts: number }[];
  /** What the answer is about; a subject that nobody asked for is the one most told, `*` for all where none is told often. */
  readonly chosen: { readonly subject?: string; readonly source?: string; readonly unit?: string };
  /** By time, then as the ledger lists them; those without any day come last. */
  readonly points: readonly SeriesPoint[];
  /** Whether there are older facts that were not looked at. */
  readonly isPart: boolean;
}

export interface SeriesQuery {
  /** As in `FactQuery`; `*` for all together. */
  readonly subject?: string;
  readonly source?: string;
  /** The key of a {@link Scale}. */
  readonly unit?: string;
}

/** A measure over time; `undefined` when neither the ledger nor a pack knows it. */
export async function viewSeries(
  ledger: Ledger,
  measure: string,
  query: SeriesQuery = {},
): Promise<SeriesRecord | undefined> {
  const { packs } = await makeBinder();
  const declared = packs
    .flatMap(({ id, measures }) => measures.map((one) => ({ ...one, id: `${id}.${one.id}` })))
    .find(({ id }) => id === measure);
  const every = await readFacts(ledger, { measure, ...(query.source !== undefined && { source: query.source }) });
  if (every.length === 0 && declared === undefined && !(await hasFacts(ledger, measure))) return undefined;
  const { scales, scaleOf } = findScales(every, declared?.kind);
  const scale = scales.find(({ key }) => key === query.unit) ?? scales[0];
  const onAxis = every.filter((fact) => scaleOf(fact) === scale);
  const subjects = countSubjects(onAxis);
  const subject = query.subject ?? defaultSubject(subjects);
  const asked = subject === EVERY ? onAxis : await ofSubject(ledger, measure, subject, onAxis, scaleOf, scale);
  const facts = asked.slice(0, POINTS_MAX);
  const clashes = await findClashes(ledger, facts);
  const points = await toPoints(facts, scale, clashes);
  return {
    measure,
    label: declared?.label ?? { zh: measure, en: measure },
    unit: scale?.unit ?? declared?.units[0] ?? "1",
    isStep: scale?.isStep ?? false,
    units: scales,
    subjects: subjects.slice(0, CHOICES_MAX),
    sources: countSources(onAxis).slice(0, CHOICES_MAX),
    chosen: {
      subject: subject === EVERY ? EVERY : (countSubjects(asked)[0]?.key ?? subject),
      ...(query.source !== undefined && { source: query.source }),
      ...(scale !== undefined && { unit: scale.key }),
    },
    points,
    isPart: every.length >= LOOKED_MAX || asked.length > POINTS_MAX,
  };
}

function defaultSubject([first]: SeriesRecord["subjects"]): string {
  return first !== undefined && first.facts >= ALONE_MIN ? first.key : EVERY;
}

async function readFacts(ledger: Ledger, query: Parameters<Ledger["facts"]>[0]): Promise<readonly StoredFact[]> {
  const [facts = []] = await ledger.factLists([{ ...query, limit: LOOKED_MAX }]);
  return facts;
}

async function hasFacts(ledger: Ledger, measure: string): Promise<boolean> {
  return (await readFacts(ledger, { measure, limit: 1 })).length > 0;
}

/** The ledger knows all names of a subject; it is asked once more so that accepted aliases count. */
async function ofSubject(
  ledger: Ledger,
  measure: string,
  subject: string,
  onAxis: readonly StoredFact[],
  scaleOf: (fact: StoredFact) => Scale | undefined,
  scale: Scale | undefined,
): Promise<readonly StoredFact[]> {
  const ids = new Set(onAxis.map(({ id }) => id));
  const facts = await readFacts(ledger, { measure, subject });
  return facts.filter((fact) => ids.has(fact.id) && scaleOf(fact) === scale);
}

async function toPoints(
  facts: readonly StoredFact[],
  scale: Scale | undefined,
  clashes: Clashes,
): Promise<readonly SeriesPoint[]> {
  const toDeskFact = await makeDeskFacts();
  const cells = Map.groupBy(facts, ({ cell }) => cell);
  const points = facts.map((fact): SeriesPoint => {
    const against = [...(clashes.get(fact.id) ?? [])].sort();
    return {
      fact: {
        ...toDeskFact(fact),
        reports: cells.get(fact.cell)!.length - 1,
        ...(against.length > 0 && { state: "conflict" as const }),
      },
      interval: toIntervalRecord(onScale(fact, scale!)),
      ...toSeriesTime(fact),
      conflict: against.length > 0,
      against,
    };
  });
  return points.toSorted((a, b) => compareDays(a.start, b.start) || compareDays(a.end, b.end));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a === b ? 0 : a < b ? -1 : 1;
}

function countSubjects(facts: readonly StoredFact[]): SeriesRecord["subjects"] {
  const told = facts.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
  const groups = Map.groupBy(told, ({ entity, value }) => entity ?? value);
  return byMost(
    [...groups].map(([key, some]) => ({ key, name: mostOf(some.map(({ value }) => value)), facts: some.length })),
  );
}

function countSources(facts: readonly StoredFact[]): SeriesRecord["sources"] {
  const groups = Map.groupBy(facts, ({ article }) => article.source);
  return byMost([...groups].flatMap(([name, some]) => (name === undefined ? [] : [{ name, facts: some.length }])));
}

function mostOf(names: readonly string[]): string {
  const [first] = byMost([...Map.groupBy(names, (name) => name)].map(([name, some]) => ({ name, facts: some.length })));
  return first!.name;
}

function byMost<T extends { readonly name: string; readonly facts: number }>(counted: readonly T[]): readonly T[] {
  return counted.toSorted((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1));
}
