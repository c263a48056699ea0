import { toAmountText, toFigureTitle } from "./amount.ts";
import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { renderPublished } from "./published.ts";
import { langOf } from "./tongue.ts";
import type { EntryView, PrintedFigure } from "./view.ts";
import { wordsOf } from "./words.ts";

/** One article in a list: date, title, source and counts, its first figures, and what else the list has to say. */
export function renderEntry(entry: EntryView, frame: Frame, more?: Html): Html {
  const words = wordsOf(frame.lang);
  const address = toAddress(frame, ["article", entry.id]);
  const first = findDistinct(entry.firstFigures ?? []);
  return html`<li class="entry">
<p class="when">${renderPublished(entry, frame.lang)}</p>
<div class="what">
<h3${langOf(entry.title, frame)}><a href="${address}">${entry.title === "" ? words.untitled : entry.title}</a></h3>
${more}
${first.length > 0 && html`<ul class="first">${first.map((one) => renderFirst(one, frame))}</ul>`}
<p class="meta">${entry.source !== undefined && html`<span class="source">${entry.source}</span>`}
<span>${words.figures(String(entry.figures))}</span> <span>${words.times(String(entry.times))}</span></p>
</div>
</li>`;
}

/** Each amount once: a title often repeats in the first sentence. */
function findDistinct(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => seen.size < seen.add(toAmountText(figure, "en")).size);
}

function renderFirst(figure: PrintedFigure, frame: Frame): Html {
  return html`<li title="${toFigureTitle(figure, figure.text, frame.lang)}"><span class="said"${langOf(figure.text, frame)}>${figure.text}</span> <span class="value">${toAmountText(figure, frame.lang)}</span></li>`;
}
