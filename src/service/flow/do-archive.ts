import { stat } from "node:fs/promises";
import type { NewVisit, Task, TaskResult } from "#ledger";
import type { Problem, Source } from "#model";
import { openFile } from "#service/archive/open.ts";
import { checkPlace, isSamePlace, placeOfTask, tailOf } from "./archive-place.ts";
import { type ArchiveShelf, makeArchiveReader, type OpenArchive, type Piece } from "./archive-reader.ts";
import type { FlowContext } from "./context.ts";
import { toOptions } from "./options.ts";
import type { Paged, PagesRead, Settled } from "./ready.ts";
import { nextHopeless, nextLook } from "./schedule.ts";
import { again, settle, toFailure } from "./settle.ts";
import { isWeb } from "./source.ts";

/** What an archive came to, without what every task has. */
export type ArchiveReady = Pick<Settled, "result"> | Pick<Paged, "pages" | "size" | "options" | "settle">;

/**
 * Takes the next pages out of an archive, a file or one of the net, from the byte where it was read to; one that stands
 * still is not read again, one that is another than it was is read from its start, which doubles nothing.
 */
export async function doArchive(
  task: Task,
  source: Source,
  ctx: FlowContext,
  shelf: ArchiveShelf,
): Promise<ArchiveReady> {
  const open = await goOn(task, source, ctx, shelf);
  if ("result" in open) return open;
  const piece = await open.reader.next();
  if (piece.isEnd || piece.problem !== undefined) await open.reader.close();
  else await shelf.put(task.id, open);
  const tail = isWeb(task.address) ? undefined : await tailOf(task.address, piece.next.offset);
  return {
    pages: piece.pages,
    size: piece.bytes,
    options: toOptions(task, source),
    settle: (read, at) => settlePiece(task, source, ctx, { open, piece, tail, read }, at),
  };
}

/** The archive where it is to be read on: as it was left open, or opened anew. */
async function goOn(
  task: Task,
  source: Source,
  ctx: FlowContext,
  shelf: ArchiveShelf,
): Promise<OpenArchive | Pick<Settled, "result">> {
  const place = placeOfTask(task);
  const left = shelf.take(task.id);
  if (left !== undefined && isSamePlace(left.reader.at, place)) return left;
  await left?.reader.close();
  return isWeb(task.address) ? openWeb(task, source, ctx) : openLocal(task, source, ctx);
}

async function openLocal(task: Task, source: Source, ctx: FlowContext): Promise<OpenArchive | Pick<Settled, "result">> {
  const { address } = task;
  const { size, mtimeMs } = await stat(address);
  const stamp = `${size} ${mtimeMs}`;
  const place = placeOfTask(task);
  if (place.stamp === stamp) return { result: settle(task, source, { kind: "unchanged" }, ctx, ctx.now()) };
  return { reader: makeArchiveReader(openFile(address), await checkPlace(address, place), { end: size }), stamp };
}

async function openWeb(task: Task, source: Source, ctx: FlowContext): Promise<OpenArchive | Pick<Settled, "result">> {
  const place = placeOfTask(task);
  const { validators: known } = task;
  const mark = {
    from: place.offset,
    ...(known !== undefined && { known }),
    ...(place.isDone === true && { isDone: true }),
  };
  const opened = await ctx.openArchive(task.address, mark, source);
  if (opened.kind !== "archive") return { result: settle(task, source, opened, ctx, ctx.now()) };
  const { file, from, validators, close } = opened;
  const isSame = place.isDone !== true && from === place.offset;
  const start = isSame ? place : { offset: from };
  return { reader: makeArchiveReader(file, start, { close }), validators };
}

interface Done {
  readonly open: OpenArchive;
  readonly piece: Piece;
  readonly tail: string | undefined;
  readonly read: PagesRead;
}

function settlePiece(task: Task, source: Source, ctx: FlowContext, done: Done, at: string): TaskResult {
  const { open, piece, tail, read } = done;
  const { validators, stamp } = open;
  const isNet = stamp === undefined;
  const note = {
    ...piece.next,
    ...(tail !== undefined && { tail }),
    ...(piece.isEnd && (isNet ? { isDone: true } : { stamp })),
  };
  return {
    visit: toVisit(piece, read),
    ...again(whenNext(task, source, ctx, done, at)),
    ...(validators !== undefined && { validators }),
    note: JSON.stringify(note),
  };
}

/** At once while there is more; what the net broke off after a pause; an archive that says nothing of its changes daily. */
function whenNext(task: Task, source: Source, ctx: FlowContext, { open, piece }: Done, at: string): string | undefined {
  if (piece.problem !== undefined) return afterFailure(task, ctx, at);
  if (!piece.isEnd) return at;
  if (task.kind !== "list") return undefined;
  const { etag, lastModified } = open.validators ?? {};
  const isTold = open.stamp !== undefined || etag !== undefined || lastModified !== undefined;
  return (isTold ? nextLook : nextHopeless)(source, at, ctx.chance());
}

function afterFailure(task: Task, ctx: FlowContext, at: string): string {
  return new Date(Date.parse(at) + ctx.wait(task.failures, undefined) * 1_000).toISOString();
}

const TOLD_MAX = 20;

/** Damage is told with its byte and passed over; what stands beside it is in the ledger. */
function toVisit({ damage, problem }: Piece, { articles, problems, storyless }: PagesRead): NewVisit {
  const wrong: readonly Problem[] = [
    ...problems,
    ...(damage === undefined
      ? []
      : [{ code: damage.code, at: { source: "", byte: damage.offset }, detail: damage.reason }]),
    ...(problem === undefined ? [] : [problem]),
  ];
  const [first] = wrong;
  if (first === undefined)
    return { outcome: "page", articles, ...(storyless > 0 && { detail: `no-article ${storyless}` }) };
  const told = wrong.slice(0, TOLD_MAX).flatMap((one) => toFailure(one).detail ?? []);
  const more = wrong.length > TOLD_MAX ? [`+${wrong.length - TOLD_MAX}`] : [];
  return { outcome: "failed", code: first.code, detail: [...told, ...more].join("; "), articles };
}
