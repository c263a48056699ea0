import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entity, Fact, Pack, Problem, Reading, Run, Scanned, TermRow, Voice } from "#model";
import type { PackSources, TermMatch } from "#pack";
import { toFileProblem } from "./input.ts";
import { type AmountRecord, type ReadingRecord, toAmountRecord, toRecord } from "./record.ts";
import { toRun } from "./run.ts";

const PACKS = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "packs");

/** Puts the figures of an article together into facts. */
export interface Binder {
  /** The run that readings so made belong to. */
  readonly run: Run;
  /** What is bound already comes back as it is. */
  bind(scanned: Scanned | Reading): Reading;
  /** The packs as they are declared. */
  readonly packs: readonly Pack[];
  /** The rows of their gazetteers. */
  readonly terms: readonly TermRow[];
  /** Gazetteer words of a text. */
  findTerms(text: string): readonly TermMatch[];
  /** Whether a pack declares this measure, `pack.id`. */
  hasMeasure(measure: string): boolean;
}

let made: Promise<Binder> | undefined;

/** Loads the packs of Assay once and binds with them. Throws what the packs' authors got wrong. */
export function makeBinder(): Promise<Binder> {
  made ??= loadBinder();
  return made;
}

async function loadBinder(): Promise<Binder> {
  const [{ bindFacts }, { compilePacks, loadPacks }] = await Promise.all([import("#bind"), import("#pack")]); // only who binds waits for them
  const sources = await loadPacks(PACKS);
  const packs = compilePacks(sources);
  return {
    run: toRun(sources),
    packs: sources.packs,
    terms: sources.rows,
    findTerms: (text) => packs.findTerms(text),
    bind(scanned) {
      if ("facts" in scanned) return scanned;
      const { article, figures, times } = scanned;
      return { article, figures, times, ...bindFacts(article, figures, times, packs) };
    },
    hasMeasure: (measure) => packs.measures.some(({ fullId }) => fullId === measure),
  };
}

/** The run under which this program reads. */
export async function findRun(): Promise<Run> {
  return toRun(await findSources());
}

/** The packs of Assay as they are written, not compiled. */
export async function findSources(): Promise<PackSources> {
  const { loadPacks } = await import("#pack");
  return loadPacks(PACKS);
}

/** Everything wrong with the packs below a folder (Assay's own by default), with file and line; empty when all is well. */
export async function checkPackFolder(folder: string = PACKS): Promise<readonly Problem[]> {
  const { checkPacks, loadPacks } = await import("#pack");
  try {
    readdirSync(folder);
  } catch (error) {
    throw toFileProblem(error, folder);
  }
  return checkPacks(await loadPacks(folder));
}

export interface EntityRecord {
  readonly type: Entity["type"];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
  readonly id?: string;
}

export interface FactRecord extends AmountRecord {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly subject: string | null;
  /** The gazetteer row that the subject names, only when known. */
  readonly subjectId?: string;
  readonly measure?: string;
  readonly label: string;
  readonly period: string | null;
  readonly stance: Fact["stance"]["value"];
  readonly voices: readonly { readonly name: string; readonly via?: string; readonly anonymous?: boolean }[];
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

/** A line of the output contract with all that was read: entities, facts, and the run that read them. */
export interface BoundRecord extends ReadingRecord {
  readonly entities: readonly EntityRecord[];
  readonly facts: readonly FactRecord[];
  readonly run: string;
}

/** The line of a reading as it is known: without the parts that a reading from before facts were put together lacks. */
export function toKnownRecord(reading: Reading, run: string): ReadingRecord | BoundRecord {
  return reading.facts.length === reading.figures.length ? toBoundRecord(reading, run) : toRecord(reading);
}

/** The whole line of the output contract. */
export function toBoundRecord(reading: Reading, run: string): BoundRecord {
  return {
    ...toRecord(reading),
    entities: reading.entities.map(toEntityRecord),
    facts: reading.facts.map(toFactRecord),
    run,
  };
}

function toEntityRecord({ type, name, aliases, spans, id }: Entity): EntityRecord {
  return { type, name, aliases, spans: spans.map(({ start, end }) => [start, end]), ...(id !== undefined && { id }) };
}

/** A fact as plain values ready for `JSON.stringify`; absent fields are left out, an unknown subject or period is null. */
export function toFactRecord(fact: Fact): FactRecord {
  const { id, start, end, subject, measure, label, period, stance, voices } = fact;
  const slots = { subject, measure, period, stance, ...fact.qualifiers };
  const known = Object.entries(slots).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  );
  return {
    id,
    start,
    end,
    subject: subject?.value ?? null,
    ...(subject?.entity !== undefined && { subjectId: subject.entity }),
    ...(measure !== undefined && { measure: measure.value }),
    label,
    ...toAmountRecord(fact),
    period: period?.value ?? null,
    stance: stance.value,
    voices: voices.map(toVoiceRecord),
    qualifiers: Object.fromEntries(Object.entries(fact.qualifiers).map(([name, slot]) => [name, slot.value])),
    evidence: Object.fromEntries(known.map(([name, slot]) => [name, slot.evidence.kind])),
  };
}

/** Who says it, without where that is printed. */
export function toVoiceRecord({ name, via, anonymous }: Voice): FactRecord["voices"][number] {
  return { name, ...(via !== undefined && { via }), ...(anonymous !== undefined && { anonymous }) };
}
