import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";

/** What of the address narrows a page, and how to change it. */
export interface Asking<N extends string> {
  readonly chosen: Readonly<Partial<Record<N, string>>>;
  /** The address of this page with some of it changed; `undefined` takes one away. */
  readonly to: (changed: Readonly<Partial<Record<N, string | undefined>>>) => string;
  /** Goes there; `isTyping` leaves no step behind for the way back. */
  readonly change: (changed: Readonly<Partial<Record<N, string | undefined>>>, isTyping?: boolean) => void;
}

/** The parts of the address under these names; blank ones are none. */
export function useAsking<N extends string>(names: readonly N[]): Asking<N> {
  const { path, query, route } = useLocation();
  const chosen = Object.fromEntries(
    names.flatMap((name) => (query[name] === undefined || query[name] === "" ? [] : [[name, query[name]]])),
  ) as Partial<Record<N, string>>;
  const to: Asking<N>["to"] = (changed) => toAddress(path, { ...chosen, ...changed });
  return { chosen, to, change: (changed, isTyping = false) => route(to(changed), isTyping) };
}
