import { useEffect, useState } from "preact/hooks";
import { moment } from "#web/state/live.ts";
import { ApiError, ask } from "./ask.ts";

/** What a page knows of its question. The former answer stays while the next one is asked for. */
export interface Asked<T> {
  readonly value?: T;
  readonly error?: ApiError;
  readonly loading: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks the API for an address, again whenever it changes or the reader wants what is new; `undefined` asks nothing. */
export function useAnswer<T>(address: string | undefined): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, "again">>({ loading: address !== undefined });
  const [turn, setTurn] = useState(0);
  const now = moment.value;
  useEffect(() => {
    if (address === undefined) return setState({ loading: false });
    const stop = new AbortController();
    setState(({ value }) => ({ loading: true, ...(value !== undefined && { value }) }));
    ask<T>(address, { signal: stop.signal }).then(
      (value) => setState({ value, loading: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ error: toApiError(error), loading: false });
      },
    );
    return () => stop.abort();
  }, [address, turn, now]);
  return { ...state, again: () => setTurn((last) => last + 1) };
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, "internal", String(error));
}
