import { describeProblem } from "#message";
import type { Problem } from "#model";
import type { Job } from "#service";

/** Why a text was not read, in both languages. */
export interface ProblemRecord {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly at?: Problem["at"];
}

/** A job as programs are told of it. */
export interface JobRecord extends Omit<Job, "problem" | "version"> {
  readonly problem?: ProblemRecord;
}

const BROKEN: ProblemRecord = {
  code: "internal",
  message: { zh: "程式發生未預期的錯誤。[internal]", en: "Something went wrong on our side [internal]" },
};

export function toJobRecord({ problem, version: _, ...job }: Job): JobRecord {
  if (job.state !== "failed") return job;
  return { ...job, problem: problem === undefined ? BROKEN : toProblemRecord(problem) };
}

export function toProblemRecord(problem: Problem): ProblemRecord {
  const { code, at } = problem;
  return { code, message: { zh: describeProblem(problem, "zh-TW"), en: describeProblem(problem, "en") }, at };
}
