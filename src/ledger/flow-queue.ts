import type { NewTask, Task, TaskResult } from "./flow-contract.ts";

/** What the queue keeps of a task; without `due` it is done. */
export interface Kept extends Omit<Task, "due"> {
  readonly due?: string;
  readonly leased?: { readonly owner: string; readonly until: string };
}

/** A task that is asked for again: as it was, or due again because its list says that it stands otherwise. */
export function askAgain(kept: Kept, asked: NewTask): Kept {
  if (asked.mark === undefined || asked.mark === kept.mark) return kept;
  const due = kept.due !== undefined && kept.due < asked.due ? kept.due : asked.due;
  return { ...kept, due, mark: asked.mark, ...(asked.item !== undefined && { item: asked.item }) };
}

/** A task after a visit. What was asked of it while it was under way stays asked. */
export function afterVisit(kept: Kept, leased: Task, { visit, ...result }: TaskResult, at: string): Kept {
  const { leased: _lease, due: asked, item, ...rest } = kept;
  const hasFailed = visit.outcome === "failed";
  const isAsked = kept.mark !== leased.mark;
  const due = isAsked ? asked : result.due;
  return {
    ...rest,
    ...(item !== undefined && { item: isAsked || hasFailed ? item : withoutText(item) }),
    ...(due !== undefined && { due }),
    visits: kept.visits + 1,
    failures: !hasFailed ? 0 : result.isDeferred === true ? kept.failures : kept.failures + 1,
    ...(kept.doneAt === undefined && !hasFailed && { doneAt: at }),
    ...(result.validators !== undefined && { validators: result.validators }),
    ...(result.note !== undefined && { note: result.note }),
  };
}

function withoutText({ text: _text, ...item }: NonNullable<Task["item"]>): NonNullable<Task["item"]> {
  return item;
}

/** Whether a task is to be done now and nobody does it. */
export function isFree({ due, leased }: Kept, at: string): boolean {
  return due !== undefined && due <= at && !isLeased({ leased }, at);
}

export function isLeased(
  { leased }: Pick<Kept, "leased"> | { leased: Kept["leased"] | undefined },
  at: string,
): boolean {
  return leased !== undefined && leased.until > at;
}

export function toTask(kept: Kept): Task {
  const { leased: _lease, due = "", ...task } = kept;
  return { ...task, due };
}
