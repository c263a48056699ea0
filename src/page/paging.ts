import { type Frame, toAddress } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { wordsOf } from "./words.ts";

export interface Paging {
  readonly path: readonly string[];
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  readonly offset: number;
  readonly limit: number;
  readonly more: boolean;
}

/** Links to the newer and the older page; nothing when there is but one. */
export function renderPaging(frame: Frame, { path, parameters = {}, offset, limit, more }: Paging): Html | undefined {
  if (offset === 0 && !more) return undefined;
  const words = wordsOf(frame.lang);
  const at = (start: number) => toAddress(frame, path, { ...parameters, offset: start === 0 ? undefined : start });
  const newer = offset > 0 && html`<a rel="prev" href="${at(Math.max(0, offset - limit))}">← ${words.newer}</a>`;
  const older = more && html`<a rel="next" href="${at(offset + limit)}">${words.older} →</a>`;
  return html`<nav class="paging" aria-label="${words.paging}">${newer}${older}</nav>`;
}
