import { open, stat } from "node:fs/promises";
import { type ModelAnswer, type ModelInput, type ModelTables, type PackModel, ProblemError } from "#model";
import { findSources } from "#service/facts.ts";
import { toFileProblem } from "#service/input.ts";
import { decodeBytes, readWhole } from "#text";
import { readTable } from "./read-table.ts";

/** A model and the pack that declares it: `pack.id`. */
export interface ListedModel {
  readonly id: string;
  readonly model: PackModel;
}

/** The models of the packs, by pack and in the order in which each declares them. */
export async function listModels(): Promise<readonly ListedModel[]> {
  const { packs } = await findSources();
  return packs.flatMap(({ id, models = [] }) => models.map((model) => ({ id: `${id}.${model.id}`, model })));
}

/**
 * Reads the files that are given as `name=file`, or as a file alone for the first table, and runs a model over them.
 * Throws ProblemError: `usage.unknown-model`, `usage.bad-argument` (a table that it has not, one given twice or
 * missing), those of files and of their encoding, and `input.bad-table`.
 */
export async function runModel(id: string, given: readonly string[]): Promise<ModelAnswer> {
  const found = (await listModels()).find((each) => each.id === id);
  if (found === undefined) throw new ProblemError({ code: "usage.unknown-model", at: { source: id } });
  const { inputs, run } = found.model;
  const paths = assign(inputs, given);
  const tables: Record<string, ModelTables[string]> = {};
  for (const input of inputs) {
    const path = paths.get(input.name);
    if (path !== undefined) tables[input.name] = readTable(await readText(path), path, input);
    else if (input.optional !== true) throw badArgument(input.name, `${input.name}=FILE`);
  }
  return run(tables);
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
