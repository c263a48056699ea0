import type { StoredFact } from "#ledger";
import type { Board, BoardSection, FactChoice } from "#model";
import { type BoardFact, type BoardKnowledge, makeChoice, toBoardFact } from "./board-fact.ts";
import { applyFilters, type Chosen, listFilters } from "./filters.ts";
import { measuresOfIdentity } from "./measures.ts";
import type { BoardRecord } from "./record.ts";
import { makeSections } from "./section/make.ts";

/** A board with the pack that declares it. */
export interface PackBoard {
  readonly pack: string;
  readonly board: Board;
}

export interface ComputeOptions {
  readonly chosen?: Chosen;
  readonly sequence?: number;
  /** How many independent sources some facts have; by their names when nobody knows better. */
  readonly countSources?: (items: readonly BoardFact[]) => number;
}

/**
 * Computes a board from facts, newest first: what is printed laid out, and what follows from it. Facts that no section
 * asks for are passed over, and those that a person called wrong. Linear in the facts but for sorting.
 */
export function computeBoard(
  { pack, board }: PackBoard,
  facts: Iterable<StoredFact>,
  knowledge: BoardKnowledge,
  { chosen = {}, sequence = 0, countSources = countNames }: ComputeOptions = {},
): BoardRecord {
  const wanted = new Set(listMeasures({ pack, board }, knowledge));
  const items = [...facts].flatMap((fact) => {
    if (fact.judged === "wrong" || fact.measure === undefined || !wanted.has(fact.measure.value)) return [];
    const item = toBoardFact(fact, knowledge);
    return item === undefined ? [] : [item];
  });
  const { id, label, about, filters = [], sections } = board;
  const choices = sections.flatMap(choicesOf).map((choice) => makeChoice(choice, pack));
  const shown = items.filter((item) => choices.some((isIn) => isIn(item)));
  const left = applyFilters(items, filters, chosen);
  const counted = applyFilters(shown, filters, chosen);
  return {
    id: `${pack}.${id}`,
    label,
    about,
    filters: listFilters(shown, filters, chosen),
    sections: sections.flatMap((section) => makeSections(section, { pack, items: left, knowledge })),
    counts: { facts: counted.length, sources: countSources(counted) },
    sequence,
  };
}

function countNames(items: readonly BoardFact[]): number {
  return new Set(items.map(({ source }) => source)).size;
}

/** Every measure that a board asks for, `pack.measure`. */
export function listMeasures(
  { pack, board }: PackBoard,
  { identities }: Pick<BoardKnowledge, "identities">,
): readonly string[] {
  const own = board.sections.flatMap(choicesOf).flatMap(({ measures }) => measures);
  const full = own.map((id) => (id.includes(".") ? id : `${pack}.${id}`));
  const derived = board.sections.flatMap((section) =>
    section.kind === "derived"
      ? section.derive.flatMap((each) =>
          each.kind === "identity" ? measuresOfIdentity(identities.get(`${pack}.${each.identity}`), pack) : [],
        )
      : [],
  );
  return [...new Set([...full, ...derived])];
}

/** Every choice of facts that a section makes. */
export function choicesOf(section: BoardSection): readonly FactChoice[] {
  switch (section.kind) {
    case "bullet":
      return section.roles.map(({ facts }) => facts);
    case "timeline":
      return section.from === undefined ? [section.facts] : [section.facts, section.from];
    case "derived":
      return section.derive.flatMap((each) =>
        each.kind === "identity" ? [] : each.kind === "ratio" ? [each.part, each.whole] : [each.facts],
      );
    default:
      return [section.facts];
  }
}
