/** What stands between these is no word of a page. */
const SILENT = ["script", "style", "template", "svg"];

/** A file with blanks in place of its markup, so that every offset stays: tags of HTML, addresses of Markdown links. */
export function blankMarkup(text: string, kind: string): string {
  if (kind === "html") return blank(text, "<", tagEnd);
  return kind === "markdown" ? blank(text, "](", (source, from) => source.indexOf(")", from)) : text;
}

/** Blanks every stretch from `opening` to the last unit that `endOf` names. Linear: what has no end is looked for once. */
function blank(text: string, opening: string, endOf: (text: string, from: number) => number): string {
  const kept: string[] = [];
  let done = 0;
  for (let from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, done)) {
    const end = endOf(text, from);
    if (end < 0) break;
    kept.push(text.slice(done, from), text.slice(from, end + 1).replace(/[^\n]/g, " "));
    done = end + 1;
  }
  return kept.join("") + text.slice(done);
}

function tagEnd(text: string, from: number): number {
  if (text.startsWith("<!--", from)) return endOf(text, "-->", from);
  const name = /^<([a-z]+)/i.exec(text.slice(from, from + 12))?.[1]?.toLowerCase();
  if (name === undefined || !SILENT.includes(name)) return text.indexOf(">", from);
  const close = endOf(text, `</${name}`, from);
  return close < 0 ? text.length - 1 : text.indexOf(">", close); // what is never closed swallows the rest, as in a browser
}

function endOf(text: string, words: string, from: number): number {
  const found = text.indexOf(words, from);
  return found < 0 ? -1 : found + words.length - 1;
}
