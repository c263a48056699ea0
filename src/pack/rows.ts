import { fold } from "#base";
import { isHan } from "#grammar";
import type { EntityType, Problem, TermRow } from "#model";

/** Which file of `words/` holds which type. */
export const FILES: Readonly<Record<string, EntityType>> = {
  "persons.tsv": "person",
  "orgs.tsv": "org",
  "places.tsv": "place",
  "commodities.tsv": "commodity",
  "programs.tsv": "program",
};

const FLAG = /^(?:alone|metal|list|ambiguous|not[<>].+)$/;

/**
 * Reads a word file: `id <tab> form|form|… <tab> flag flag`, one thing a line, `%` begins a comment. Traditional forms
 * are read in Simplified text too.
 *
 *     cathay	國泰金控|?國泰|Cathay FHC
 *               ^ the fullest name first; `?` marks a form that names the thing only in context
 *     haiti	海地|Haiti	not<沿近 not>區震
 *             ^ characters that must not stand right before or behind any form
 *     lithium	鋰|lithium	metal
 *             ^ one character: only where its neighbours leave it alone; 金屬鋰, 鋰錠, 氧化鋰, 鋰精礦 … are made of it
 *     gold	黃金|金|gold	list
 *             ^ one character: only in a list of metals
 *
 * `alone` is `metal` without the made forms; `ambiguous` says that a form is shared with another row on purpose.
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
    const [id = "", forms = "", marks = ""] = line.split("\t");
    const list = split(forms, "|");
    const flags = split(marks, /\s+/);
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || list.length === 0 || !flags.every((flag) => FLAG.test(flag))) {
      problems.push({ code: "pack.bad-row", at: { source: from.file, line: index + 1 }, detail: line.slice(0, 60) });
      return;
    }
    rows.push({ ...from, id, forms: list, flags, line: index + 1 });
  });
  return { rows: makeForms(rows), problems };
}

function split(text: string, mark: string | RegExp): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Adds what is made of metals, where no row of the file prints it itself. */
function makeForms(rows: readonly TermRow[]): TermRow[] {
  if (!rows.some((row) => row.flags.includes("metal"))) return [...rows];
  const printed = new Set(rows.flatMap((row) => row.forms.map(fold)));
  const fresh = (forms: readonly string[]) => forms.filter((form) => !printed.has(fold(form)));
  return rows.flatMap((row) => {
    const metal = row.flags.includes("metal")
      ? row.forms.find((form) => form.length === 1 && isHan(form.charCodeAt(0)))
      : undefined;
    if (metal === undefined) return [row];
    const made = (part: string, forms: readonly string[]): TermRow[] => {
      const list = fresh(forms);
      return list.length === 0 ? [] : [{ ...row, id: `${row.id}-${part}`, forms: list, flags: [] }];
    };
    const own = fresh([`${metal}金屬`, `金屬${metal}`, `${metal}錠`, `高純${metal}`, `再生${metal}`, `${metal}原料`]);
    return [
      { ...row, forms: [...row.forms, ...own] },
      ...made("oxide", [`氧化${metal}`]),
      ...made("concentrate", [`${metal}精礦`, `${metal}礦砂`, `${metal}礦石`]),
      ...made("sulfate", [`硫酸${metal}`]),
      ...made("carbonate", [`碳酸${metal}`]),
      ...made("chloride", [`氯化${metal}`]),
      ...made("hydroxide", [`氫氧化${metal}`]),
      ...made("alloy", [`${metal}合金`]),
    ];
  });
}
