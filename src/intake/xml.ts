import { Parser } from "htmlparser2";

const LEAD = /^[\s\ufeff]+|^<\?[^>]{0,400}\?>|^<!--/;
const ROOT = /^<([A-Za-z_][\w.-]{0,40}(?::[\w.-]{1,40})?)(?=[\s/>])/;
const LEAD_CHARS_MAX = 20_000;

/** The name of the first element of an XML text, after its declaration, comments and document type. */
export function findRoot(text: string): string | undefined {
  let at = 0;
  while (at < text.length && at < LEAD_CHARS_MAX) {
    const rest = text.slice(at, at + LEAD_CHARS_MAX);
    const root = ROOT.exec(rest);
    if (root !== null) return root[1];
    const lead = LEAD.exec(rest)?.[0] ?? (/^<!doctype\b/i.test(rest) ? "<!" : undefined);
    if (lead === undefined) return undefined;
    const end = lead === "<!--" ? text.indexOf("-->", at) + 3 : lead === "<!" ? doctypeEnd(text, at) : at + lead.length;
    if (end <= at) return undefined;
    at = end;
  }
  return undefined;
}

/** An XML text without its document type: entities that it declares are never expanded. */
export function dropDoctype(text: string): string {
  const start = text.slice(0, LEAD_CHARS_MAX).search(/<!doctype\b/i);
  if (start < 0) return text;
  return text.slice(0, start) + text.slice(doctypeEnd(text, start));
}

/** After the `>` of a document type, or of the `]>` of one that declares something. */
function doctypeEnd(text: string, start: number): number {
  const close = text.indexOf(">", start);
  const open = text.indexOf("[", start);
  if (open < 0 || (close >= 0 && close < open)) return close < 0 ? text.length : close + 1;
  const end = /\]\s*>/g;
  end.lastIndex = open;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** Whether elements of an XML text are nested deeper than so many levels. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        deepest = Math.max(deepest, ++depth);
      },
      onclosetag: () => void depth--,
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && deepest <= most; at += PIECE) parser.write(text.slice(at, at + PIECE));
  return deepest > most;
}

const PIECE = 16_384;
