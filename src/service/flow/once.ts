import type { Outcome } from "#model";
import type { FlowContext } from "./context.ts";

type Page = Extract<Outcome, { readonly kind: "page" }>;

interface Kept {
  readonly page: Page;
  readonly at: number;
  /** The source that asked for it. */
  readonly source: string;
}

const MILLISECONDS = 1_000;
/** Seconds for which a page is kept for other sources that name it, and bytes of all that are kept. */
const KEPT_FOR = 60 * 60;
const KEPT_BYTES = 32 * 1024 * 1024;

/**
 * A context that fetches a page once when several sources name it: whoever asks for it first waits for the net, the
 * others are given the same bytes. Never across the line of private networks, and never in place of a later look.
 */
export function fetchOnce(ctx: FlowContext): FlowContext {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.page.bytes.length ?? 0;
    kept.delete(key);
  };
  const dropOld = (now: number): void => {
    for (const [key, { at }] of kept) {
      if (now - at <= KEPT_FOR * MILLISECONDS && bytes <= KEPT_BYTES) return;
      drop(key);
    }
  };
  return {
    ...ctx,
    async ask(address, expect, known, source) {
      if (expect !== "page" || known !== undefined) return ctx.ask(address, expect, known, source);
      const key = `${source.options.allowPrivate ?? ""} ${address}`;
      const now = Date.parse(ctx.now());
      dropOld(now);
      const found = kept.get(key);
      if (found !== undefined && found.source !== source.id) return found.page;
      const outcome = await ctx.ask(address, expect, known, source);
      if (outcome.kind !== "page" || outcome.bytes.length > KEPT_BYTES / 4) return outcome;
      drop(key);
      kept.set(key, { page: outcome, at: now, source: source.id });
      bytes += outcome.bytes.length;
      dropOld(now);
      return outcome;
    },
  };
}
