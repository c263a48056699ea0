import type { Task } from "#ledger";
import type { Source } from "#model";
import type { FlowContext } from "./context.ts";
import type { FileReady } from "./do-file.ts";
import { PAGE_TRIES } from "./limits.ts";
import { toOptions } from "./options.ts";
import { fail, type Page, settle, settlePage } from "./settle.ts";

/**
 * What a page came to, with the other parts of its article. While a part fails that may come later, the page is a
 * failure and tried again whole; in the end, or when the part is gone, what stands before it is read, and the gap told.
 */
export async function doPage(task: Task, source: Source, outcome: Page, ctx: FlowContext): Promise<FileReady> {
  const { gatherParts } = await import("#intake");
  const { page, parts, gap, bodyHash } = await gatherParts(outcome, (address) =>
    ctx.ask(address, "page", undefined, source),
  );
  if (gap !== undefined && !gap.final && task.failures + 1 < PAGE_TRIES) {
    const detail = `${gap.part}/${gap.of} ${gap.address}${gap.detail === undefined ? "" : ` ${gap.detail}`}`;
    return { result: fail(task, source, { ...gap, detail, final: false }, ctx, ctx.now()) };
  }
  if (bodyHash !== undefined && gap === undefined && task.validators?.bodyHash === bodyHash)
    return { result: settle(task, source, { kind: "unchanged" }, ctx, ctx.now()) };
  const { bytes, url, contentType, charset } = page;
  const known = gap !== undefined ? {} : bodyHash === undefined ? outcome.validators : { bodyHash };
  return {
    bytes,
    opened: {
      url,
      ...(parts.length > 0 && { parts }),
      ...(contentType !== undefined && { contentType }),
      ...(charset !== undefined && { charset }),
    },
    options: toOptions(task, source),
    settle: settlePage(task, source, { ...(known !== undefined && { validators: known }), ...(gap && { gap }) }, ctx),
  };
}
