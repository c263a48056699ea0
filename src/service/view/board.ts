import { countOrigins } from "#audit";
import { type BoardRecord, type Chosen, computeBoard, listMeasures, type PackBoard } from "#board";
import type { Ledger, StoredFact } from "#ledger";
import type { Label } from "#model";
import { isDoneBeside } from "#service/desk/beside.ts";
import { makeBinder } from "#service/facts.ts";
import { findStories } from "#service/story/find.ts";
import { findBoardKnowledge } from "./board-knowledge.ts";

/** A board as listed. */
export interface BoardEntry {
  /** `pack.board`. */
  readonly id: string;
  readonly pack: Label;
  readonly label: Label;
  readonly about: Label;
  /** Whether the ledger holds any fact for it. */
  readonly isEmpty: boolean;
  /** What it can be narrowed by. */
  readonly filters: readonly string[];
}

/** The newest facts of a measure that a board looks at. */
export const BOARD_FACTS_MAX = 2_000;
/** Boards whose facts and answers are kept. */
const KEPT = 16;

type Source = Pick<Ledger, "counts" | "factLists">;

/** A board, and whether its sources are counted with all copies known. */
export interface BoardAnswer extends BoardRecord {
  readonly done: boolean;
}

/** Every board of the packs. */
export async function findBoards(): Promise<readonly PackBoard[]> {
  const { packs } = await makeBinder();
  return packs.flatMap(({ id, boards = [] }) => boards.map((board) => ({ pack: id, board })));
}

/** The boards of the packs, in the order of the packs. */
export async function listBoards(ledger: Source): Promise<readonly BoardEntry[]> {
  const [boards, knowledge, { packs }] = await Promise.all([findBoards(), findBoardKnowledge(), makeBinder()]);
  const labels = new Map(packs.map(({ id, label }) => [id, label]));
  const measures = boards.map((each) => listMeasures(each, knowledge));
  const every = [...new Set(measures.flat())];
  const lists = await ledger.factLists(every.map((measure) => ({ measure, limit: 1 })));
  const told = new Set(every.filter((_, n) => lists[n]!.length > 0));
  return boards.map(({ pack, board: { id, label, about, filters = [] } }, n) => ({
    id: `${pack}.${id}`,
    pack: labels.get(pack)!,
    label,
    about,
    isEmpty: !measures[n]!.some((measure) => told.has(measure)),
    filters: filters.map(({ name }) => name),
  }));
}

interface Kept {
  readonly sequence: number;
  readonly facts: Map<string, readonly StoredFact[]>;
  readonly records: Map<string, BoardAnswer>;
}

/** Facts and answers by ledger, good as long as it has not grown. */
const kept = new WeakMap<Source, Kept>();

/** A board as the ledger fills it, narrowed by what is chosen; `undefined` when no pack declares it. */
export async function viewBoard(ledger: Ledger, id: string, chosen: Chosen = {}): Promise<BoardAnswer | undefined> {
  const found = (await findBoards()).find(({ pack, board }) => `${pack}.${board.id}` === id);
  if (found === undefined) return undefined;
  const names = (found.board.filters ?? []).map(({ name }) => name).filter((name) => chosen[name] !== undefined);
  const { sequence } = await ledger.counts();
  const { facts, records } = keptAt(ledger, sequence);
  const name = JSON.stringify([id, names.map((each) => [each, chosen[each]])]);
  const before = records.get(name);
  if (before !== undefined) return before;
  const [knowledge, stories] = await Promise.all([
    findBoardKnowledge(),
    findStories(ledger, (await isDoneBeside(ledger)) ? 0 : Number.POSITIVE_INFINITY),
  ]);
  const own = facts.get(id) ?? (await readFacts(ledger, listMeasures(found, knowledge), sequence));
  const { rootOf, done } = stories;
  const countSources = (items: readonly { readonly fact: StoredFact }[]) =>
    countOrigins(
      items.map(({ fact }) => fact),
      rootOf,
    );
  const record = { ...computeBoard(found, own, knowledge, { chosen, sequence, countSources }), done };
  keep(facts, id, own);
  if (done) keep(records, name, record);
  return record;
}

async function readFacts(ledger: Source, measures: readonly string[], asOf: number): Promise<readonly StoredFact[]> {
  return (await ledger.factLists(measures.map((measure) => ({ measure, asOf, limit: BOARD_FACTS_MAX })))).flat();
}

function keptAt(ledger: Source, sequence: number): Kept {
  const before = kept.get(ledger);
  if (before?.sequence === sequence) return before;
  const fresh: Kept = { sequence, facts: new Map(), records: new Map() };
  kept.set(ledger, fresh);
  return fresh;
}

/** The oldest falls out. */
function keep<T>(map: Map<string, T>, name: string, value: T): void {
  map.delete(name);
  map.set(name, value);
  const [oldest] = map.keys();
  if (map.size > KEPT && oldest !== undefined) map.delete(oldest);
}
