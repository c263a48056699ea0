import { setTimeout as wait } from "node:timers/promises";
import type { Gap } from "#intake";
import { ProblemError } from "#model";
import { oneChunk, readWhole } from "#text";
import type { Opened } from "./open.ts";
import type { ReadOptions } from "./options.ts";

/**
 * Opens a typed address. A page is fetched with the other parts of its article, politely: a part that fails for now is
 * thrown as it failed, one that is not to be had goes to `onDamage` (is thrown without it), and what stands before it
 * is read.
 */
export async function openPage(name: string, options: ReadOptions): Promise<Opened> {
  const { allowPrivate, onlyPublic, fetchLimits: limits } = options;
  const { openAddress } = await import("#intake");
  const rules = {
    ...(allowPrivate !== undefined && { allowPrivate }),
    ...(onlyPublic !== undefined && { onlyPublic }),
    ...(limits !== undefined && { limits }),
  };
  const opened = await openAddress(name, rules);
  const { kind = "html" } = options;
  return kind === "html" && /html/i.test(opened.contentType ?? "") ? withParts(name, opened, options) : opened;
}

async function withParts(name: string, { chunks, ...about }: Opened, options: ReadOptions): Promise<Opened> {
  const { gatherParts, makePolite, visit } = await import("#intake");
  const { allowPrivate, onlyPublic = false } = options;
  const bytes = await readWhole(chunks, name);
  const { url = name } = about;
  const polite = makePolite({
    clock: Date.now,
    sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal === undefined ? {} : { signal }),
  });
  const ctx = { polite, isTyped: !onlyPublic, ...(allowPrivate !== undefined && { allowPrivate }) };
  const { page, parts, gap } = await gatherParts({ kind: "page", bytes, ...about, url }, (address) =>
    visit(address, "page", undefined, ctx),
  );
  if (gap !== undefined) tellGap(gap, options);
  const { charset, contentType } = page;
  return {
    chunks: oneChunk(page.bytes),
    url: page.url,
    parts,
    ...(contentType !== undefined && { contentType }),
    ...(charset !== undefined && { charset }),
  };
}

function tellGap(gap: Gap, { onDamage }: ReadOptions): void {
  const { address, code, detail, final } = gap;
  const why = detail === undefined ? code : `${code} ${detail}`;
  const missing = code === "input.missing-part" ? detail : `${gap.part}/${gap.of}: ${why}`;
  const at = { source: address };
  if (!final) throw new ProblemError({ code, at, ...(detail !== undefined && { detail }) });
  const problem = { code: "input.missing-part", at, ...(missing !== undefined && { detail: missing }) } as const;
  if (onDamage === undefined) throw new ProblemError(problem);
  onDamage(problem);
}
