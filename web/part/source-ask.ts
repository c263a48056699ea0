import type { SourcePage, SourceProposal } from "#service";
import { ask, post } from "#web/api/ask.ts";

/** What an address is, as the API tells it. */
export interface Found extends Omit<SourceProposal, "problem" | "reason"> {
  readonly reason: SourceProposal["reason"] | "chosen";
  readonly problem?: {
    readonly code: string;
    readonly detail?: string;
    readonly isFinal: boolean;
    readonly cause: { readonly zh: string; readonly en: string };
  };
}

/** What is said of a source beside its address; what is empty is left out. */
export interface Said {
  readonly topic: string;
  readonly outlet: string;
  readonly keep: string;
}

/** Has an address looked at; stores nothing. Throws `ApiError`. */
export function lookAt(address: string): Promise<Found> {
  return post<Found>("/api/feeds/look", { address });
}

/** Follows what was found. Throws `ApiError`. */
export function follow({ address, kind }: Pick<Found, "address" | "kind">, said: Said): Promise<SourcePage> {
  const filled = Object.entries(said).filter(([, value]) => value.trim() !== "");
  return post<SourcePage>("/api/feeds", { address, kind, ...Object.fromEntries(filled) });
}

/** Takes a source off. Throws `ApiError`. */
export function takeOff(id: string): Promise<SourcePage> {
  return ask<SourcePage>(`/api/feed/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** Takes it back as it stood. Throws `ApiError`. */
export function takeBack(id: string): Promise<SourcePage> {
  return ask<SourcePage>(`/api/feed/${encodeURIComponent(id)}/restore`, { method: "POST" });
}
