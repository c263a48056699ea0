import { useCallback, useEffect, useState } from "preact/hooks";

/** The figure that is looked at: it stands in the address, so that it can be linked to. */
export function useChosen(ids: readonly string[]) {
  const [chosen, setChosen] = useState(() => fromAddress(ids));
  useEffect(() => {
    const follow = () => setChosen(fromAddress(ids));
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [ids]);
  useEffect(() => {
    const first = fromAddress(ids);
    if (first !== undefined) show(first);
  }, [ids]);
  const choose = useCallback((id: string | undefined, isGoing = false) => {
    setChosen(id);
    history.replaceState(history.state, "", id === undefined ? location.pathname + location.search : `#${id}`);
    if (id !== undefined && isGoing) show(id);
  }, []);
  return { chosen, choose };
}

/** The figure that the address names now, whether it is drawn already or not. */
export function fromAddress(ids: readonly string[]): string | undefined {
  const asked = location.hash.slice(1);
  return ids.includes(asked) ? asked : undefined;
}

/** Brings a figure into sight and gives it the focus. */
function show(id: string): void {
  const figure = document.getElementById(id);
  figure?.focus({ preventScroll: true });
  figure?.scrollIntoView({ block: "center", behavior: isStill() ? "auto" : "smooth" });
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
