import { type Frame, toAddress } from "./frame.ts";
import { html } from "./html.ts";
import { type Assets, renderLayout } from "./layout.ts";
import { wordsOf } from "./words.ts";

/** What a problem page says: the HTTP status, a stable code and a sentence in the page's language. */
export interface ProblemPage {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The page shown instead of the one asked for. */
export function renderProblem(view: ProblemPage, frame: Frame, assets: Assets): string {
  const words = wordsOf(frame.lang);
  const main = html`<div class="problem">
<p class="status" aria-hidden="true">${view.status}</p>
<h1>${view.message}</h1>
<p class="hint"><code>${view.code}</code></p>
<p><a href="${toAddress(frame, [])}">${words.backHome}</a></p>
</div>`;
  return renderLayout(frame, assets, { title: `${view.status} ${view.message}`, main });
}
