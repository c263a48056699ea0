import * as Plot from "@observablehq/plot";
import { type Palette, readPalette } from "./palette.ts";

/** What a chart says of itself: Plot's options, given the library, the width there is and the colours of the page. */
export type Spec = (plot: typeof Plot, width: number, palette: Palette) => Plot.PlotOptions;

const CLASS = "plot";

/**
 * Draws a chart as SVG. Plot's own style element is taken out (the page's policy refuses it); web/style/chart.css holds
 * what it says.
 */
export function draw(spec: Spec, width: number): SVGSVGElement {
  const palette = readPalette();
  const options = spec(Plot, width, palette);
  const made = Plot.plot({
    className: CLASS,
    width,
    ...options,
    style: { fontFamily: palette.font, fontSize: "12px", color: palette.ink, ...(options.style as object | undefined) },
  });
  const svg = made instanceof SVGSVGElement ? made : made.querySelector("svg")!;
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("font-family", palette.font);
  svg.setAttribute("font-size", "12");
  svg.setAttribute("role", "img");
  return svg;
}
