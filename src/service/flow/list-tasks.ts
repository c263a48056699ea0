import { hash } from "node:crypto";
import { boundsOf } from "#base";
import type { NewTask, Task } from "#ledger";
import type { Item, Outcome, Source } from "#model";
import { PARTS_MAX } from "./limits.ts";
import { lookAt, placeOf } from "./source.ts";

type Items = Extract<Outcome, { readonly kind: "items" }>;

const AHEAD_MAX = 2 * 24 * 60 * 60 * 1_000;
const NEXT = /^next (\d+)$/;

/** What a list leads to: its pages, the lists that it names, and the first time also its next page. */
export function toTasks(
  task: Task,
  source: Source,
  { items, next, lists = [] }: Items,
  at: string,
): readonly NewTask[] {
  const part = partOf(task) ?? (task.doneAt === undefined && task.address === source.address ? 0 : PARTS_MAX);
  return [
    ...items.map((item) => toPageTask(source, item, at)),
    ...lists.slice(0, PARTS_MAX).map((address) => lookAt(source, at, address)),
    ...(next !== undefined && part < PARTS_MAX ? [{ ...lookAt(source, at, next), mark: `next ${part + 1}` }] : []),
  ];
}

/** The how-manieth next page of a list a task is; `undefined` when it is none. Those are looked at once. */
export function partOf({ mark }: Pick<Task, "mark">): number | undefined {
  const part = NEXT.exec(mark ?? "")?.[1];
  return part === undefined ? undefined : Number(part);
}

/** A text that the list carries asks no host; it is read again when it changes. */
function toPageTask(source: Source, named: Item, at: string): NewTask {
  const item = withoutFuture(named, at);
  const { address, updated, text } = item;
  const place = text === undefined ? placeOf(address) : "";
  const mark = text === undefined ? updated : hash("sha256", text, "hex").slice(0, 16);
  return { kind: "page", address, source: source.id, place, due: at, item, ...(mark !== undefined && { mark }) };
}

/** A list that dates an article days ahead of now is mistaken: then its page tells, or nobody. */
function withoutFuture(item: Item, at: string): Item {
  const { published, ...rest } = item;
  if (published === undefined) return item;
  const { first } = boundsOf(published);
  const ahead = first === undefined ? 0 : Date.UTC(first.year, first.month - 1, first.day) - Date.parse(at);
  return ahead > AHEAD_MAX ? rest : item;
}
