import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { type Lang, toolWord } from "#message";
import type { Measure } from "#model";
import { listPacks, type MeasureRecord, viewMeasures } from "#service";

const LABEL = z.object({ zh: z.string(), en: z.string() });
const MEASURE = z.object({
  id: z.string(),
  label: LABEL,
  kind: z.string().optional(),
  units: z.array(z.string()).describe("money stands for every ISO 4217 code"),
  qualifiers: z.array(z.string()).describe("what decides whether two facts speak of the same thing"),
  facts: z.int().describe("how many the ledger has"),
});

/** `measures`: what can be asked for. */
export const MEASURES = defineTool({
  name: "measures",
  input: (lang) => z.object({ words: words("measure-words", lang).optional(), ...paging(lang) }),
  output: z.object({ measures: z.array(MEASURE), next: z.string().optional() }),
  async find(args, { ledger }) {
    const { limit } = args;
    const question = nameQuestion("measures", args);
    const place = await findPlace(question, args.cursor, ledger);
    const [{ measures }, declared] = await Promise.all([viewMeasures(ledger, args.words), findDeclared()]);
    const page = measures.slice(place.offset, place.offset + limit + 1);
    const { items, ...rest } = toPage(page, limit, question, place);
    return { measures: items.map((measure) => toRecord(measure, declared.get(measure.id))), ...rest };
  },
  render: ({ measures, next }, lang) => {
    const items = measures.map((measure) => `- ${renderMeasure(measure, lang)}`);
    const more = next === undefined ? [] : [toolWord("more", lang, { next })];
    return items.length === 0 ? renderList("", [], undefined, lang) : [...items, ...more].join("\n");
  },
});

async function findDeclared(): Promise<ReadonlyMap<string, Measure>> {
  const packs = await listPacks();
  return new Map(packs.flatMap(({ id, measures }) => measures.map((one) => [`${id}.${one.id}`, one] as const)));
}

function toRecord({ id, label, kind, facts }: MeasureRecord, declared: Measure | undefined): z.input<typeof MEASURE> {
  const { units = [], qualifiers = [] } = declared ?? {};
  return {
    id,
    label: { ...label },
    ...(kind !== undefined && { kind }),
    units: [...units],
    qualifiers: [...qualifiers],
    facts,
  };
}

function renderMeasure({ id, label, units, qualifiers, facts }: z.output<typeof MEASURE>, lang: Lang): string {
  const parts = [`${id}: ${lang === "en" ? label.en : label.zh}`, units.join("/")];
  if (qualifiers.length > 0) parts.push(`[${qualifiers.join(", ")}]`);
  if (facts > 0) parts.push(toolWord("facts", lang, { facts }));
  return parts.join(" · ");
}
