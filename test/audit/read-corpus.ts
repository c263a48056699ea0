import { readFileSync } from "node:fs";

/** An article of a corpus with the findings that one check must have of it. */
export interface Case {
  /** `file:line`. */
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly published: string;
  /** `fails! digit: 12%; 10萬噸`, in the order of the line. */
  readonly expected: readonly string[];
}

/** When an article does not say when it was published. */
const PUBLISHED = "2025-11-10";

/**
 * Reads a corpus of a check: `title ¦ body @DATE | finding / finding`, `¶` for a new paragraph, `-` for no finding, `%` for
 * comments. A finding is `verdict: figure; figure`, with `!` where the words demand it and the slip behind it.
 */
export function readCorpus(path: string, file: string): Case[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((raw, index) => {
      if (raw.trim() === "" || raw.startsWith("%")) return [];
      const name = `${file}:${index + 1}`;
      const [article = "", findings = "", more] = raw.split(" | ");
      if (findings.trim() === "" || more !== undefined) throw new Error(`${name}: no findings`);
      const [words = "", published = PUBLISHED] = article.split(/\s+@(?=\d{4})/);
      const [title, body] = words.includes("¦") ? words.split("¦") : ["", words];
      const expected = findings.trim() === "-" ? [] : findings.split(" / ").map((each) => each.trim());
      return [{ name, title: title!.trim(), body: body!.trim().replaceAll("¶", "\n"), published, expected }];
    });
}
