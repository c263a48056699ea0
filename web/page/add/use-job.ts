import { useEffect, useState } from "preact/hooks";
import { ApiError } from "#web/api/ask.ts";
import { followJob, isOver, type ShownJob } from "./job.ts";
import { type About, type Given, send } from "./send.ts";

/** Hands something over once and says how far it is. */
export function useJob(given: Given, about: About): { readonly job?: ShownJob; readonly error?: ApiError } {
  const [job, setJob] = useState<ShownJob>();
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    let stop = () => {};
    let isLeft = false;
    send(given, about).then(
      (begun) => {
        if (isLeft) return;
        setJob(begun);
        if (!isOver(begun)) stop = followJob(begun.id, setJob, setError);
      },
      (reason: unknown) => {
        if (!isLeft) setError(reason instanceof ApiError ? reason : new ApiError(0, "internal", String(reason)));
      },
    );
    return () => {
      isLeft = true;
      stop();
    };
  }, []);
  return { ...(job !== undefined && { job }), ...(error !== undefined && { error }) };
}
