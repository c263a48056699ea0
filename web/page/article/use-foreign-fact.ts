import { useEffect, useState } from "preact/hooks";

const FACT = /^[0-9a-f]{12}-\d+$/;

/** The fact that the address points at when the article has no such fact: it is of another version, or of nothing. */
export function useForeignFact(ids: readonly string[]): string | undefined {
  const [asked, setAsked] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setAsked(location.hash.slice(1));
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [ids]);
  return FACT.test(asked) && !ids.includes(asked) ? asked : undefined;
}
