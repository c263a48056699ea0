import type { FlowStore, Hold, NewTask, NewVisit, Task } from "#ledger/flow-contract.ts";
import { runningElsewhere, unknownSource } from "#ledger/flow-problem.ts";
import { afterVisit, askAgain, isFree, isLeased, type Kept, toTask } from "#ledger/flow-queue.ts";
import { type FlowShelf, makeFlowShelf } from "./flow-shelf.ts";
import { countQueue, countVisits, findHealth, findVisits } from "./flow-view.ts";
import { checkOpen, type Store } from "./store.ts";

/** See `FlowStore`. */
export function makeFlow(store: Store, shelf: FlowShelf = makeFlowShelf()): FlowStore {
  const { sources, tasks, visits } = shelf;
  const isOn = (id: string) => sources.has(id) && sources.get(id)!.removedAt === undefined;
  const enqueue = (asked: readonly NewTask[]): number =>
    asked.filter((one) => isOn(one.source) && queueOne(shelf, one)).length;
  const keep = (task: Kept) => tasks.set(keyOf(task), task);
  return {
    async addSource(source, first) {
      checkOpen(store);
      const { removedAt: _removed, ...known } = { ...sources.get(source.id), ...source };
      sources.set(source.id, known);
      enqueue(first);
    },
    async removeSource(id, at) {
      checkOpen(store);
      const source = sources.get(id);
      if (source === undefined || source.removedAt !== undefined) throw unknownSource(id);
      sources.set(id, { ...source, removedAt: at });
      for (const [key, task] of tasks) {
        const { due: _due, leased: _leased, ...done } = task;
        if (task.source !== id) continue;
        if (task.kind === "page" && task.doneAt !== undefined) tasks.set(key, done);
        else tasks.delete(key);
      }
    },
    async sources() {
      checkOpen(store);
      return [...sources.values()];
    },
    async enqueue(asked) {
      checkOpen(store);
      return enqueue(asked);
    },
    async lease(owner, most, at, until) {
      checkOpen(store);
      const busy = new Set([...tasks.values()].filter((task) => isLeased(task, at)).map(({ place }) => place));
      busy.delete("");
      const free = [...tasks.values()].filter((task) => isFree(task, at)).sort(byDue);
      const leased: Task[] = [];
      for (const task of free) {
        if (leased.length >= most) break;
        if (busy.has(task.place)) continue;
        if (task.place !== "") busy.add(task.place);
        keep({ ...task, leased: { owner, until } });
        leased.push(toTask(task));
      }
      return leased;
    },
    async finish(finished, at) {
      checkOpen(store);
      for (const { task, result } of finished) {
        const kept = tasks.get(keyOf(task));
        note(shelf, task, result.visit, at);
        if (kept?.id === task.id && isOn(task.source)) keep(afterVisit(kept, task, result, at));
        enqueue(result.tasks ?? []);
      }
    },
    async release(owner) {
      checkOpen(store);
      for (const task of tasks.values()) {
        const { leased, ...free } = task;
        if (leased !== undefined && (owner === undefined || leased.owner === owner)) keep(free);
      }
    },
    async *visits(query = {}) {
      checkOpen(store);
      yield* findVisits(visits, query);
    },
    async health(source, errors) {
      checkOpen(store);
      return findHealth(shelf, source, errors);
    },
    async queue(at) {
      checkOpen(store);
      return countQueue([...tasks.values()], at);
    },
    async totals() {
      checkOpen(store);
      return countVisits(visits);
    },
    async hold() {
      checkOpen(store);
      return hold(shelf);
    },
  };
}

function keyOf({ kind, address, source }: Pick<NewTask, "kind" | "address" | "source">): string {
  return `${kind} ${source} ${address}`;
}

/** Whether the task is new or due again. */
function queueOne(shelf: FlowShelf, asked: NewTask): boolean {
  const kept = shelf.tasks.get(keyOf(asked));
  if (kept === undefined) {
    shelf.tasks.set(keyOf(asked), { ...asked, id: ++shelf.count, visits: 0, failures: 0 });
    return true;
  }
  const next = askAgain(kept, asked);
  shelf.tasks.set(keyOf(asked), next);
  return next !== kept;
}

function note(shelf: FlowShelf, task: Task, { articles = [], ...visit }: NewVisit, at: string): void {
  const { kind, address, source } = task;
  const number = shelf.visits.length + 1;
  shelf.visits.push({ number, kind, address, source, at, ...visit, articles: articles.length, hashes: articles });
}

function byDue(a: Kept, b: Kept): number {
  const [left, right] = [a.due ?? "", b.due ?? ""];
  return left < right ? -1 : left > right ? 1 : a.id - b.id;
}

function hold(shelf: FlowShelf): Hold {
  if (shelf.isHeld) throw runningElsewhere("memory");
  shelf.isHeld = true;
  return {
    async release() {
      shelf.isHeld = false;
    },
  };
}
