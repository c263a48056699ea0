import type { EntityType, Problem, TermRow } from "#model";

/** Which file of `words/` holds which type. */
export const FILES: Readonly<Record<string, EntityType>> = {
  "persons.tsv": "person",
  "orgs.tsv": "org",
  "places.tsv": "place",
  "commodities.tsv": "commodity",
  "programs.tsv": "program",
};

/**
 * Reads a word file: `id <tab> form|form|… <tab> flag flag`, one thing a line, `%` begins a comment.
 *
 *     dysprosium	鏑|dysprosium|Dy	alone
 *               ^                 ^
 */
export function parseRows(
  text: string,
  from: { readonly pack: string; readonly type: EntityType; readonly file: string },
): { readonly rows: TermRow[]; readonly problems: Problem[] } {
  const rows: TermRow[] = [];
  const problems: Problem[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("%")) return;
    const [id = "", forms = "", flags = ""] = line.split("\t");
    const list = forms
      .split("|")
      .map((form) => form.trim())
      .filter((form) => form !== "");
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || list.length === 0) {
      problems.push({ code: "pack.bad-row", at: { source: from.file, line: index + 1 }, detail: line.slice(0, 60) });
      return;
    }
    rows.push({ ...from, id, forms: list, flags: flags.split(/\s+/).filter((flag) => flag !== ""), line: index + 1 });
  });
  return { rows, problems };
}
