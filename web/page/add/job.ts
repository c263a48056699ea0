import type { Job } from "#service";
import { ApiError, ask } from "#web/api/ask.ts";

/** Why a text was not read, with what to do about it. */
export interface ShownProblem {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** A job as the API tells it. */
export interface ShownJob extends Omit<Job, "problem" | "version"> {
  readonly problem?: ShownProblem;
}

const POLL = 1_000;

/** Whether nothing more happens to a job. */
export function isOver({ state }: Pick<ShownJob, "state">): boolean {
  return state === "done" || state === "failed";
}

/** Tells every change of a job until it is over: by its stream, and by asking again where no stream gets through. */
export function followJob(id: string, tell: (job: ShownJob) => void, fail: (error: ApiError) => void): () => void {
  const address = `/api/job/${id}`;
  const stream = new EventSource(`${address}/events`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  const hear = (job: ShownJob) => {
    if (isLeft) return;
    tell(job);
    if (isOver(job)) stream.close();
  };
  stream.addEventListener("job", (event) => hear(JSON.parse(event.data) as ShownJob));
  stream.addEventListener("error", () => {
    stream.close();
    if (!isLeft) void poll();
  });
  const poll = async (): Promise<void> => {
    try {
      const job = await ask<ShownJob>(address);
      hear(job);
      if (!isLeft && !isOver(job)) timer = setTimeout(poll, POLL);
    } catch (error) {
      if (!isLeft) fail(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    }
  };
  return () => {
    isLeft = true;
    stream.close();
    clearTimeout(timer);
  };
}
