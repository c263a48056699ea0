import { meet, sum } from "#algebra";
import { compare, type Interval } from "#base";
import { type BoardFact, makeChoice, stanceClass } from "#board/board-fact.ts";
import { groupBy, unitsOf } from "#board/group.ts";
import type { TreeNode } from "#board/record.ts";
import { foldRepeats, toRow } from "#board/row.ts";
import { isPartCue } from "#board/words/part-cues.ts";
import { headOf, type MakeSection } from "./part.ts";

const TREES_MAX = 60;

/**
 * Wholes and their parts: of the facts of one article, subject, unit and kind of statement, the first is the whole of those
 * behind it when they add up to it, or when the words between say 其中. Everything else stands by itself.
 */
export const makeTree: MakeSection<"tree"> = (declared, { pack, items }) => {
  const told = items.filter(makeChoice(declared.facts, pack));
  return unitsOf(told, "money").flatMap((unit) => {
    const own = told.filter(({ fact }) => fact.unit === unit);
    const nodes = [...groupBy(own, familyKey).values()].slice(0, TREES_MAX).flatMap(toNodes);
    return nodes.length === 0 ? [] : [{ ...headOf(declared, unit), kind: "tree", unit, nodes }];
  });
};

function familyKey({ fact, subject }: BoardFact): string {
  return [fact.article.hash, subject, stanceClass(fact.stance.value)].join("\n");
}

function toNodes(family: readonly BoardFact[]): readonly TreeNode[] {
  const [whole, ...parts] = foldRepeats(family.toSorted((a, b) => a.fact.start - b.fact.start)).map(({ item }) => item);
  if (whole === undefined) return [];
  const state = parts.length < 2 ? undefined : stateOf(whole, parts);
  const nodeOf = (item: BoardFact): TreeNode => ({ id: item.fact.id, name: nameOf(item), row: toRow(item) });
  if (state === undefined) return [whole, ...parts].map(nodeOf);
  return [{ ...nodeOf(whole), state }, ...parts.map((part) => ({ ...nodeOf(part), parent: whole.fact.id }))];
}

/** Whether the parts are those of the whole: `undefined` when nothing says so. */
function stateOf(whole: BoardFact, parts: readonly BoardFact[]): "holds" | "incomplete" | undefined {
  const all = parts.slice(1).reduce<Interval>((total, part) => sum(total, part.amount), parts[0]!.amount);
  if (meet(all, whole.amount) !== undefined) return "holds";
  const { low } = all;
  const { high } = whole.amount;
  const isLess = low !== undefined && (high === undefined || compare(low, high) <= 0);
  return isLess && isCued(whole, parts[0]!) ? "incomplete" : undefined;
}

/** 其中 between the whole and the first part, in one sentence. */
function isCued({ fact: whole }: BoardFact, { fact: part }: BoardFact): boolean {
  const { sentence } = part;
  return (
    whole.start >= sentence.start &&
    isPartCue(sentence.text.slice(whole.end - sentence.start, part.start - sentence.start))
  );
}

function nameOf({ fact, name, measure }: BoardFact): string {
  return (
    fact.qualifiers.purpose?.value ??
    fact.qualifiers.holder?.value ??
    (fact.subject === undefined ? measure.label.zh : name)
  );
}
