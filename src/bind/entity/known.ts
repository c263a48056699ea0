import type { Packs } from "#pack";
import type { Candidate } from "./candidate.ts";

/** Names that a gazetteer knows. Where one form names two things the type that the pack gives first is taken, without id. */
export function findKnown(text: string, packs: Packs): Candidate[] {
  return packs.findTerms(text).map(({ start, end, rows }) => {
    const [row] = rows;
    const id = `${row!.pack}.${row!.id}`;
    const single = rows.length === 1;
    return { start, end, type: row!.type, rule: "known", weight: 5, ...(single && { id, key: id }) };
  });
}
