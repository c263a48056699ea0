import { hash } from "node:crypto";
import { type Outcome, ProblemError, type Validators } from "#model";
import { type Asked, askAddress } from "./ask-address.ts";
import { type FetchLimits, VISIT_LIMITS } from "./limits.ts";
import { readList } from "./list.ts";
import type { Network } from "./network.ts";
import { parseRetryAfter } from "./next-try.ts";
import type { Polite } from "./polite.ts";

export interface VisitContext {
  readonly polite: Polite;
  /** Private addresses are refused unless this is set. */
  readonly allowPrivate?: boolean;
  /** The user of this machine typed an address of the same host: it may be private, where it leads to may not. */
  readonly isTyped?: boolean;
  /** What the paths of a list's articles begin with; others are passed over. */
  readonly keep?: string;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FetchLimits>;
  readonly network?: Network;
}

/** What one visit needs of whoever keeps us polite. */
export type Manners = Pick<Polite, "begin" | "userAgent" | "clock" | "hold" | "heldFor">;

type Refusal = Extract<Outcome, { kind: "denied" | "failed" }>;

const HASH_DIGITS = 32;
const WAIT_UNTOLD = 60;
const HOPELESS = new Set(["input.refused-address", "input.too-large"]);
const HOPELESS_DETAIL = /^> \d+ redirects$|^bad redirect$|^not an address$|^content-encoding: /;
const PASSING = new Set([403, 408, 425, 429]);

/**
 * Asks one address as politely as `ctx.polite` says, and tells what came of it: a list's items, a page's bytes, nothing
 * new, a robots.txt that refuses, a failure. Never throws for what the net does; throws the reason of `ctx.signal`.
 */
export async function visit(
  address: string,
  expect: "list" | "page",
  known: Validators | undefined,
  ctx: VisitContext,
): Promise<Outcome> {
  const { polite } = ctx;
  const rules = rulesOf(ctx);
  const trip = polite.begin(rules);
  try {
    const asked = await askAddress(address, {
      ...rules,
      limits: { ...VISIT_LIMITS, ...ctx.limits },
      userAgent: polite.userAgent,
      beforeRequest: trip.enter,
      ...(known !== undefined && { known }),
    });
    return await toOutcome(asked, expect, known, ctx);
  } catch (error) {
    if (error instanceof ProblemError) return toFailed(error, polite);
    throw error;
  } finally {
    trip.leave();
  }
}

/** What a visit may reach, and what ends it. */
export function rulesOf({ allowPrivate = false, isTyped = false, network, signal }: Omit<VisitContext, "polite">) {
  return {
    ...(allowPrivate ? { allowPrivate } : !isTyped && { onlyPublic: true }),
    ...(network !== undefined && { network }),
    ...(signal !== undefined && { signal }),
  };
}

async function toOutcome(
  asked: Asked,
  expect: "list" | "page",
  known: Validators | undefined,
  ctx: VisitContext,
): Promise<Outcome> {
  const { status, url, contentType, charset } = asked;
  if (status < 200 || status > 299) {
    await asked.close();
    const isKnown = known?.etag !== undefined || known?.lastModified !== undefined;
    if (status === 304 && isKnown) return { kind: "unchanged", validators: { ...known, ...asked.validators } };
    return toRefusal(asked, ctx.polite);
  }
  const { bytes, cut } = await readBody(asked, expect === "list");
  const bodyHash = hash("sha256", bytes, "hex").slice(0, HASH_DIGITS);
  const validators = { ...asked.validators, bodyHash };
  if (known?.bodyHash === bodyHash) return { kind: "unchanged", validators };
  const about = { url, ...(contentType !== undefined && { contentType }), ...(charset !== undefined && { charset }) };
  if (expect === "page") return { kind: "page", bytes, ...about, validators };
  const list = readList(bytes, about, { isCut: cut, ...(ctx.keep !== undefined && { keep: ctx.keep }) });
  return { kind: "items", ...list, ...(!cut && { validators }) };
}

/** The body whole; of a list whose connection breaks, what came of it. */
async function readBody(
  asked: Asked,
  mayBeCut: boolean,
): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean }> {
  const parts: Uint8Array[] = [];
  let cut = false;
  try {
    for await (const chunk of asked.chunks) parts.push(chunk);
  } catch (error) {
    cut = mayBeCut && error instanceof ProblemError && error.problem.code === "input.truncated" && parts.length > 0;
    if (!cut) throw error;
  }
  return { bytes: Buffer.concat(parts), cut };
}

/** What an answer that is none comes to. */
export function toRefusal({ status, url, retryAfter }: Asked, polite: Manners): Refusal {
  const asked = parseRetryAfter(retryAfter, polite.clock());
  const seconds = status === 429 ? (asked ?? WAIT_UNTOLD) : status === 503 ? asked : undefined;
  if (seconds !== undefined) polite.hold(new URL(url), seconds);
  return {
    kind: "failed",
    code: "input.http-status",
    detail: String(status),
    ...(seconds !== undefined && { retryAfter: seconds }),
    final: status >= 400 && status < 500 && !PASSING.has(status),
  };
}

/** What a request that broke comes to. */
export function toFailed({ problem: { code, at, detail } }: ProblemError, polite: Manners): Refusal {
  if (code === "source.denied") return { kind: "denied", rule: detail ?? "" };
  const url = code === "source.told-to-wait" ? URL.parse(at.source) : null;
  return {
    kind: "failed",
    code,
    ...(detail !== undefined && { detail }),
    ...(url !== null && { retryAfter: polite.heldFor(url) }),
    final: HOPELESS.has(code) || HOPELESS_DETAIL.test(detail ?? ""),
  };
}
