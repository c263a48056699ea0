import type { Span } from "#base";
import type { EntityType } from "#model";
import type { Paper } from "./paper.ts";

type Name = Span & { readonly text: string };

/** Names joined by 、 and one last 與: A、B與C. */
export interface NameList extends Span {
  readonly names: readonly Name[];
  /** The types of those that the reader knows for names. */
  readonly types: readonly EntityType[];
  /** Whether every one is such a name. */
  readonly isNamed: boolean;
}

/** Longest item of a list, and most items. */
const ITEM_MAX = 16;
const ITEMS_MAX = 60;
const JOINT = /[、]|(?:以及|还有|[,，]?(?:与|和|及|跟))/;
/** What no item holds. */
const STOP = /[。，,；;：:！？!?\n「」『』()（）]/;

/** The lists of names of an article, in order; a list has at least two items, one 、 among them or a known name on both sides. */
export function nameLists(paper: Paper): readonly NameList[] {
  const lists: NameList[] = [];
  const known = knownNames(paper);
  let at = 0;
  while (at < paper.folded.length) {
    const mark = paper.folded.indexOf("、", at);
    if (mark < 0) break;
    const list = readList(paper, mark, known);
    if (list !== undefined) lists.push(list);
    at = Math.max(mark + 1, list?.end ?? 0);
  }
  return lists;
}

/** By start: where names end, and of what type they are. */
type Known = {
  readonly byStart: ReadonlyMap<number, number>;
  readonly byEnd: ReadonlyMap<number, number>;
  readonly types: ReadonlyMap<number, EntityType>;
};

function knownNames({ reading }: Paper): Known {
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  const types = new Map<number, EntityType>();
  for (const { spans, type } of reading.entities) {
    for (const { start, end } of spans) {
      byStart.set(start, end);
      byEnd.set(end, start);
      types.set(start, type);
    }
  }
  return { byStart, byEnd, types };
}

/** The list whose first joint is at `mark`. */
function readList(paper: Paper, mark: number, known: Known): NameList | undefined {
  const first = itemBefore(paper, mark, known);
  if (first === undefined) return undefined;
  const names = [first];
  let at = mark + 1;
  while (names.length < ITEMS_MAX) {
    const item = itemAt(paper, at, known);
    if (item === undefined) return undefined;
    names.push(item);
    const joint = JOINT.exec(paper.folded.slice(item.end, item.end + 3));
    if (joint === null || joint.index > 0) break;
    const isLast = joint[0] !== "、";
    at = item.end + joint[0].length;
    if (!isLast) continue;
    const last = itemAt(paper, at, known);
    if (last === undefined) return undefined;
    names.push(last);
    break;
  }
  const types = names.flatMap(({ start }) => known.types.get(start) ?? []);
  return { start: first.start, end: names.at(-1)!.end, names, types, isNamed: types.length === names.length };
}

function itemBefore({ folded, text }: Paper, end: number, { byEnd }: Known): Name | undefined {
  const named = byEnd.get(end);
  if (named !== undefined) return { start: named, end, text: text.slice(named, end) };
  const from = Math.max(0, end - ITEM_MAX);
  const head = folded.slice(from, end);
  const stop = Math.max(...[...head].map((char, i) => (STOP.test(char) || char === "、" ? i : -1)), -1);
  const start = from + stop + 1;
  return start < end ? { start, end, text: text.slice(start, end) } : undefined;
}

/** The item that begins at a place: a known name, else all up to the next mark, joint or 等. */
function itemAt({ folded, text }: Paper, at: number, { byStart }: Known): Name | undefined {
  const named = byStart.get(at);
  if (named !== undefined) return { start: at, end: named, text: text.slice(at, named) };
  const rest = folded.slice(at, at + ITEM_MAX);
  const end = rest.search(/[、。，,；;：:！？!?\n「」『』()（）]|等|以及|与|和|及/);
  return end <= 0 ? undefined : { start: at, end: at + end, text: text.slice(at, at + end) };
}
