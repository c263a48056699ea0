import { z } from "zod";
import { words } from "#mcp/argument.ts";
import { cutName } from "#mcp/cut.ts";
import type { Ask } from "#mcp/desk.ts";
import { FaultError } from "#mcp/fault.ts";
import { ENTITY_FACTS, ENTITY_FACTS_SEEN, FORMS_MAX, NAMES_MAX } from "#mcp/limits.ts";
import { moment, sequenceUntil } from "#mcp/moment.ts";
import { FACT, makeFactRecords } from "#mcp/record/fact.ts";
import { renderFact } from "#mcp/text/fact.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { describeEntityType, type Lang, toolWord, toPrintable } from "#message";
import { ENTITY_TYPES } from "#model";
import { type EntityView, listFacts, type StoredFact, viewEntity } from "#service";

const ENTITY = z.object({
  key: z.string().describe("what facts takes as subject"),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  forms: z.array(z.object({ form: z.string(), articles: z.int() })),
  articles: z.int(),
  facts: z.int(),
  newest: z.array(FACT).describe("of its newest facts, those of known measures first"),
});

/** `entity`: everything that bears a name. */
export const ENTITY_TOOL = defineTool({
  name: "entity",
  input: (lang) => z.object({ name: words("entity-name", lang), as_of: moment("as-of", lang).optional() }),
  output: z.object({ entities: z.array(ENTITY), left: z.int().optional() }),
  async find({ name, as_of: when }, ask) {
    const asOf = when === undefined ? undefined : await sequenceUntil(ask.ledger, when);
    const views = await viewEntity(ask.ledger, name, asOf);
    if (views.length === 0) throw new FaultError("usage.unknown-entity", "name");
    const told = views.slice(0, NAMES_MAX);
    const entities = await Promise.all(told.map((view, at) => toRecord(view, at === 0 ? ENTITY_FACTS : 1, asOf, ask)));
    return { entities, ...(views.length > told.length && { left: views.length - told.length }) };
  },
  render: ({ entities }, lang) =>
    renderList(
      "",
      entities.map((entity) => renderEntity(entity, lang)),
      undefined,
      lang,
    ),
});

async function toRecord(
  view: EntityView,
  most: number,
  asOf: number | undefined,
  { ledger }: Ask,
): Promise<z.input<typeof ENTITY>> {
  const found: StoredFact[] = [];
  const query = { subject: view.key, limit: ENTITY_FACTS_SEEN, ...(asOf !== undefined && { asOf }) };
  for await (const fact of listFacts(ledger, query)) found.push(fact);
  const [known, others] = [found.filter(hasMeasure), found.filter((fact) => !hasMeasure(fact))];
  const newest = [...known, ...others].slice(0, most);
  const { key, name, type, forms, articles, facts } = view;
  return {
    key,
    name: cutName(name),
    type,
    forms: forms.slice(0, FORMS_MAX).map(({ form, articles: count }) => ({ form: cutName(form), articles: count })),
    articles,
    facts,
    newest: newest.map(await makeFactRecords()),
  };
}

/** What a pack knows says more than what only the text has a name for. */
function hasMeasure({ measure }: StoredFact): boolean {
  return measure !== undefined;
}

function renderEntity({ key, name, type, forms, articles, newest }: z.output<typeof ENTITY>, lang: Lang): string {
  const head = `${toPrintable(name)} · ${describeEntityType(type, lang)} · ${toPrintable(key)}`;
  const known = forms.map(({ form, articles: count }) => `${toPrintable(form)} (${count})`);
  return [
    `${head} · ${toolWord("articles", lang, { articles })}`,
    `${toolWord("forms", lang)}${known.join(" ")}`,
    ...(newest.length === 0 ? [] : [toolWord("newest-facts", lang)]),
    ...newest.map((fact) => renderFact(fact, lang)),
  ].join("\n");
}
