import { useEffect, useState } from "preact/hooks";
import { ApiError, ask, toAddress } from "./ask.ts";
import { type Asked, useAnswer } from "./use.ts";

/** A list that goes on behind a cursor. */
interface Paged {
  readonly next?: string;
}

export interface Pages<T> extends Asked<readonly T[]> {
  /** Asks for the next page; absent when there is none. */
  readonly more?: () => void;
  readonly isAsking: boolean;
  /** Why the next page did not come. */
  readonly failed?: ApiError;
}

/** The pages of a list asked for so far; begun anew whenever the address changes. */
export function usePages<T extends Paged>(address: string | undefined): Pages<T> {
  const first = useAnswer<T>(address);
  const [rest, setRest] = useState<readonly T[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [failed, setFailed] = useState<ApiError>();
  useEffect(() => {
    setRest([]);
    setAsking(false);
    setFailed(undefined);
  }, [first.value]);
  const pages = first.value === undefined ? undefined : [first.value, ...rest];
  const next = pages?.at(-1)?.next;
  const more = () => {
    if (address === undefined || next === undefined || isAsking) return;
    const of = first.value;
    setAsking(true);
    setFailed(undefined);
    ask<T>(withCursor(address, next))
      .then(
        (page) => setRest((known) => (of === first.value ? [...known, page] : known)),
        (error: unknown) => setFailed(error instanceof ApiError ? error : new ApiError(0, "internal", String(error))),
      )
      .finally(() => setAsking(false));
  };
  return {
    loading: first.loading,
    again: first.again,
    isAsking,
    ...(first.error !== undefined && { error: first.error }),
    ...(pages !== undefined && { value: pages }),
    ...(failed !== undefined && { failed }),
    ...(next !== undefined && { more }),
  };
}

function withCursor(address: string, cursor: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${toAddress("", { cursor }).slice(1)}`;
}
