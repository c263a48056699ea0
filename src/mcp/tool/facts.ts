import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import type { Ask } from "#mcp/desk.ts";
import { toKnown } from "#mcp/known.ts";
import { moment, sequenceBefore, sequenceUntil } from "#mcp/moment.ts";
import { FACT, makeFactRecords } from "#mcp/record/fact.ts";
import { renderFact } from "#mcp/text/fact.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { mcpArgument } from "#message";
import { STANCES } from "#model";
import { type FactQuery, listFacts, type StoredFact, toSubject } from "#service";

/** `facts`: what is printed, newest first. */
export const FACTS = defineTool({
  name: "facts",
  input: (lang) =>
    z.object({
      subject: words("subject", lang).optional(),
      measure: words("measure", lang).optional(),
      period: words("period", lang).optional(),
      stance: z.array(z.enum(STANCES)).min(1).max(STANCES.length).optional().describe(mcpArgument("stance", lang)),
      source: words("source", lang).optional(),
      topic: words("topic", lang).optional(),
      article: words("article", lang).optional(),
      cell: words("cell", lang).optional(),
      fact: words("fact", lang).optional(),
      since: moment("since", lang).optional(),
      as_of: moment("as-of", lang).optional(),
      ...paging(lang),
    }),
  output: z.object({ facts: z.array(FACT), next: z.string().optional() }),
  async find(args, ask) {
    const { limit, cursor } = args;
    const question = nameQuestion("facts", args);
    const place = await findPlace(question, cursor, ask.ledger);
    const query = await toQuery(args, ask);
    const asOf = query.asOf ?? place.sequence;
    const found: StoredFact[] = [];
    for await (const fact of listFacts(ask.ledger, { ...query, asOf, offset: place.offset, limit: limit + 1 }))
      found.push(fact);
    const { items, ...rest } = toPage(found, limit, question, place);
    return { facts: items.map(await makeFactRecords()), ...rest };
  },
  render: ({ facts, next }, lang) =>
    renderList(
      "",
      facts.map((fact) => renderFact(fact, lang)),
      next,
      lang,
    ),
});

interface Asked {
  readonly subject?: string | undefined;
  readonly measure?: string | undefined;
  readonly period?: string | undefined;
  readonly stance?: NonNullable<FactQuery["stance"]> | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  readonly article?: string | undefined;
  readonly cell?: string | undefined;
  readonly fact?: string | undefined;
  readonly since?: string | undefined;
  readonly as_of?: string | undefined;
}

async function toQuery(asked: Asked, ask: Ask): Promise<FactQuery> {
  const { subject, stance, source, cell, fact, since, as_of: asOf, ...narrowing } = asked;
  const { ledger } = ask;
  return {
    ...(await toKnown(narrowing, ask)),
    ...(subject !== undefined && { subject: await toSubject(ledger, subject) }),
    ...(stance !== undefined && { stance }),
    ...(source !== undefined && { source }),
    ...(cell !== undefined && { cell }),
    ...(fact !== undefined && { fact }),
    ...(since !== undefined && { after: await sequenceBefore(ledger, since) }),
    ...(asOf !== undefined && { asOf: await sequenceUntil(ledger, asOf) }),
  };
}
