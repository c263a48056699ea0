/**
 * The one script of the desk, served as a file. It puts every margin note beside the line of its mark and lights the
 * two together. Without it the notes stand in a column beside their paragraph, and everything else works the same.
 */
export const SCRIPT = `
const MARGIN = matchMedia("(min-width: 60.01rem)");
const GAP = 4;
const SIDE = 10;

/** @param {HTMLElement} reading */
function align(reading) {
  reading.classList.remove("aligned");
  reading.style.minHeight = "";
  const asides = reading.querySelectorAll(".notes");
  if (!MARGIN.matches || asides.length === 0 || matchMedia("print").matches) return;
  const width = asides[0].getBoundingClientRect().width;
  reading.style.setProperty("--margin", width + "px");
  reading.classList.add("aligned");
  const top = reading.getBoundingClientRect().top;
  const notes = [...reading.querySelectorAll(".note")];
  const wanted = notes.map((note) => markOf(note).getClientRects()[0].top - top);
  const heights = notes.map((note) => note.offsetHeight);
  const widths = notes.map((note) => note.offsetWidth);
  const left = reading.clientWidth - width;
  let [row, free, used] = [0, 0, 0];
  notes.forEach((note, i) => {
    const beside = i > 0 && wanted[i] < free && used + widths[i] <= width;
    if (!beside) [row, used] = [Math.max(wanted[i], free), 0];
    note.style.top = row + "px";
    note.style.left = left + used + "px";
    used += widths[i] + SIDE;
    free = Math.max(beside ? free : 0, row + heights[i] + GAP);
  });
  reading.style.minHeight = free + "px";
}

/** @param {Element} note */
function markOf(note) {
  return document.querySelector(note.querySelector("a").hash);
}

/** @param {Element} one @param {Element} other */
function light(one, other) {
  for (const [event, lit] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]]) {
    one.addEventListener(event, () => other.classList.toggle("lit", lit));
  }
}

for (const reading of document.querySelectorAll(".reading")) {
  for (const note of reading.querySelectorAll(".note")) {
    const mark = markOf(note);
    light(note, mark);
    light(mark, note);
  }
  const again = () => align(reading);
  again();
  addEventListener("resize", again);
  addEventListener("beforeprint", () => reading.classList.remove("aligned"));
  addEventListener("afterprint", again);
  document.fonts?.ready.then(again);
}
`;
