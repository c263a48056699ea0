import type { Span } from "#base";
import type { Taught } from "#model";
import { termId } from "#pack";
import { type Candidate, candidate } from "./candidate.ts";
import { type Form, readForms } from "./paren-form.ts";
import { type Before, nameBefore } from "./paren-name.ts";
import { chooseType, isAlias, isBody } from "./paren-type.ts";
import type { Sight } from "./sight.ts";

/** Folded: full-width and half-width brackets are one. */
const OPEN = 0x28;
/** Longest text between brackets that may teach. */
const LONGEST_INSIDE = 120;

/**
 * What brackets teach: `薇爾達(Dana Wilda)`, `美國國防後勤局(Defense Logistics Agency,DLA)`, `(NASDAQ: ABTC)`,
 * `(簡稱美鋁)`, `Lynas Rare Earths(萊納斯稀土)`. The name before and every form inside are one entity.
 */
export function findParens(sight: Sight): { readonly candidates: Candidate[]; readonly taught: Taught[] } {
  const { text, scan } = sight;
  const candidates: Candidate[] = [];
  const taught: Taught[] = [];
  let last: Pick<Candidate, "type" | "end"> | undefined;
  for (let open = 0; open < text.length; open++) {
    if (scan.codes[open] !== OPEN) continue;
    const close = closeOf(sight, open);
    if (close < 0) continue;
    const forms = readForms(sight, open + 1, close);
    const name = forms.length === 0 ? undefined : nameBefore(sight, open);
    if (name === undefined) continue;
    const read = readEntity(sight, name, forms, isClosedPlace(last, name.start));
    if (read === undefined) continue;
    candidates.push(...read);
    last = { type: read[0].type, end: close };
    const [own, ...aliases] = read;
    for (const { start, end, type } of aliases) {
      taught.push({
        name: text.slice(own!.start, own!.end),
        alias: text.slice(start, end),
        type,
        span: { start, end },
      });
    }
  }
  return { candidates, taught };
}

/** `盧阿拉巴省(Lualaba)穆隆多(…)`: right behind the bracket of a place stands a place. */
function isClosedPlace(last: Pick<Candidate, "type" | "end"> | undefined, start: number): boolean {
  return last?.type === "place" && (last.end + 1 === start || last.end + 2 === start);
}

/** The name and its aliases as candidates of one key; `undefined` when the brackets only remark. */
function readEntity(
  sight: Sight,
  name: Before,
  forms: readonly Form[],
  isIn: boolean,
): [Candidate, ...Candidate[]] | undefined {
  const { text, terms, termAt } = sight;
  const aliases = forms.filter((form) => isAlias(sight, name, form));
  const inside = aliases.map(({ start, end }) => {
    const term = termAt[start] === 0 ? undefined : terms[termAt[start]! - 1];
    return term !== undefined && term.start === start && term.end === end && term.rows.length === 1
      ? term.rows[0]
      : undefined;
  });
  const firm = name.row?.type === "place" && aliases.some(({ start, end }) => isBody(text.slice(start, end)));
  const known = firm ? undefined : name.row;
  const type = firm ? "org" : (known?.type ?? chooseType(sight, name, forms, isIn));
  if (type === undefined || aliases.length === 0) return undefined;
  const row = known ?? inside.find((each) => each !== undefined && each.type === type);
  const id = row === undefined ? undefined : termId(row);
  const key = id ?? text.slice(name.start, name.end);
  const make = ({ start, end }: Span) => candidate(start, end, type, "paren", 8, key, id);
  return [make(name), ...aliases.map(make)];
}

function closeOf({ text, scan }: Sight, open: number): number {
  for (let i = open + 1; i < Math.min(text.length, open + LONGEST_INSIDE); i++) {
    scan.steps++;
    const mark = text[i]!;
    if (mark === ")" || mark === "）") return i;
    if (mark === "(" || mark === "（" || mark === "\n" || mark === "。") return -1;
  }
  return -1;
}
