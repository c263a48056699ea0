import { readPalette } from "./palette.ts";

/** A picture that stands alone: the chart with its title above and its citations below. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
const LINE = 17;
const HEAD = 40;
const CITATIONS_MAX = 60;
const SVG = "http://www.w3.org/2000/svg";

/** Puts title and citations around a drawn chart, as SVG text. */
export function toPicture(chart: SVGSVGElement, title: string, citations: readonly string[], foot: string): Picture {
  const { paper, ink, quiet, font } = readPalette();
  const inner = { width: Number(chart.getAttribute("width")), height: Number(chart.getAttribute("height")) };
  const shown = citations.slice(0, CITATIONS_MAX);
  const left = citations.length - shown.length;
  const lines = [...shown, ...(left > 0 ? [`… +${left}`] : []), foot].flatMap((text) => wrap(text, inner.width / 12));
  const width = inner.width + 2 * MARGIN;
  const height = HEAD + inner.height + MARGIN + lines.length * LINE + MARGIN;
  const svg = makeSvg("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": font });
  svg.append(makeSvg("rect", { width, height, fill: paper }));
  svg.append(makeSvg("text", { x: MARGIN, y: 27, fill: ink, "font-size": 17, "font-weight": 700 }, title));
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(HEAD));
  copy.setAttribute("color", ink);
  svg.append(copy);
  lines.forEach((text, at) => {
    const y = HEAD + inner.height + MARGIN + (at + 1) * LINE;
    svg.append(makeSvg("text", { x: MARGIN, y, fill: quiet, "font-size": 12 }, text));
  });
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** The picture as PNG, twice as fine as it is wide. */
export async function toPng({ text, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const pen = canvas.getContext("2d")!;
  pen.scale(2, 2);
  pen.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}

/** An element of a picture. */
export function makeSvg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Cuts a line so that it holds at most so many characters of full width; narrow ones count half. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const character of text) {
    width += character.codePointAt(0)! > 0x2e7f ? 1 : 0.55;
    if (width > most) {
      lines.push(line);
      line = "";
      width = 1;
    }
    line += character;
  }
  return [...lines, line];
}
