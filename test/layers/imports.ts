/** One import of a source file. */
export interface Import {
  readonly line: number;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^;"'`]*?\sfrom\s*)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']/g;

/** Every static and dynamic import and re-export of a source text, as the formatter writes them. */
export function findImports(code: string): readonly Import[] {
  const found: Import[] = [];
  for (const match of code.matchAll(STATEMENT)) {
    const names = /\{([^}]*)\}/.exec(match[0])?.[1]?.split(",") ?? [];
    const isEveryNameType = names.length > 0 && names.every((name) => name.trim() === "" || /^\s*type\s/.test(name));
    const hasOnlyNames = /^(?:import|export)\s+\{/.test(match[0]);
    found.push({
      line: lineAt(code, match.index),
      specifier: match[2]!,
      isTypeOnly: match[1] !== undefined || (hasOnlyNames && isEveryNameType),
    });
  }
  for (const match of code.matchAll(DYNAMIC))
    found.push({ line: lineAt(code, match.index), specifier: match[1]!, isTypeOnly: false });
  return found;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** The source with comments blanked, lines kept. Enough for code as the formatter writes it. */
export function dropComments(code: string): string {
  return code
    .split("\n")
    .map((line) => (/^\s*(?:\/\*|\*|\/\/)/.test(line) ? "" : line.replace(/\s\/\/ .*$/, "")))
    .join("\n");
}
