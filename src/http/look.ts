import type { Context } from "hono";
import { ProblemError } from "#model";
import { lookAtSource, type SourceProposal } from "#service";
import { isRemote } from "./client.ts";
import type { Desk } from "./desk.ts";
import { FaultError } from "./fault.ts";
import { LOOK_TIME, LOOKS_MAX } from "./write-limits.ts";

/** Whether an address of this machine or its network may be looked at and followed for whoever asks. */
export function mayBePrivate(c: Context, { allowPrivate = false }: Desk): boolean {
  return allowPrivate && !isRemote(c);
}

/** Looks at addresses for people, few at once. Only http and https: files and folders are for who sits at the machine. */
export function makeLooker(desk: Desk) {
  let looking = 0;
  return async (address: string, keep: string | undefined, c: Context): Promise<SourceProposal> => {
    const protocol = URL.parse(address)?.protocol;
    if (protocol !== "http:" && protocol !== "https:")
      throw new ProblemError({ code: "input.refused-address", at: { source: "json.address" } });
    if (looking >= LOOKS_MAX) throw new FaultError("usage.too-many");
    looking++;
    try {
      return await lookAtSource(address, {
        allowPrivate: mayBePrivate(c, desk),
        ...(keep !== undefined && { keep }),
        signal: AbortSignal.timeout(LOOK_TIME),
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === "TimeoutError")
        throw new ProblemError({ code: "input.timeout", at: { source: address } });
      throw error;
    } finally {
      looking--;
    }
  };
}
