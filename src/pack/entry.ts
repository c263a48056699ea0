import type { EntityType } from "#model";

/** Where a word of an entry must stand: anywhere near the figure, further off, or right before or behind it. */
export type Stand = "near" | "context" | "before" | "behind";

export interface EntryWord {
  readonly word: string;
  readonly stand: Stand;
}

/** One way in which words name a measure. Everything in it must hold. */
export interface Entry {
  readonly words: readonly EntryWord[];
  /** The type that the subject must have. */
  readonly subject?: EntityType;
}

const TYPES = new Set<string>(["person", "org", "place", "commodity", "program"]);

/**
 * Reads an entry of a measure's `words`: parts joined by `+`.
 *
 *     失業率            the word near the figure
 *     股份+價值         both
 *     ~股價+最高        股價 a little further off, 最高 near
 *     漲_  and  _死     right before and right behind the figure (which `_` stands for)
 *     <org>+漲_         only of a subject that is an organisation
 *     *                 no word at all: the unit says it
 *
 * `undefined` when a part is empty, the type unknown, or nothing in it stands near the figure.
 */
export function parseEntry(entry: string): Entry | undefined {
  if (entry === "*") return { words: [] };
  const words: EntryWord[] = [];
  let subject: EntityType | undefined;
  for (const part of entry.split("+").map((each) => each.trim())) {
    const type = /^<(\w+)>$/.exec(part)?.[1];
    if (type !== undefined) {
      if (!TYPES.has(type) || subject !== undefined) return undefined;
      subject = type as EntityType;
      continue;
    }
    const word = parseWord(part);
    if (word === undefined) return undefined;
    words.push(word);
  }
  if (!words.some((word) => word.stand !== "context")) return undefined;
  return { words, ...(subject !== undefined && { subject }) };
}

function parseWord(part: string): EntryWord | undefined {
  const word = part.replace(/^[~_]|_$/g, "");
  if (word === "" || /[~_<>*]/.test(word)) return undefined;
  if (part.startsWith("~")) return { word, stand: "context" };
  if (part.startsWith("_")) return { word, stand: "behind" };
  return { word, stand: part.endsWith("_") ? "before" : "near" };
}
