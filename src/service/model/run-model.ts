import { open, stat } from "node:fs/promises";
import { type Label, type ModelAnswer, type ModelInput, type ModelTables, type PackModel, ProblemError } from "#model";
import { findSources } from "#service/facts.ts";
import { toFileProblem } from "#service/input.ts";
import { decodeBytes, readWhole } from "#text";
import { readTable } from "./read-table.ts";

/** A model and the pack that declares it: `pack.id`. */
export interface ListedModel {
  readonly id: string;
  /** The name of its pack. */
  readonly pack: Label;
  readonly model: PackModel;
}

/** The text of a table, and where it comes from. */
export interface GivenTable {
  readonly source: string;
  readonly text: string;
}

/** The models of the packs, by pack and in the order in which each declares them. */
export async function listModels(): Promise<readonly ListedModel[]> {
  const { packs } = await findSources();
  return packs.flatMap(({ id, label, models = [] }) =>
    models.map((model) => ({ id: `${id}.${model.id}`, pack: label, model })),
  );
}

/**
 * Runs a model over the texts of its tables; `undefined` when there is no such model. Throws ProblemError:
 * `usage.bad-argument` (a table that it has not, or that is missing) and `input.bad-table`.
 */
export async function answerModel(
  id: string,
  given: ReadonlyMap<string, GivenTable>,
): Promise<ModelAnswer | undefined> {
  const found = (await listModels()).find((each) => each.id === id);
  if (found === undefined) return undefined;
  const { inputs, run } = found.model;
  const stray = [...given.keys()].find((name) => !inputs.some((input) => input.name === name));
  if (stray !== undefined) throw badArgument(stray, inputs.map(({ name }) => name).join(" "));
  const tables: Record<string, ModelTables[string]> = {};
  for (const input of inputs) {
    const table = given.get(input.name);
    if (table !== undefined) tables[input.name] = readTable(table.text, table.source, input);
    else if (input.optional !== true) throw badArgument(input.name, `${input.name}=FILE`);
  }
  return run(tables);
}

/**
 * The same over files that are given as `name=file`, or as a file alone for the first table. Throws besides
 * `usage.unknown-model`, and what is wrong with files and their encoding.
 */
export async function runModel(id: string, files: readonly string[]): Promise<ModelAnswer> {
  const found = (await listModels()).find((each) => each.id === id);
  if (found === undefined) throw new ProblemError({ code: "usage.unknown-model", at: { source: id } });
  const given = new Map<string, GivenTable>();
  for (const [name, path] of assign(found.model.inputs, files))
    given.set(name, { source: path, text: await readText(path) });
  return (await answerModel(id, given))!;
}

function assign(inputs: readonly ModelInput[], given: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const argument of given) {
    const at = argument.indexOf("=");
    const isNamed = at > 0 && inputs.some(({ name }) => name === argument.slice(0, at));
    const name = isNamed ? argument.slice(0, at) : inputs[0]!.name;
    const path = isNamed ? argument.slice(at + 1) : argument;
    if (paths.has(name))
      throw badArgument(argument, `${name}: twice; ${inputs.map((each) => `${each.name}=FILE`).join(" ")}`);
    paths.set(name, path);
  }
  return paths;
}

async function readText(path: string): Promise<string> {
  const source = path;
  try {
    if ((await stat(path)).isDirectory())
      throw new ProblemError({ code: "input.unreadable", at: { source }, detail: "EISDIR" });
    const file = await open(path);
    return decodeBytes(await readWhole(file.createReadStream(), source), { source }).text;
  } catch (error) {
    throw toFileProblem(error, source);
  }
}

function badArgument(source: string, detail: string): ProblemError {
  return new ProblemError({ code: "usage.bad-argument", at: { source }, detail });
}
