import type { Article } from "#model";
import { type LabelledPage, labelledPages } from "./pages.ts";

/** How well some reader finds the stories of the labelled pages, counted in lines (paragraphs, headings, items, cells). */
export interface PageScore {
  readonly pages: number;
  /** Lines that are in the label. */
  readonly labelled: number;
  /** Lines that the reader found. */
  readonly found: number;
  /** Lines that are in both, letter for letter. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly titles: number;
  readonly published: number;
  readonly updated: number;
  /** What is missing or too much, a line each: `page: - line`, `page: + line`. */
  readonly faults: readonly string[];
}

/** Reads all labelled pages with `read`, which gives `undefined` where it finds no story. */
export async function scorePages(
  read: (page: LabelledPage) => Promise<Article | undefined>,
  pages: readonly LabelledPage[] = labelledPages(),
): Promise<PageScore> {
  const faults: string[] = [];
  const sum = { labelled: 0, found: 0, right: 0, titles: 0, published: 0, updated: 0 };
  for (const page of pages) {
    const { name, expected } = page;
    const article = await read(page);
    const lines = article === undefined ? [] : linesOf(article);
    const rest = [...expected.lines];
    for (const line of lines) {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      else faults.push(`${name}: + ${line}`);
    }
    faults.push(...rest.map((line) => `${name}: - ${line}`));
    sum.labelled += expected.lines.length;
    sum.found += lines.length;
    sum.right += expected.lines.length - rest.length;
    for (const [key, wanted, got] of [
      ["titles", expected.title, article?.title],
      ["published", expected.published, article?.published],
      ["updated", expected.updated, article?.updated],
    ] as const) {
      if (wanted === got) sum[key]++;
      else faults.push(`${name}: ${key}: ${got} for ${wanted}`);
    }
  }
  return { pages: pages.length, ...sum, precision: sum.right / sum.found, recall: sum.right / sum.labelled, faults };
}

/** The lines of an article but its title. */
function linesOf({ blocks, text }: Article): readonly string[] {
  return blocks.filter(({ kind }) => kind !== "title").map(({ start, end }) => text.slice(start, end));
}
