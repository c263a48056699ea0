import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { NewTask, Task, TaskResult } from "#ledger";
import { ProblemError, type Source } from "#model";
import { type Input, isArchive, listInputs, toFileProblem } from "#service/input.ts";
import type { ArchiveShelf } from "./archive-reader.ts";
import type { FlowContext } from "./context.ts";
import { type ArchiveReady, doArchive } from "./do-archive.ts";
import { doLines } from "./do-lines.ts";
import { toOptions } from "./options.ts";
import type { Settled, Unread } from "./ready.ts";
import { nextLook } from "./schedule.ts";
import { fail, settlePage, toFailure } from "./settle.ts";

/** What a file came to, without what every task has. */
export type FileReady = Pick<Settled, "result"> | Pick<Unread, "bytes" | "opened" | "options" | "settle">;

const LINES = /^\.(?:ndjson|jsonl)$/i;

/** Looks into a folder, or lays a file open from where it was read to. What the system refuses is a failure. */
export async function doFile(
  task: Task,
  source: Source,
  ctx: FlowContext,
  shelf: ArchiveShelf,
): Promise<FileReady | ArchiveReady> {
  try {
    if (task.kind === "list" && source.kind === "folder") return { result: await lookInto(task, source, ctx) };
    if (source.kind === "stream" || LINES.test(extname(task.address))) return await doLines(task, source, ctx);
    if (source.kind === "warc" || isArchive(task.address)) return await doArchive(task, source, ctx, shelf);
    const bytes = await readFile(task.address);
    return { bytes, opened: {}, options: toOptions(task, source), settle: settlePage(task, source, {}, ctx) };
  } catch (error) {
    const problem = error instanceof ProblemError ? error : toFileProblem(error, task.address);
    if (!(problem instanceof ProblemError)) throw problem;
    return { result: fail(task, source, { ...toFailure(problem.problem), final: false }, ctx, ctx.now()) };
  }
}

/** The files of a folder; one that has another size or time than when it was read is read again. */
async function lookInto(task: Task, source: Source, ctx: FlowContext): Promise<TaskResult> {
  const inputs = await listFiles(task.address);
  const at = ctx.now();
  const tasks = await Promise.all(
    inputs.map(async ({ name }): Promise<NewTask> => {
      const { size, mtimeMs } = await stat(name);
      return { kind: "file", address: name, source: source.id, place: "", due: at, mark: `${size} ${mtimeMs}` };
    }),
  );
  return { visit: { outcome: "items", items: tasks.length }, due: nextLook(source, at, ctx.chance()), tasks };
}

/** An empty folder has no files yet. */
async function listFiles(path: string): Promise<readonly Input[]> {
  try {
    return await listInputs([path]);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "input.no-article") return [];
    throw error;
  }
}
