import { useState } from "preact/hooks";
import { ApiError } from "#web/api/ask.ts";

/** Something that is done on a press: whether it is under way, and why it failed. */
export interface Doing {
  readonly isDoing: boolean;
  readonly fault?: ApiError;
  readonly run: (act: () => Promise<void>) => Promise<void>;
}

export function useDoing(): Doing {
  const [isDoing, setDoing] = useState(false);
  const [fault, setFault] = useState<ApiError>();
  const run = async (act: () => Promise<void>) => {
    if (isDoing) return;
    setDoing(true);
    setFault(undefined);
    try {
      await act();
    } catch (error) {
      setFault(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    } finally {
      setDoing(false);
    }
  };
  return { isDoing, run, ...(fault !== undefined && { fault }) };
}
