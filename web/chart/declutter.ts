/** The description of a group of names beside marks, of which only those stay that stand on no other. */
export const NAMES = "names";

/** Turns names inward that would leave the chart, and takes away those that would stand on one before. */
export function declutter(svg: SVGSVGElement): void {
  const frame = svg.getBoundingClientRect();
  const kept: DOMRect[] = [];
  const groups = [...svg.querySelectorAll<SVGGElement>(`g[aria-description="${NAMES}"]`)];
  for (const group of groups) group.removeAttribute("aria-description");
  for (const group of groups) group.setAttribute("data-marks", NAMES);
  for (const name of groups.flatMap((group) => [...group.querySelectorAll<SVGTextElement>("text")])) {
    if (name.getBoundingClientRect().right > frame.right) {
      name.setAttribute("text-anchor", "end");
      name.setAttribute("x", "-20");
    }
    const box = name.getBoundingClientRect();
    if (kept.some((other) => isMeeting(box, other))) name.remove();
    else kept.push(box);
  }
}

function isMeeting(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
}
