import { decimal } from "#base";
import type { Article, Figure, Scanned, Time } from "#model";

/** Test only: finds `printed` in the text from `from` on and gives it the rest of a figure. */
export function figureAt(text: string, printed: string, rest: Partial<Figure>, from = 0): Figure {
  const start = text.indexOf(printed, from);
  if (start < 0) throw new Error(`not in the text: ${printed}`);
  const low = rest.low ?? decimal(1n);
  return { start, end: start + printed.length, low, high: low, bound: "=", unit: "1", rule: "test", ...rest };
}

/** Test only: a time at `printed`. */
export function timeAt(text: string, printed: string, edtf: string, evidence: Time["evidence"]): Time {
  const start = text.indexOf(printed);
  if (start < 0) throw new Error(`not in the text: ${printed}`);
  return { start, end: start + printed.length, edtf, evidence, rule: "test" };
}

/** Test only: a reading of a title and a body. */
export function makeReading(
  title: string,
  body: string,
  mentions: (text: string) => { readonly figures?: readonly Figure[]; readonly times?: readonly Time[] } = () => ({}),
  rest: Partial<Article> = {},
): Scanned {
  const text = title === "" ? body : `${title}\n${body}`;
  const { figures = [], times = [] } = mentions(text);
  const article: Article = {
    id: "a1",
    hash: "f".repeat(32),
    title,
    text,
    blocks: [],
    lang: "zh-Hant",
    topics: [],
    ...rest,
  };
  return { article, figures, times };
}
