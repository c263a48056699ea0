import type { DeskFact } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { toDateText } from "#web/part/date.ts";
import { FACT } from "#web/part/fact-words.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { readPalette } from "./palette.ts";
import { makeSvg, type Picture, toPng, wrap } from "./picture.ts";
import { saveFile, toFileName } from "./save.ts";
import { CHART } from "./words.ts";

const WIDTH = 900;
const MARGIN = 24;
const LINE = 19;
const FACTS_MAX = 60;

/** Saves facts as a picture: each with what it says, and under it where it is printed. */
export async function saveSheet(facts: readonly DeskFact[], title: string, form: "svg" | "png"): Promise<void> {
  const picture = toSheet(facts, title);
  const blob = form === "svg" ? new Blob([picture.text], { type: "image/svg+xml" }) : await toPng(picture);
  saveFile(blob, `${toFileName(title)}.${form}`);
}

function toSheet(facts: readonly DeskFact[], title: string): Picture {
  const { paper, ink, quiet, rule, figure, font } = readPalette();
  const shown = facts.slice(0, FACTS_MAX);
  const parts: SVGElement[] = [];
  let y = 44;
  const write = (text: string, look: Readonly<Record<string, string | number>>, step = LINE) => {
    parts.push(makeSvg("text", { x: MARGIN, y, ...look }, text));
    y += step;
  };
  write(title, { fill: ink, "font-size": 20, "font-weight": 700 }, 18);
  for (const fact of shown) {
    parts.push(makeSvg("line", { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: rule }));
    y += 24;
    write(headOf(fact), { fill: figure, "font-size": 15, "font-weight": 700 });
    for (const line of wrap(citationOf(fact), (WIDTH - 2 * MARGIN) / 13)) write(line, { fill: quiet, "font-size": 13 });
    y -= 4;
  }
  y += 16;
  const left = facts.length - shown.length;
  write([...(left > 0 ? [`… +${left}`] : []), inLang(CHART).foot].join("  "), { fill: quiet, "font-size": 12 });
  const svg = makeSvg("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height: y,
    viewBox: `0 0 ${WIDTH} ${y}`,
    "font-family": font,
  });
  svg.append(makeSvg("rect", { width: WIDTH, height: y, fill: paper }), ...parts);
  return { text: new XMLSerializer().serializeToString(svg), width: WIDTH, height: y };
}

function headOf({ subject, measureLabel, label, period, stance, ...amount }: DeskFact): string {
  const words = inLang(FACT);
  const what = [toAmountText(amount, lang.value), subject ?? words.noSubject, measureLabel?.[lang.value] ?? label];
  const when = period === null ? words.noPeriod : toDateText(period);
  return [...what, when, words.stances[stance]].filter((part) => part !== "").join(" · ");
}

function citationOf({ citation }: DeskFact): string {
  const words = inLang(FACT);
  const { outlet = words.noOutlet, published, sentence } = citation;
  return `${outlet} · ${published === undefined ? words.noDate : toDateText(published)} · 「${sentence}」`;
}
