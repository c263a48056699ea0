/** A part of a story as a reader sees it: a paragraph, a heading, the items of a list, the rows of a table. */
export type Part =
  | { readonly kind: "p" | "h"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** A made-up report in our own wording, with what stands around it on a page and is no part of it. */
export interface Story {
  readonly id: string;
  readonly lang: "zh-TW" | "zh-CN" | "en";
  readonly title: string;
  readonly outlet: string;
  readonly reporter: string;
  readonly place: string;
  /** ISO 8601 with its zone. */
  readonly published: string;
  readonly updated?: string;
  readonly parts: readonly Part[];
  /** Words under a picture, with who took it. */
  readonly caption: string;
  /** Headlines of other stories, with figures that must not become facts of this one. */
  readonly related: readonly string[];
}

export const p = (text: string): Part => ({ kind: "p", text });
export const h = (text: string): Part => ({ kind: "h", text });
export const list = (...items: readonly string[]): Part => ({ kind: "list", items });
export const table = (...rows: readonly (readonly string[])[]): Part => ({ kind: "table", rows });

/** The lines of a story's parts, in order: what must be found, and nothing else. */
export function linesOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "list") return part.items;
    return part.kind === "table" ? part.rows.flat() : [part.text];
  });
}
