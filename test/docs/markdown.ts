import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A Markdown file of the repository, its path from the root with `/`. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ["", "docs", "bench", "sample", "test"] as const;

/** Every Markdown file at the root and in the folders that hold some. */
export function loadPages(root: string): readonly Page[] {
  return FOLDERS.flatMap((folder) => {
    let names: readonly string[] = [];
    try {
      names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
    } catch {
      return [];
    }
    return names.map((name) => ({
      path: folder === "" ? name : `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }));
  });
}

/** The text without fenced code blocks. */
export function dropCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, "");
}

/** Targets of links and pictures, code left out. */
export function findLinks(text: string): readonly string[] {
  const plain = dropCode(text).replaceAll(/`[^`\n]*`/g, "");
  return [...plain.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
}

/** Anchors of the headings, as GitHub makes them. */
export function findAnchors(text: string): ReadonlySet<string> {
  const headings = [...dropCode(text).matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1]!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    ),
  );
}

/** What two translations of a page must have in common: heading levels, code blocks, pictures, table shapes. */
export function shapeOf(text: string): object {
  const plain = dropCode(text);
  return {
    headings: [...plain.matchAll(/^(#{1,6}) /gm)].map((match) => match[1]!.length),
    code: [...text.matchAll(/^```(\w+)$/gm)].map((match) => match[1]!),
    pictures: [...plain.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]!),
    rows: [...plain.matchAll(/^\|.*\|$/gm)].map((match) => match[0].split("|").length - 2),
    items: [...plain.matchAll(/^- /gm)].length,
  };
}

/** Commands of `console` blocks with the output that is shown for each; a line `…` stands for any lines. */
export function findSessions(
  text: string,
): readonly { readonly command: string; readonly output: readonly string[] }[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap((match) =>
    match[1]!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.trimEnd().split("\n");
        return { command, output };
      }),
  );
}

/** Whether the output is what the page shows; `…` inside a line stands for any text, alone on a line for any lines. */
export function isShown(shown: readonly string[], output: string): boolean {
  const parts = shown.map((line) => {
    if (line.trim() === "…") return "[\\s\\S]*";
    return `${line.trimEnd().split("…").map(toPattern).join(".*")}[ ]*\\n`;
  });
  return new RegExp(`^${parts.join("")}$`).test(`${output.trimEnd()}\n`);
}

/** The page with this output shown behind a command, in place of what was there. */
export function showOutput(text: string, command: string, output: string): string {
  const begin = text.indexOf(`$ ${command}\n`);
  if (begin < 0) return text;
  const from = begin + command.length + 3;
  const end = Math.min(...["\n```", "\n$ "].map((mark) => text.indexOf(mark, from - 1)).filter((at) => at >= 0));
  return `${text.slice(0, from)}${output.trimEnd()}${text.slice(end)}`;
}

function toPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
