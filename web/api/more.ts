import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "./ask.ts";

/** The pages behind the first one of a list, as far as they were asked for. */
export interface More<T> {
  readonly pages: readonly T[];
  /** Where the list goes on; `undefined` at its end. */
  readonly next: string | undefined;
  readonly loading: boolean;
  readonly load: () => void;
}

/** Follows the cursors of a list; another list begins anew. */
export function useMore<T extends { readonly next?: string }>(address: string, first: string | undefined): More<T> {
  const [pages, setPages] = useState<readonly T[]>([]);
  const [loading, setLoading] = useState(false);
  const list = useRef(address);
  useEffect(() => {
    list.current = address;
    setPages([]);
    setLoading(false);
  }, [address]);
  const last = pages.at(-1);
  const next = last === undefined ? first : last.next;
  const load = () => {
    if (next === undefined || loading) return;
    setLoading(true);
    ask<T>(`${address}${address.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(next)}`)
      .then((page) => {
        if (list.current === address) setPages((before) => [...before, page]);
      })
      .catch(() => {})
      .finally(() => setLoading(false));
  };
  return { pages, next, loading, load };
}
