/**
 * Writes what can be read off the packs: `docs/packs.md` and the measures table in each `packs/<id>/README.md`, behind
 * its mark. Run it after a change of a measure: `node scripts/pack-docs.ts`. A test compares.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure, Pack } from "#model";
import { loadPacks, type PackSources } from "#pack";

/** In a README everything behind this line is written by this script. */
export const MARK = "<!-- Below: written by scripts/pack-docs.ts from measures.ts. -->";

const HEAD = `# Packs

Written by \`scripts/pack-docs.ts\` from the packs themselves; how to write one stands in [packs-howto.md](packs-howto.md).
A measure's full id is \`pack.measure\`. \`money\` stands for every ISO 4217 code; other units are those of
[output.md](output.md). Qualifiers are what must agree before two facts speak of the same thing.
`;

/** The page of all packs. */
export function packsPage({ packs }: Pick<PackSources, "packs">): string {
  const overview = packs.map(
    ({ id, label, measures, uses }) =>
      `| [${id}](#${id}) | ${label.zh} | ${label.en} | ${measures.length} | ${(uses ?? []).join(", ")} |`,
  );
  const table = ["| pack | 中文 | English | measures | uses |", "|---|---|---|---|---|", ...overview].join("\n");
  const sections = packs.map(
    (pack) => `## ${pack.id}\n\n${pack.label.zh} · ${pack.label.en}\n\n${measuresTable(pack)}`,
  );
  return [HEAD, `${table}\n`, ...sections].join("\n");
}

/** The measures of one pack as a Markdown table, ending in a line end. */
export function measuresTable(pack: Pack): string {
  const head = ["| measure | 中文 | English | kind | units | qualifiers |", "|---|---|---|---|---|---|"];
  return `${[...head, ...pack.measures.map(rowOf)].join("\n")}\n`;
}

function rowOf({ id, label, kind, units, change, qualifiers }: Measure): string {
  const level = change === true && kind !== "change" ? " (changes only)" : "";
  return `| \`${id}\` | ${label.zh} | ${label.en} | ${kind}${level} | ${units.join(", ")} | ${(qualifiers ?? []).join(", ")} |`;
}

/** A README with its table renewed; `undefined` when it has no mark. */
export function withTable(readme: string, pack: Pack): string | undefined {
  const at = readme.indexOf(MARK);
  return at < 0 ? undefined : `${readme.slice(0, at)}${MARK}\n\n${measuresTable(pack)}`;
}

/** Every generated file with the text that it should have. */
export async function packDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const sources = await loadPacks(join(root, "packs"));
  const files = new Map([["docs/packs.md", packsPage(sources)]]);
  for (const pack of sources.packs) {
    const file = `packs/${pack.id}/README.md`;
    const readme = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : `# ${pack.id}\n\n${MARK}\n`;
    files.set(file, withTable(readme, pack) ?? `${readme}\n${MARK}\n\n${measuresTable(pack)}`);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const [file, text] of await packDocs(root)) writeFileSync(join(root, file), text);
}
