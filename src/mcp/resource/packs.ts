import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import type { McpDesk } from "#mcp/desk.ts";
import { mcpResource } from "#message";
import type { Pack } from "#model";
import { listPacks } from "#service";
import { decode } from "./article.ts";

const JSON_TYPE = "application/json";

/** `assay://packs` and `assay://pack/{id}`: which domains there are, with their measures and the laws between them. */
export function addPacks(server: McpServer, { lang = "zh-TW" }: McpDesk): void {
  const all = { ...mcpResource("packs", lang), mimeType: JSON_TYPE };
  server.registerResource("packs", "assay://packs", all, async ({ href }) => toJson(href, await listAll()));
  const template = new ResourceTemplate("assay://pack/{id}", {
    list: async () => ({ resources: (await listPacks()).map(({ id, label }) => toResource(id, label[zhOrEn(lang)])) }),
    complete: { id: async (value) => (await listPacks()).map(({ id }) => id).filter((id) => id.startsWith(value)) },
  });
  const one = { ...mcpResource("pack", lang), mimeType: JSON_TYPE };
  server.registerResource("pack", template, one, async (uri, { id }) => {
    const pack = (await listPacks()).find((known) => known.id === decode(String(id)));
    if (pack === undefined) throw new ResourceNotFoundError(uri.href);
    return toJson(uri.href, toRecord(pack));
  });
}

function zhOrEn(lang: NonNullable<McpDesk["lang"]>): "zh" | "en" {
  return lang === "en" ? "en" : "zh";
}

function toResource(id: string, title: string) {
  return { uri: `assay://pack/${id}`, name: id, title };
}

function toJson(uri: string, value: object) {
  return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(value) }] };
}

async function listAll() {
  const packs = await listPacks();
  return {
    packs: packs.map(({ id, label, uses = [], measures, identities = [] }) => ({
      id,
      uri: `assay://pack/${id}`,
      label,
      uses,
      measures: measures.length,
      identities: identities.length,
    })),
  };
}

/** A pack without the words that its measures are recognised by. */
function toRecord({ id, label, uses = [], measures, identities = [] }: Pack) {
  return {
    id,
    label,
    uses,
    measures: measures.map((measure) => ({
      id: `${id}.${measure.id}`,
      label: measure.label,
      kind: measure.kind,
      units: measure.units,
      qualifiers: measure.qualifiers ?? [],
    })),
    identities: identities.map(({ id: identity, label: name, equation, terms, strength, explanation }) => ({
      id: `${id}.${identity}`,
      label: name,
      equation,
      terms,
      strength,
      explanation,
    })),
  };
}
