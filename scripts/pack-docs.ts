/**
 * Writes what can be read off the packs: `docs/packs.md` and the tables of measures, identities, boards, watches and models in
 * each `packs/<id>/README.md`, behind its mark. Run it after a change of either: `node scripts/pack-docs.ts`. A test compares.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isConstant, measureIds } from "#algebra";
import type { Board, Identity, Measure, Pack, PackModel, PackWatch, Term } from "#model";
import { loadPacks, type PackSources } from "#pack";

/** In a README everything behind this line is written by this script. */
export const MARK =
  "<!-- Below: written by scripts/pack-docs.ts from measures.ts, identities.ts, boards.ts and watches.ts. -->";

const HEAD = `# Packs

Written by \`scripts/pack-docs.ts\` from the packs themselves; how to write one stands in [packs-howto.md](packs-howto.md).
A measure's full id is \`pack.measure\`. \`money\` stands for every ISO 4217 code; other units are those of
[output.md](output.md). Qualifiers are what must agree before two facts speak of the same thing.

An identity is an equation between measures. Its names stand for facts that agree in what its column *same* lists; *before*
is the period that a change is compared with, *to date* a year so far. A *definition* that fails is a finding; an
*approximation* that fails says only that something else plays a part.

A board lays facts out as sections and derives from them; \`assay board PACK.BOARD\` shows one. Figures of different periods,
windows or bases are never in one group of it, and a plan is never among deeds.

A watch is a rule that \`assay watch add PACK.WATCH\` follows from then on ([watches.md](watches.md)).

A model is a calculation over tables that you give: \`assay model PACK.MODEL FILE.csv\`. What stands in brackets may be left out.
`;

/** The page of all packs. */
export function packsPage({ packs }: Pick<PackSources, "packs">): string {
  const overview = packs.map(
    ({ id, label, measures, identities = [], boards = [], watches = [], models = [], uses = [] }) =>
      `| [${id}](#${id}) | ${label.zh} | ${label.en} | ${measures.length} | ${identities.length} | ${boards.length} | ${watches.length} | ${models.length} | ${uses.join(", ")} |`,
  );
  const table = [
    "| pack | 中文 | English | measures | identities | boards | watches | models | uses |",
    "|---|---|---|---|---|---|---|---|---|",
    ...overview,
  ].join("\n");
  const sections = packs.map((pack) => `## ${pack.id}\n\n${pack.label.zh} · ${pack.label.en}\n\n${tablesOf(pack)}`);
  return [HEAD, `${table}\n`, ...sections].join("\n");
}

/** The measures, identities, boards, watches and models of one pack as Markdown tables, ending in a line end. */
export function tablesOf(pack: Pack): string {
  const { identities = [], boards = [], watches = [], models = [] } = pack;
  const head = ["| measure | 中文 | English | kind | units | qualifiers |", "|---|---|---|---|---|---|"];
  const measures = [...head, ...pack.measures.map(rowOf)];
  const equations = ["", "| identity | 中文 · English | equation | same | strength |", "|---|---|---|---|---|"];
  const views = ["", "| board | 中文 · English | sections | filters |", "|---|---|---|---|"];
  const rules = ["", "| watch | 中文 · English | facts | rule |", "|---|---|---|---|"];
  const sums = ["", "| model | 中文 · English | tables | source |", "|---|---|---|---|"];
  const lines = [
    ...measures,
    ...(identities.length === 0 ? [] : [...equations, ...identities.map((each) => identityRow(each, pack))]),
    ...(boards.length === 0 ? [] : [...views, ...boards.map((each) => boardRow(each, pack))]),
    ...(watches.length === 0 ? [] : [...rules, ...watches.map((each) => watchRow(each, pack))]),
    ...(models.length === 0 ? [] : [...sums, ...models.map((each) => modelRow(each, pack))]),
  ];
  return `${lines.join("\n")}\n`;
}

function boardRow({ id, label, about, sections, filters = [] }: Board, pack: Pack): string {
  const parts = sections.map(({ kind, title }) => `*${kind}* ${title.zh} · ${title.en}`);
  const cells = [
    `\`${pack.id}.${id}\``,
    `${label.zh}：${about.zh}<br>${label.en}: ${about.en}`,
    parts.join("<br>"),
    filters.map(({ name }) => name).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function modelRow({ id, label, about, inputs, source }: PackModel, pack: Pack): string {
  const inBrackets = (name: string, optional: true | undefined) => (optional === true ? `[${name}]` : name);
  const tables = inputs.map(
    ({ name, optional, columns }) =>
      `*${inBrackets(name, optional)}* ${columns.map((column) => inBrackets(column.name, column.optional)).join(", ")}`,
  );
  const cells = [
    `\`${pack.id}.${id}\``,
    `${label.zh}：${about.zh}<br>${label.en}: ${about.en}`,
    tables.join("<br>"),
    source,
  ];
  return `| ${cells.join(" | ")} |`;
}

function watchRow({ id, label, about, facts, rule }: PackWatch, pack: Pack): string {
  const where = Object.entries(facts.where ?? {}).map(([name, values]) => `${name} ${values.join(", ")}`);
  const parts = [facts.subject, ...where, facts.stance?.join(", ")].filter((part) => part !== undefined);
  const cells = [
    `\`${pack.id}.${id}\``,
    `${label.zh}：${about.zh}<br>${label.en}: ${about.en}`,
    [`\`${facts.measure}\``, ...parts].join("<br>"),
    ruleText(rule),
  ];
  return `| ${cells.join(" | ")} |`;
}

function ruleText(rule: PackWatch["rule"]): string {
  switch (rule.kind) {
    case "crosses":
      return `crosses, ${rule.side} ${rule.value} ${rule.unit}`;
    case "changes":
      return `changes by more than ${rule.by} ${rule.unit}${rule.side === undefined ? "" : `, ${rule.side}`}`;
    case "agree":
      return `${rule.origins} origins agree`;
    case "silent":
      return `nothing for ${rule.days} days`;
    case "tiers":
      return `${rule.side} in tiers, held ${rule.hold} minutes: ${rule.tiers.map(tierText).join("; ")} ${rule.unit}`;
    default:
      return rule.kind;
  }
}

function tierText({ name, value, release }: Extract<PackWatch["rule"], { readonly kind: "tiers" }>["tiers"][number]) {
  return `${name.zh} · ${name.en} ${value}${release === undefined ? "" : ` (left at ${release})`}`;
}

function identityRow(
  { id, label, equation, terms, same, unless, strength, explanation }: Identity,
  pack: Pack,
): string {
  const where = Object.entries(terms).map(([name, term]) => `*${name.replace("_", " ")}* ${termText(term, pack)}`);
  const guards = Object.entries(unless ?? {}).map(([slot, values]) => `; not with ${slot} ${values.join(", ")}`);
  const cells = [
    `\`${id}\``,
    `${label.zh}：${explanation.zh}<br>${label.en}: ${explanation.en}`,
    `\`${equation}\`<br>${where.join("<br>")}`,
    `${same.join(", ")}${guards.join("")}`,
    strength,
  ];
  return `| ${cells.join(" | ")} |`;
}

function termText(term: Term, pack: Pack): string {
  const per = (term.per ?? []).map((unit) => ` per ${unit}`).join("");
  if (isConstant(term)) return `${term.value}${term.unit === undefined ? "" : ` ${term.unit}`}${per}`;
  const own = measureIds(term, pack.id).map(
    (id) => `\`${id.startsWith(`${pack.id}.`) ? id.slice(pack.id.length + 1) : id}\``,
  );
  const when = term.when === undefined ? "" : `, ${term.when.replaceAll("-", " ")}`;
  const units = term.units === undefined ? "" : ` in ${term.units.join(", ")}`;
  const free = term.free === undefined ? "" : `, of any ${term.free.join(", ")}`;
  return `${own.join(" or ")}${units}${per}${when}${free}`;
}

function rowOf({ id, label, kind, units, change, qualifiers }: Measure): string {
  const level = change === true && kind !== "change" ? " (changes only)" : "";
  return `| \`${id}\` | ${label.zh} | ${label.en} | ${kind}${level} | ${units.join(", ")} | ${(qualifiers ?? []).join(", ")} |`;
}

/** A README with its table renewed; `undefined` when it has no mark. */
export function withTable(readme: string, pack: Pack): string | undefined {
  const at = readme.indexOf(MARK);
  return at < 0 ? undefined : `${readme.slice(0, at)}${MARK}\n\n${tablesOf(pack)}`;
}

/** Every generated file with the text that it should have. */
export async function packDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const sources = await loadPacks(join(root, "packs"));
  const files = new Map([["docs/packs.md", packsPage(sources)]]);
  for (const pack of sources.packs) {
    const file = `packs/${pack.id}/README.md`;
    const readme = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : `# ${pack.id}\n\n${MARK}\n`;
    files.set(file, withTable(readme, pack) ?? `${readme}\n${MARK}\n\n${tablesOf(pack)}`);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const [file, text] of await packDocs(root)) writeFileSync(join(root, file), text);
}
