import { dropComments, findImports, type Import, lineAt } from "./imports.ts";
import type { Layer, Rules } from "./table.ts";
import { checkWeb } from "./web.ts";

/** A file of the repository: its path from the root with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const DRIVER = "node:sqlite";
const DRIVER_FOLDER = "src/ledger/sqlite/";
/** Guarded names that stand behind a dot; the others are globals, and `x.fetch(` is another thing. */
const METHOD = /^(?:to|locale|random)[A-Z]/;
const isTest = (path: string) => path.endsWith(".test.ts");
const folderOf = (path: string) => (path.startsWith("src/") && path.split("/").length > 2 ? path.split("/")[1]! : "");

/** Everything that breaks the layer rules in the given files, each as `path:line: what`. Empty when all is well. */
export function checkLayers(files: readonly SourceFile[], rules: Rules): readonly string[] {
  return [...files.flatMap((file) => checkFile(file, rules)), ...checkIndexes(files, rules), ...findCycles(files)];
}

function checkFile(file: SourceFile, rules: Rules): readonly string[] {
  const imports = findImports(file.text);
  const upward = imports
    .filter(({ specifier }) => specifier.includes("../"))
    .filter(({ specifier }) => !(file.path.startsWith("bin/") && specifier === "../src/cli/main.ts"))
    .map(({ line, specifier }) => `${file.path}:${line}: "${specifier}" climbs out of its folder`);
  if (file.path.startsWith("web/")) return [...upward, ...checkWeb(file.path, file.text)];
  const folder = folderOf(file.path);
  if (folder === "" || isTest(file.path)) return [...upward, ...checkPackages(file, imports, rules)];
  const layer = rules.layers.get(folder);
  if (layer === undefined) return [...upward, `${file.path}:1: folder "${folder}" is not in the layer table`];
  return [
    ...upward,
    ...imports.flatMap((each) => checkImport(file.path, each, layer, rules)),
    ...checkGlobals(file, layer, rules),
  ];
}

function checkImport(
  path: string,
  { line, specifier, isTypeOnly }: Import,
  layer: Layer,
  rules: Rules,
): readonly string[] {
  const at = `${path}:${line}:`;
  if (specifier.startsWith("./")) {
    return /\.(?:ts|json|css)$/.test(specifier) ? [] : [`${at} "${specifier}" has no extension`];
  }
  if (specifier.startsWith("#")) {
    const target = specifier.slice(1).split("/")[0]!;
    if (target === layer.folder) return [];
    if (specifier.includes("/")) return [`${at} "${specifier}" goes past the index of ${target}`];
    const allowed = layer.imports.get(target);
    if (allowed === undefined) return [`${at} ${layer.folder} may not import ${target}`];
    return allowed === "types" && !isTypeOnly ? [`${at} ${layer.folder} may import only types of ${target}`] : [];
  }
  if (specifier.startsWith("../")) return [];
  if (isTypeOnly) return [];
  if (rules.guarded.has(specifier) && !layer.touches.has(specifier))
    return [`${at} ${layer.folder} may not touch ${specifier}`];
  if (specifier === DRIVER && !path.startsWith(DRIVER_FOLDER)) return [`${at} ${DRIVER} is for ${DRIVER_FOLDER} alone`];
  if (specifier.startsWith("node:")) return [];
  const name = packageOf(specifier);
  const users = rules.packages.get(name);
  if (users === undefined) return [`${at} "${name}" has no row among the dependencies`];
  return users.includes(layer.folder) ? [] : [`${at} "${name}" is not for ${layer.folder}`];
}

/** Packages of a file outside the layers (tests, benches, scripts): only those whose row names its folder. */
function checkPackages({ path }: SourceFile, imports: readonly Import[], rules: Rules): readonly string[] {
  const own = [path.split("/")[0]!, ...(isTest(path) ? ["test", folderOf(path)] : [])];
  return imports
    .filter(({ specifier }) => !/^(?:node:|#|\.)/.test(specifier))
    .filter(({ specifier }) => !rules.packages.get(packageOf(specifier))?.some((folder) => own.includes(folder)))
    .map(({ line, specifier }) => `${path}:${line}: "${specifier}" is not for ${own[0]}`);
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Guarded names that are no modules (`Date.now`, `console.`), and every `process.` that no row allows. */
function checkGlobals(file: SourceFile, layer: Layer, rules: Rules): readonly string[] {
  const code = dropComments(file.text);
  const found: string[] = [];
  const refuse = (match: RegExpExecArray, what: string) =>
    found.push(`${file.path}:${lineAt(code, match.index)}: ${what}`);
  for (const name of rules.guarded) {
    if (layer.touches.has(name) || name.startsWith("node:") || rules.packages.has(name)) continue;
    const escaped = name.replace(/[.()]/g, "\\$&");
    const pattern = new RegExp(METHOD.test(name) ? `\\b${escaped}` : `(?<![\\w$#.])${escaped}`, "g");
    for (const match of code.matchAll(pattern)) refuse(match, `${layer.folder} may not touch ${name}`);
  }
  for (const match of code.matchAll(/(?<![\w$.])process\.\w+/g)) {
    if (!rules.guarded.has(match[0])) refuse(match, `${match[0]} is in no row of the touch table`);
  }
  return found;
}

function checkIndexes(files: readonly SourceFile[], rules: Rules): readonly string[] {
  const present = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== ""));
  const missing = [...present]
    .filter((folder) => rules.layers.has(folder) && !files.some(({ path }) => path === `src/${folder}/index.ts`))
    .filter((folder) => folder !== "cli")
    .map((folder) => `src/${folder}: no index.ts`);
  const stars = files
    .filter(({ path, text }) => path.startsWith("src/") && /^export\s+\*/m.test(text))
    .map(({ path }) => `${path}:1: "export *" hides what the folder gives`);
  return [...missing, ...stars];
}

/** Cycles of files (imports that exist at run time) and of folders (all imports). */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const fileEdges = new Map<string, Set<string>>();
  const folderEdges = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    if (!path.startsWith("src/") || isTest(path)) continue;
    for (const { specifier, isTypeOnly } of findImports(text)) {
      const target = resolve(path, specifier);
      if (target === undefined || !paths.has(target)) continue;
      if (!isTypeOnly) addEdge(fileEdges, path, target);
      const [from, to] = [folderOf(path), folderOf(target)];
      if (from !== "" && to !== "" && from !== to) addEdge(folderEdges, from, to);
    }
  }
  return [...cyclesOf(fileEdges), ...cyclesOf(folderEdges)];
}

function addEdge(edges: Map<string, Set<string>>, from: string, to: string): void {
  const targets = edges.get(from) ?? new Set();
  edges.set(from, targets.add(to));
}

function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) {
    const rest = specifier.slice(1);
    return rest.includes("/") ? `src/${rest}` : `src/${rest}/index.ts`;
  }
  if (!specifier.startsWith("./")) return undefined;
  return `${path.slice(0, path.lastIndexOf("/"))}/${specifier.slice(2)}`;
}

function cyclesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    const from = trail.indexOf(node);
    if (from >= 0) {
      found.push(`cycle: ${[...trail.slice(from), node].join(" → ")}`);
      return;
    }
    if (done.has(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}
