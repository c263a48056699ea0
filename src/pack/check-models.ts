import type { ModelInput, Pack, PackModel, ProblemCode } from "#model";

type Tell = (code: ProblemCode, detail: string) => void;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const COLUMN = /^[a-z][a-z0-9_]*$/;

/** Everything wrong with the models of packs: each goes to `report` with its pack and model. */
export function checkModels(
  packs: readonly Pack[],
  report: (code: ProblemCode, pack: string, id: string, detail: string) => void,
): void {
  for (const pack of packs) {
    const ids = new Set<string>();
    for (const model of pack.models ?? []) {
      const tell: Tell = (code, detail) => report(code, pack.id, model.id, `${model.id}: ${detail}`);
      if (ids.has(model.id)) tell("pack.clash", "model given twice");
      ids.add(model.id);
      checkModel(model, tell);
    }
  }
}

function checkModel({ id, label, about, source, inputs }: PackModel, tell: Tell): void {
  if (!ID.test(id)) tell("pack.bad-model", "invalid id");
  for (const lang of ["zh", "en"] as const) {
    if (label[lang].trim() === "") tell("pack.missing-label", lang);
    if (about[lang].trim() === "") tell("pack.missing-label", `about ${lang}`);
  }
  if (source.trim() === "") tell("pack.bad-model", "no source of the formula");
  if (!inputs.some(({ optional }) => optional !== true)) tell("pack.bad-model", "no table that it needs");
  if (new Set(inputs.map(({ name }) => name)).size < inputs.length) tell("pack.clash", "table given twice");
  for (const input of inputs) checkInput(input, tell);
}

function checkInput({ name, label, columns }: ModelInput, tell: Tell): void {
  if (!COLUMN.test(name)) tell("pack.bad-model", `invalid name of a table: ${name}`);
  if (label.zh.trim() === "" || label.en.trim() === "") tell("pack.missing-label", `table ${name}`);
  const names = columns.map((column) => column.name);
  if (new Set(names).size < names.length) tell("pack.clash", `column given twice in ${name}`);
  for (const column of columns) {
    if (!COLUMN.test(column.name)) tell("pack.bad-model", `invalid name of a column: ${name}.${column.name}`);
    if (column.label.zh.trim() === "" || column.label.en.trim() === "")
      tell("pack.missing-label", `column ${name}.${column.name}`);
    const isChosen = column.kind === "choice";
    if (isChosen !== (column.choices !== undefined && column.choices.length > 0))
      tell("pack.bad-model", `choices belong to a column of that kind: ${name}.${column.name}`);
  }
}
