import { type Lang, toolWord } from "#message";

/** A list in text: a head, its items, how to go on, and what all of it is. */
export function renderList(head: string, items: readonly string[], next: string | undefined, lang: Lang): string {
  const parts = [
    ...(head === "" ? [] : [head]),
    ...(items.length === 0 ? [toolWord("none", lang)] : items),
    ...(next === undefined ? [] : [toolWord("more", lang, { next })]),
    ...(items.length === 0 ? [] : [toolWord("as-printed", lang)]),
  ];
  return parts.join("\n");
}
