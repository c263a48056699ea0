import type { Lang } from "#message";
import { cutText } from "./cut.ts";
import { type Html, html } from "./html.ts";
import { type Mark, type Marked, makeMarks } from "./mark.ts";
import { findRows, type Row } from "./row.ts";
import { type Words, wordsOf } from "./words.ts";

/**
 * An article as printed, every figure and time underlined and noted in the margin. The text of all `.words` elements,
 * joined, is the article's text. `prefix` keeps ids apart when several articles share a page.
 */
export function renderReadingBody(reading: Marked, tongue: Lang, prefix = ""): Html {
  const { article } = reading;
  const marks = makeMarks(reading, tongue);
  const words = wordsOf(tongue);
  const lang = article.lang === "und" ? undefined : article.lang;
  const setting = { text: article.text, prefix, words, lang };
  let next = 0;
  let open: readonly Mark[] = [];
  const rows = findRows(article);
  const inner = rows.map((row) => {
    const here: Mark[] = [];
    while (next < marks.length && marks[next]!.start < row.next) here.push(marks[next++]!);
    const around = [...open, ...here];
    open = around.filter((mark) => mark.end > row.next);
    return renderRow(setting, row, here, around);
  });
  const untitled = !rows.some((row) => row.kind === "title") && renderUntitled(words);
  return html`<div class="reading"${lang !== undefined && html` lang="${lang}"`}>${untitled}${inner}</div>`;
}

interface Setting {
  readonly text: string;
  readonly prefix: string;
  readonly words: Words;
  readonly lang: string | undefined;
}

/** A row: `here` are the marks that begin in it and are noted beside it, `around` those that touch it. */
function renderRow(setting: Setting, row: Row, here: readonly Mark[], around: readonly Mark[]): Html {
  const { text, words } = setting;
  const pieces = cutText(text, around, row.start, row.end).map((piece) => {
    const printed = text.slice(piece.start, piece.end);
    return piece.mark === undefined ? html`${printed}` : renderMark(setting, piece.mark, printed, piece.first === true);
  });
  const gap = text.slice(row.end, row.next);
  const inner = html`${pieces}${gap !== "" && html`<span class="gap">${gap}</span>`}`;
  const notes =
    here.length > 0 &&
    html`<aside class="notes" lang="${words.tongue}" aria-label="${words.notes}"><ol>${here.map((mark) => renderNote(setting, mark))}</ol></aside>`;
  return html`<div class="row ${row.kind}">${renderWords(row, inner)}${notes}</div>
`;
}

/** An article needs a heading even when it has none. */
function renderUntitled({ untitled, tongue }: Words): Html {
  return html`<h2 lang="${tongue}">${untitled}</h2>`;
}

function renderWords(row: Row, inner: Html): Html {
  if (row.kind === "title") return html`<h2 class="words">${inner}</h2>`;
  if (row.kind === "heading") return html`<h3 class="words">${inner}</h3>`;
  return html`<p class="words">${inner}</p>`;
}

function renderMark({ prefix }: Setting, mark: Mark, printed: string, first: boolean): Html {
  const id = `${prefix}m${mark.number}`;
  return html`<a class="mark ${mark.kind}${mark.inferred ? " inferred" : ""}"${first && html` id="${id}"`} href="#${prefix}n${mark.number}" title="${mark.title}">${printed}</a>`;
}

function renderNote({ prefix, words, lang }: Setting, mark: Mark): Html {
  const said = lang !== undefined && lang !== words.tongue && html` lang="${lang}"`;
  const about = mark.about !== "" && html` <span class="about"${said}>${mark.about}</span>`;
  const detail = mark.detail !== "" && html` <span class="detail">${mark.detail}</span>`;
  return html`<li class="note ${mark.kind}" id="${prefix}n${mark.number}"><a class="said"${said} href="#${prefix}m${mark.number}" title="${words.back(mark.printed)}">${mark.printed}</a> <span class="value">${mark.value}</span>${detail}${about}</li>`;
}
