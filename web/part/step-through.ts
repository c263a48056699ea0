const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Moves the focus through the rows of a table (or the entries of a list) by arrows, j and k, Home and End. */
export function stepThrough(event: KeyboardEvent, rows: HTMLElement | null): void {
  if (rows === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...rows.querySelectorAll<HTMLElement>("[data-row] .row-open")];
  const here = stops.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement) === true);
  const next = event.key === "Home" ? 0 : event.key === "End" ? stops.length - 1 : here + (STEPS[event.key] ?? 0);
  if (here < 0 || next === here || stops[next] === undefined) return;
  event.preventDefault();
  stops[next].focus();
}
