const BLANKS = /[\s\u200b\u2060\ufeff]+/g;
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;

/**
 * One line of a text as a browser shows it: runs of white space become one space, a line end between two Chinese
 * characters or full-width signs becomes nothing, and none is left at the ends. Soft hyphens go.
 */
export function collapse(text: string): string {
  const joined = text.replaceAll("\u00ad", "").trim();
  return joined.replace(BLANKS, (run: string, at: number) => {
    const bare = run.replace(ZERO_WIDTH, "");
    if (bare === "") return "";
    const isLineEnd =
      bare.includes("\n") && WIDE.test(joined[at - 1] ?? "") && WIDE.test(joined[at + run.length] ?? "");
    return isLineEnd ? "" : " ";
  });
}
