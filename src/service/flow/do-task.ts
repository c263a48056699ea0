import type { Task } from "#ledger";
import type { Source } from "#model";
import type { ArchiveShelf } from "./archive-reader.ts";
import type { FlowContext } from "./context.ts";
import { doArchive } from "./do-archive.ts";
import { doFile } from "./do-file.ts";
import { doPage } from "./do-page.ts";
import { toPageHtml } from "./item-page.ts";
import { toOptions } from "./options.ts";
import type { Ready } from "./ready.ts";
import { settle, settlePage } from "./settle.ts";
import { isWeb } from "./source.ts";

/** Does what a task asks for up to where bytes are to be read. Throws only when the run is to stop. */
export async function doTask(task: Task, source: Source, ctx: FlowContext, shelf: ArchiveShelf): Promise<Ready> {
  const begun = ctx.ticks();
  const took = () => Math.round(ctx.ticks() - begun);
  if (!isWeb(source.address)) return { ...(await doFile(task, source, ctx, shelf)), task, source, took: took() };
  if (source.kind === "warc") return { ...(await doArchive(task, source, ctx, shelf)), task, source, took: took() };
  const { item, address, validators } = task;
  if (item?.text !== undefined) {
    const opened = { url: address, contentType: "text/html", charset: "utf-8" };
    const bytes = Buffer.from(toPageHtml({ ...item, text: item.text }));
    return {
      task,
      source,
      took: 0,
      bytes,
      opened,
      options: toOptions(task, source),
      settle: settlePage(task, source, {}, ctx),
    };
  }
  const expect = task.kind === "list" && source.kind !== "page" ? "list" : "page";
  const outcome = await ctx.ask(address, expect, validators, source);
  if (outcome.kind !== "page")
    return { task, source, took: took(), result: settle(task, source, outcome, ctx, ctx.now()) };
  return { task, source, ...(await doPage(task, source, outcome, ctx)), took: took() };
}
