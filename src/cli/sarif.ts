import { describeFindingVerdict, type Lang } from "#message";
import { type DraftFigureRecord, ENGINE } from "#service";
import type { ToldDraft, ToldFinding } from "./finding-text.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What SARIF tells: many of its readers take every result for a fault, also one that says it passes. */
const LEVELS: Readonly<Record<string, "error" | "warning">> = {
  fails: "error",
  conflict: "error",
  revision: "warning",
  divergent: "warning",
};

/** Checked drafts as a SARIF 2.1.0 log: a result for each finding that speaks against a figure, at all figures it joins. */
export function toSarif(drafts: readonly ToldDraft[], lang: Lang) {
  const results = drafts.flatMap((draft) => draft.findings.flatMap((finding) => toResult(draft, finding) ?? []));
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "assay", semanticVersion: ENGINE, rules: ids.map((id) => toRule(id, lang)) } },
        language: lang === "en" ? "en" : "zh-TW",
        columnKind: "utf16CodeUnits",
        results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
      },
    ],
  };
}

function toRule(id: string, lang: Lang) {
  const [check = "", verdict = ""] = id.split("/");
  return { id, name: check, shortDescription: { text: `${check}: ${describeFindingVerdict(verdict, lang)}` } };
}

function toResult(draft: ToldDraft, finding: ToldFinding) {
  const { verdict, check, why, equation, id } = finding;
  const figures = finding.terms.flatMap(({ fact }) => draft.figures.find((figure) => figure.id === fact) ?? []);
  const level = LEVELS[verdict];
  if (figures.length === 0 || level === undefined) return undefined;
  const others = finding.terms.filter(({ fact }) => !figures.some((figure) => figure.id === fact));
  return {
    ruleId: `${check}/${verdict}`,
    kind: "fail",
    level,
    message: { text: [why, equation, ...others.map(toWitness)].join("\n") },
    locations: [toLocation(draft, figures[0]!)],
    ...(figures.length > 1 && {
      relatedLocations: figures.slice(1).map((figure, index) => ({ id: index, ...toLocation(draft, figure) })),
    }),
    partialFingerprints: { "assayFinding/v1": id },
  };
}

function toWitness({ article, sentence }: ToldFinding["terms"][number]): string {
  return [article.source, article.published, article.title, sentence].filter((part) => part !== undefined).join(" | ");
}

function toLocation({ input, title }: ToldDraft, figure: DraftFigureRecord) {
  const { line, column, endLine, endColumn, offset, length, text } = figure;
  const region = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    ...(offset !== undefined && { charOffset: offset, charLength: length }),
    snippet: { text },
  };
  const uri = input === "-" ? "stdin" : toUri(input);
  if (offset !== undefined) return { physicalLocation: { artifactLocation: { uri }, region } };
  // Lines of an article within NDJSON are no lines of the file: they are told in words.
  return {
    physicalLocation: { artifactLocation: { uri } },
    logicalLocations: [{ name: `${title}:${line}:${column}`, kind: "member" }],
  };
}

/** A path as a URI reference; addresses stay as they are. */
function toUri(input: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) return input;
  return input.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
