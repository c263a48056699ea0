import { type Outcome, ProblemError, type Validators } from "#model";
import { type Asked, askAddress } from "./ask-address.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { type Manners, rulesOf, toFailed, toRefusal, type VisitContext } from "./visit.ts";
import type { ArchiveFile } from "./warc/read-warc.ts";

/** How far an archive was read, and what its server said of it then. */
export interface ArchiveMark {
  /** The byte to go on at. */
  readonly from: number;
  readonly known?: Validators;
  /** Whether it was read to its end: then it is asked for only if it has changed. */
  readonly isDone?: boolean;
}

export interface ArchiveContext extends Omit<VisitContext, "polite" | "keep"> {
  readonly polite: Manners;
}

/** An archive that comes over the net. */
export interface OpenedArchive {
  readonly kind: "archive";
  /** Its bytes; reading them throws ProblemError, and more is asked for where the reader goes elsewhere. */
  readonly file: ArchiveFile;
  /** Where to go on: where it was asked for, or 0 when it is another now. */
  readonly from: number;
  readonly validators: Validators;
  /** Lets go of what was asked for and not read. */
  close(): Promise<void>;
}

/**
 * Asks for an archive politely, from a byte on; a server that knows no parts sends it whole, and what was read is passed
 * over. The host's turn ends when its answer begins: other pages of it need not wait for the end of the archive. Never
 * throws for what the net does.
 */
export async function openArchive(
  address: string,
  { from, known, isDone = false }: ArchiveMark,
  ctx: ArchiveContext,
): Promise<OpenedArchive | Exclude<Outcome, { kind: "items" | "page" }>> {
  try {
    const first = await request(address, isDone ? 0 : from, known, ctx);
    if (first.status === 304 && isDone) {
      await first.close();
      return { kind: "unchanged", validators: { ...known, ...first.validators } };
    }
    const start = startOf(first, isDone ? 0 : from, isDone ? undefined : known);
    if (start !== undefined) return toOpened(address, first, start, ctx);
    await first.close();
    return toRefusal(first, ctx.polite);
  } catch (error) {
    if (error instanceof ProblemError) return toFailed(error, ctx.polite);
    throw error;
  }
}

async function request(
  address: string,
  from: number,
  known: Validators | undefined,
  { limits, ...ctx }: ArchiveContext,
): Promise<Asked> {
  const rules = rulesOf(ctx);
  const trip = ctx.polite.begin(rules);
  try {
    return await askAddress(address, {
      ...rules,
      limits: { ...ARCHIVE_LIMITS, ...limits },
      userAgent: ctx.polite.userAgent,
      beforeRequest: trip.enter,
      from,
      ...(known !== undefined && { known }),
    });
  } finally {
    trip.leave();
  }
}

/** A place from which an answer is to be read, and bytes of it that are to be passed over first. */
interface Start {
  readonly from: number;
  readonly skip: number;
}

/** What an answer is good for; `undefined` when it is a refusal. 416 says that nothing is left. */
function startOf({ status, start, validators }: Asked, from: number, known: Validators | undefined): Start | undefined {
  if (status === 416 && from > 0) return { from, skip: 0 };
  if (status === 206) return start === from ? { from, skip: 0 } : undefined;
  if (status < 200 || status > 299) return undefined;
  return isOther(validators, known) ? { from: 0, skip: 0 } : { from, skip: from };
}

/** Whether a server says that what it has now is not what it had. */
function isOther(now: Validators, known: Validators = {}): boolean {
  if (now.etag !== undefined && known.etag !== undefined) return now.etag !== known.etag;
  return known.lastModified !== undefined && now.lastModified !== known.lastModified;
}

function toOpened(address: string, first: Asked, { from, skip }: Start, ctx: ArchiveContext): OpenedArchive {
  const { validators } = first;
  let unread: Asked | undefined = first;
  async function* open(at: number): AsyncGenerator<Uint8Array> {
    const begun = unread !== undefined && at === from ? unread : undefined;
    const asked = begun ?? (await request(address, at, validators, ctx));
    if (begun !== undefined) unread = undefined;
    const start = begun === undefined ? startOf(asked, at, validators) : { from, skip };
    if (start?.from !== at) {
      await asked.close();
      throw new ProblemError({ code: "input.truncated", at: { source: address }, detail: String(asked.status) });
    }
    if (asked.status === 416) await asked.close();
    else yield* passOver(asked.chunks, start.skip);
  }
  return {
    kind: "archive",
    file: { open },
    from,
    validators,
    close: async () => {
      await unread?.close();
      unread = undefined;
    },
  };
}

async function* passOver(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
