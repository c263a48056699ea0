import type { Gap } from "#intake";
import type { NewVisit, Task, TaskResult } from "#ledger";
import type { Outcome, Problem, Source } from "#model";
import type { FlowContext } from "./context.ts";
import { DEFERRED_MAX, PAGE_TRIES } from "./limits.ts";
import { partOf, toTasks } from "./list-tasks.ts";
import type { WhatWasRead } from "./ready.ts";
import { after, nextHopeless, nextLook, nextRevisit } from "./schedule.ts";

export type Page = Extract<Outcome, { readonly kind: "page" }>;

/** What a task comes to when its outcome has nothing to read. */
export function settle(
  task: Task,
  source: Source,
  outcome: Exclude<Outcome, Page>,
  ctx: FlowContext,
  at: string,
): TaskResult {
  switch (outcome.kind) {
    case "items": {
      const { items, validators, notes } = outcome;
      const detail = notes?.map(({ code, count }) => `${code} ${count}`).join(", ");
      return {
        visit: { outcome: "items", items: items.length, ...(detail !== undefined && { detail }) },
        ...again(nextOf(task, source, ctx, at)),
        ...(validators !== undefined && { validators }),
        tasks: toTasks(task, source, outcome, at),
      };
    }
    case "unchanged": {
      const { validators } = outcome;
      const visit: NewVisit = { outcome: "unchanged" };
      return { visit, ...again(nextOf(task, source, ctx, at)), ...(validators !== undefined && { validators }) };
    }
    case "denied": {
      const due = isPage(task) ? undefined : nextHopeless(source, at, ctx.chance());
      return { visit: { outcome: "denied", detail: outcome.rule, final: true }, ...again(due) };
    }
    case "failed":
      return fail(task, source, outcome, ctx, at);
  }
}

/**
 * What a task comes to that failed: tried again later, a page not for ever. A server that says when to come again (429,
 * 503) is believed, and that is no failure of the page, a number of times.
 */
export function fail(
  task: Task,
  source: Source,
  failure: Omit<Extract<Outcome, { readonly kind: "failed" }>, "kind">,
  ctx: FlowContext,
  at: string,
): TaskResult {
  const { code, detail, retryAfter } = failure;
  const isDeferred = !failure.final && retryAfter !== undefined && task.visits < DEFERRED_MAX;
  const final = failure.final || (isPage(task) && !isDeferred && task.failures + 1 >= PAGE_TRIES);
  const later = after(at, ctx.wait(isDeferred ? task.visits : task.failures, retryAfter));
  const due = !final ? later : isPage(task) ? undefined : nextHopeless(source, at, ctx.chance());
  return {
    visit: { outcome: "failed", code, ...(detail !== undefined && { detail }), ...(final && { final }) },
    ...again(due),
    ...(isDeferred && { isDeferred }),
  };
}

/** What a page comes to when it was read. What cannot be read is not asked for again until its list says that it changed. */
export function settlePage(
  task: Task,
  source: Source,
  { validators, gap }: Pick<Page, "validators"> & { readonly gap?: Gap },
  ctx: FlowContext,
): (read: WhatWasRead, at: string) => TaskResult {
  return ({ articles, published, problem }, at) => {
    const known = { ...(validators !== undefined && { validators }) };
    if (problem !== undefined)
      return { ...fail(task, source, { ...toFailure(problem), final: true }, ctx, at), ...known };
    const noted = published === undefined ? task : { ...task, note: published };
    return {
      visit: { outcome: "page", articles, ...(gap !== undefined && toGap(gap)) },
      ...again(nextOf(noted, source, ctx, at)),
      ...known,
      ...(published !== undefined && { note: published }),
    };
  };
}

/** Of an article over several pages: which is missing, of how many, and why. */
function toGap({ part, of, code, detail = "" }: Gap): Pick<NewVisit, "code" | "detail"> {
  const why = code === "input.missing-part" ? detail : `${code} ${detail}`.trim();
  return { code: "input.missing-part", detail: `${part}/${of} ${why}` };
}

export function toFailure({ code, at, detail }: Problem): { readonly code: Problem["code"]; readonly detail?: string } {
  const place = at.line !== undefined ? `line ${at.line}` : at.byte !== undefined ? `byte ${at.byte}` : undefined;
  const words = [place, detail].filter((word) => word !== undefined);
  return { code, ...(words.length > 0 && { detail: words.join(": ") }) };
}

/** When a task that went well is done again. */
function nextOf(task: Task, source: Source, ctx: FlowContext, at: string): string | undefined {
  if (task.kind === "list") return partOf(task) === undefined ? nextLook(source, at, ctx.chance()) : undefined;
  const isAsked = task.kind === "page" && task.place !== "";
  return isAsked ? nextRevisit(task.note ?? task.item?.published, task.doneAt ?? at, at) : undefined;
}

/** A page of a list, or its next page: nothing that is looked at for ever. */
function isPage(task: Task): boolean {
  return task.kind !== "list" || partOf(task) !== undefined;
}

export function again(due: string | undefined): { readonly due?: string } {
  return due === undefined ? {} : { due };
}
