const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes the marks of a chart one stop of the Tab key, between which arrows, Home and End go, from left to right. Marks
 * are links; each is named by what hovering tells.
 */
export function walkMarks(svg: SVGSVGElement): void {
  // What Plot calls its groups tells a reader nothing.
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  const marks = [...svg.querySelectorAll<SVGAElement>("a")].sort((a, b) => middleOf(a) - middleOf(b));
  if (marks.length === 0) return;
  svg.setAttribute("role", "group");
  for (const [at, mark] of marks.entries()) {
    mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
    const name = mark.querySelector("title")?.textContent;
    if (name != null) mark.setAttribute("aria-label", name);
  }
  svg.addEventListener("keydown", (event) => {
    const here = marks.indexOf(document.activeElement as unknown as SVGAElement);
    const last = marks.length - 1;
    const next = event.key === "Home" ? 0 : event.key === "End" ? last : here + (STEPS[event.key] ?? 0);
    if (here < 0 || next === here || marks[next] === undefined) return;
    event.preventDefault();
    marks[here]!.setAttribute("tabindex", "-1");
    marks[next].setAttribute("tabindex", "0");
    marks[next].focus();
  });
}

function middleOf(mark: SVGAElement): number {
  const place = /translate\(([-\d.]+)/.exec(mark.firstElementChild?.getAttribute("transform") ?? "");
  return place === null ? Number(mark.firstElementChild?.getAttribute("cx") ?? 0) : Number(place[1]);
}
