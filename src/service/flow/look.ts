import { setTimeout as wait } from "node:timers/promises";
import type { VisitContext } from "#intake";
import { proposeSource, type SourceProposal } from "./propose.ts";

export interface LookOptions extends Pick<VisitContext, "allowPrivate" | "keep" | "network" | "signal"> {
  /** A mail or web address of who runs this, told to servers. */
  readonly contact?: string;
}

/** Looks at an address over the net, politely. See `proposeSource`. */
export async function lookAtSource(name: string, { contact, ...options }: LookOptions = {}): Promise<SourceProposal> {
  const { detectKind, makePolite } = await import("#intake");
  const polite = makePolite({
    clock: Date.now,
    sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal === undefined ? {} : { signal }),
    ...(contact !== undefined && { contact }),
  });
  return proposeSource(name, (address) => detectKind(address, { ...options, polite }));
}
