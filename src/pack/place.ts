import type { Problem } from "#model";
import type { PackSources } from "./load.ts";

/**
 * File and line where a pack declares an id, in the file named `in` when it is there; the pack's first file when no line
 * prints it.
 */
export function placeOf(
  { files }: Pick<PackSources, "files">,
  pack: string,
  what: string,
  within?: string,
): Problem["at"] {
  const own = files.filter((file) => file.pack === pack);
  const isNamed = ({ file }: { readonly file: string }) => within !== undefined && file.includes(`/${within}`);
  for (const { file, text } of [...own.filter(isNamed), ...own.filter((each) => !isNamed(each))]) {
    const line = text.split("\n").findIndex((each) => each.includes(`"${what}"`));
    if (line >= 0) return { source: file, line: line + 1 };
  }
  return { source: own[0]?.file ?? `packs/${pack}` };
}
