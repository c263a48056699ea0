import { readFileSync } from "node:fs";

/** A figure that a corpus file speaks of. Without `measure` it must stay untyped. */
export interface Expected {
  readonly printed: string;
  readonly measure?: string;
  readonly change?: string;
  readonly period?: string;
  readonly stance?: string;
  readonly line: number;
}

/** A text of a corpus file with what is said about its figures. */
export interface Case {
  /** `file:line`. */
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly expected: readonly Expected[];
}

/** When a text does not say when it was published. */
const PUBLISHED = "2025-11-10";

/**
 * Reads a corpus of a pack: a text at the margin with an optional `@published DATE` behind it, indented lines for its
 * figures, `%` for comments. Throws with file and line at a line that is none of these.
 */
export function readPackCorpus(path: string, file: string): Case[] {
  const cases: { name: string; text: string; published: string; expected: Expected[] }[] = [];
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((raw, index) => {
      if (raw.trim() === "" || raw.startsWith("%")) return;
      const line = index + 1;
      if (!raw.startsWith(" ")) {
        const [text = "", published = PUBLISHED] = raw.split(/\s+@published\s+/);
        cases.push({ name: `${file}:${line}`, text: text.trim(), published: published.trim(), expected: [] });
        return;
      }
      const last = cases.at(-1);
      if (last === undefined) throw new Error(`${file}:${line}: an expectation before any text`);
      const expected = parseExpected(raw.trim(), line);
      if (expected === undefined || !last.text.includes(expected.printed))
        throw new Error(`${file}:${line}: ${raw.trim()}`);
      last.expected.push(expected);
    });
  return cases;
}

function parseExpected(text: string, line: number): Expected | undefined {
  if (text.startsWith("- ")) return { printed: text.slice(2).trim(), line };
  const [printed = "", typed = "", period = "", stance = ""] = text.split("|").map((part) => part.trim());
  const match = /^([a-z]+\.[a-z0-9-]+)(?: change=(up|down|to))?$/.exec(typed);
  if (printed === "" || match === null) return undefined;
  return {
    printed,
    measure: match[1]!,
    line,
    ...(match[2] !== undefined && { change: match[2] }),
    ...(period !== "" && { period }),
    ...(stance !== "" && { stance }),
  };
}
