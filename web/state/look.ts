import { online } from "./online.ts";

/** Milliseconds between two looks at the desk. */
const LOOK = 10_000;

/**
 * Looks at once, now and then, and whenever the page comes to the front; a page that nobody sees does not look. Plain questions, not
 * a stream: browsers give a desk six lines for all tabs. Gives back how to stop.
 */
export function lookOften(look: () => Promise<void>): () => void {
  const atOnce = (): void => {
    if (!document.hidden && online.value) void look();
  };
  atOnce();
  const timer = setInterval(atOnce, LOOK);
  document.addEventListener("visibilitychange", atOnce);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", atOnce);
  };
}
