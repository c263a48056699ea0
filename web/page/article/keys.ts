import { useEffect } from "preact/hooks";

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, k: -1, p: -1 };

interface Walk {
  /** Goes so many figures on. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** Walks with the keyboard: J and N go on, K and P go back, Escape closes. Not while something is typed. */
export function useKeys({ step, close }: Walk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "Escape") return close();
      const by = STEPS[event.key.toLowerCase()];
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [step, close]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
