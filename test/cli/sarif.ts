/** What the schema of SARIF 2.1.0 demands of the parts that we write: names of what is missing or of the wrong kind. */
export function checkSarif(log: unknown): readonly string[] {
  const faults: string[] = [];
  const ask = (isRight: boolean, path: string) => {
    if (!isRight) faults.push(path);
    return isRight;
  };
  const { version, runs, $schema, ...rest } = toObject(log);
  ask(version === "2.1.0", "version");
  ask(typeof $schema === "string" && URL.canParse($schema), "$schema");
  ask(Object.keys(rest).length === 0, "an unknown property of the log");
  ask(Array.isArray(runs), "runs");
  for (const [at, run] of (runs as unknown[]).entries()) checkRun(run, `runs[${at}]`, ask);
  return faults;
}

type Ask = (isRight: boolean, path: string) => boolean;

function checkRun(run: unknown, path: string, ask: Ask): void {
  const { tool, results, columnKind } = toObject(run);
  const driver = toObject(toObject(tool).driver);
  ask(isText(driver.name), `${path}.tool.driver.name`);
  ask(columnKind === "utf16CodeUnits" || columnKind === "unicodeCodePoints", `${path}.columnKind`);
  const rules = driver.rules as readonly { readonly id: string }[];
  ask(new Set(rules.map(({ id }) => id)).size === rules.length && rules.every(({ id }) => isText(id)), `${path}.rules`);
  (results as unknown[]).forEach((result, at) => {
    const where = `${path}.results[${at}]`;
    const { message, level, kind, ruleId, ruleIndex, locations } = toObject(result);
    ask(isText(toObject(message).text), `${where}.message`);
    ask(["none", "note", "warning", "error"].includes(level as string), `${where}.level`);
    ask(kind === "fail" || level === "none", `${where}.kind`); // 3.27.10: what is no failure has no level
    ask(rules[ruleIndex as number]?.id === ruleId, `${where}.ruleIndex`);
    (locations as unknown[]).forEach((location) => {
      checkLocation(location, where, ask);
    });
  });
}

function checkLocation(location: unknown, path: string, ask: Ask): void {
  const { artifactLocation, region } = toObject(toObject(location).physicalLocation);
  const uri = toObject(artifactLocation).uri;
  ask(isText(uri) && URL.canParse(uri as string, "file:///"), `${path} uri`);
  if (region === undefined) return;
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = toObject(region);
  ask(
    [startLine, startColumn, endLine, endColumn].every((value) => isWhole(value, 1)),
    `${path} region`,
  );
  ask(isWhole(charOffset, 0) && isWhole(charLength, 0), `${path} charOffset`);
}

const toObject = (value: unknown) =>
  (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
const isText = (value: unknown) => typeof value === "string" && value !== "";
const isWhole = (value: unknown, least: number) => Number.isInteger(value) && (value as number) >= least;
