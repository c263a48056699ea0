import type { BoardKnowledge, CommodityAt, Known } from "#board";
import type { Label, TermRow } from "#model";
import { type Binder, makeBinder } from "#service/facts.ts";
import { makeKeeper } from "./keep.ts";

/** Sentences whose commodities are kept. */
const SENTENCES_KEPT = 20_000;
/** A place that is a country has its ISO 3166-1 alpha-2 code as its id; Kosovo has none of its own. */
const COUNTRY = /^[a-z]{2}$/;
const NO_COUNTRY = new Set(["xk"]);

let made: Promise<BoardKnowledge> | undefined;

/** What the packs of Assay tell boards; made once. */
export function findBoardKnowledge(): Promise<BoardKnowledge> {
  made ??= makeBinder().then(toBoardKnowledge);
  return made;
}

/** What some packs tell boards: measures, identities, the names of a subject, the commodities of a sentence. */
export function toBoardKnowledge({
  packs,
  terms,
  findTerms,
}: Pick<Binder, "packs" | "terms" | "findTerms">): BoardKnowledge {
  const rows = new Map<string, TermRow[]>();
  for (const row of terms) {
    const id = `${row.pack}.${row.id}`;
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return {
    measures: new Map(packs.flatMap(({ id, measures }) => measures.map((each) => [`${id}.${each.id}`, each]))),
    identities: new Map(
      packs.flatMap(({ id, identities = [] }) => identities.map((each) => [`${id}.${each.id}`, each])),
    ),
    known: (entity, name) => {
      const [first, ...others] = rows.get(entity) ?? [];
      if (first === undefined) return undefined;
      return toKnown(others.length === 0 ? first : ([first, ...others].find((row) => isNamed(row, name)) ?? first));
    },
    commoditiesIn: makeKeeper(SENTENCES_KEPT, (sentence) =>
      findTerms(sentence).flatMap(({ start, end, rows: found, weak }): CommodityAt[] => {
        const row = weak ? undefined : found.find(({ type }) => type === "commodity");
        return row === undefined ? [] : [{ start, end, id: `${row.pack}.${row.id}`, label: labelOf(row) }];
      }),
    ),
  };
}

function isNamed({ forms }: TermRow, name: string): boolean {
  return forms.some((form) => form === name || form === `?${name}`);
}

function toKnown(row: TermRow): Known {
  const isCountry = row.type === "place" && row.pack === "core" && COUNTRY.test(row.id) && !NO_COUNTRY.has(row.id);
  return {
    label: labelOf(row),
    ...(isCountry && { country: row.id.toUpperCase() }),
    ...(row.type === "commodity" && { isCommodity: true }),
  };
}

/** The first form in Chinese, and the longest in Latin letters. */
function labelOf({ forms }: TermRow): Label {
  const plain = forms.map((form) => form.replace(/^\?/, ""));
  const isLatin = (form: string) => /^[\p{Script=Latin}\d\s.&'’,()/-]+$/u.test(form);
  const latin = plain.filter(isLatin).toSorted((a, b) => b.length - a.length)[0];
  const zh = plain.find((form) => !isLatin(form)) ?? plain[0]!;
  return { zh, en: latin ?? zh };
}
