/**
 * Markup that is known to be safe, and the one way to make it: the `html` tag. Everything put into a template is text
 * from outside and is escaped, except what is {@link Html} already.
 */
export interface Html {
  readonly html: string;
}

/** What a template may hold: text, numbers, markup, lists of them; `undefined` and `false` print nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/**
 * Text for element content or a quoted attribute. UTF-16 length after parsing is the length of `text`: a carriage
 * return stays one, and controls or half surrogates, which no page can hold, become U+FFFD one for one.
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign]!)
    .replace(CONTROLS, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Makes markup from a template; every value is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  let out = strings[0]!;
  for (let i = 0; i < values.length; i++) out += toMarkup(values[i]) + strings[i + 1]!;
  return { html: out };
}

/** Declares markup of our own safe: a style sheet, never anything from outside. */
export function trusted(markup: string): Html {
  return { html: markup };
}

function toMarkup(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  return part.map(toMarkup).join("");
}
