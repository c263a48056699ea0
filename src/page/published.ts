import type { Lang } from "#message";
import type { Article } from "#model";
import { type Html, html } from "./html.ts";
import { wordsOf } from "./words.ts";

/**
 * A publication date. One that was not printed carries `≈`, a whisker and, on hover, the rule that gave it and the
 * whole interval.
 */
export function renderPublished(article: Pick<Article, "published" | "publishedBy">, lang: Lang): Html {
  const words = wordsOf(lang);
  const { published, publishedBy } = article;
  if (published === undefined) return html`<span class="date none">${words.noDate}</span>`;
  const isOne = /^\d{4}(-\d\d){0,2}$/.test(published);
  const text = toDateText(published);
  const inner = isOne ? html`<time datetime="${published}">${text}</time>` : renderInterval(text);
  if (publishedBy === undefined || publishedBy.kind === "printed") return html`<span class="date">${inner}</span>`;
  const rule = words.rules[publishedBy.rule] ?? publishedBy.rule;
  const why = `${words.evidence[publishedBy.kind]} ${published}: ${rule}`;
  return html`<span class="date assumed" title="${why}"><span aria-hidden="true">≈ </span><span class="unseen">${words.assumedDate} </span><span class="whisker">${inner}</span></span>`;
}

/** An interval breaks between its ends and nowhere else. */
function renderInterval(text: string): Html {
  const [first = "", last] = text.split("–");
  if (last === undefined) return html`${first}`;
  return html`<span class="day">${first}–</span><wbr><span class="day">${last}</span>`;
}

/** An EDTF date for people: `2025-11-27/2025-11-28` → `2025-11-27–28`, what both ends share being said once. */
export function toDateText(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined || first.length !== last.length || first === "..") return edtf.replace("/", "–");
  if (first === last) return first;
  const shared =
    [8, 5].find((length) => first.length > length && first.slice(0, length) === last.slice(0, length)) ?? 0;
  return `${first}–${last.slice(shared)}`;
}
