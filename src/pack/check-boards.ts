import { dimensionOf } from "#algebra";
import type { Board, BoardSection, Derivation, FactChoice, Label, Measure, Pack, ProblemCode } from "#model";
import { BOARD_KEYS, FILTER_KEYS } from "#model";
import { isToldIn } from "./told-in.ts";

/** What a pack's author is told of a board. */
type Tell = (code: ProblemCode, detail: string) => void;

/** Everything wrong with the boards of the packs: each goes to `report` with its pack and board. */
export function checkBoards(
  packs: readonly Pack[],
  report: (code: ProblemCode, pack: string, id: string, detail: string) => void,
): void {
  const measures = new Map(packs.flatMap(({ id, measures: own }) => own.map((each) => [`${id}.${each.id}`, each])));
  for (const pack of packs) {
    const ids = new Set<string>();
    for (const board of pack.boards ?? []) {
      const tell: Tell = (code, detail) => report(code, pack.id, board.id, `${board.id}: ${detail}`);
      if (ids.has(board.id)) tell("pack.clash", "board given twice");
      ids.add(board.id);
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(board.id)) tell("pack.bad-board", "invalid id");
      checkBoard(board, pack, measures, tell);
    }
  }
}

function checkBoard(board: Board, pack: Pack, measures: ReadonlyMap<string, Measure>, tell: Tell): void {
  checkLabel("label", board.label, tell);
  checkLabel("about", board.about, tell);
  if (board.sections.length === 0) tell("pack.bad-board", "no section");
  for (const { name, label } of board.filters ?? []) {
    checkLabel(`filter ${name}`, label, tell);
    if (!FILTER_KEYS.includes(name)) tell("pack.unknown", `no filter by ${name}`);
  }
  for (const section of board.sections) {
    checkLabel("section title", section.title, tell);
    if (section.note !== undefined) checkLabel(`${section.title.en}: note`, section.note, tell);
    const say: Tell = (code, detail) => tell(code, `${section.title.en}: ${detail}`);
    checkSection(section, pack, measures, say);
  }
}

function checkLabel(what: string, label: Label, tell: Tell): void {
  for (const lang of ["zh", "en"] as const)
    if ((label?.[lang] ?? "").trim() === "") tell("pack.missing-label", `${what} ${lang}`);
}

function checkSection(section: BoardSection, pack: Pack, measures: ReadonlyMap<string, Measure>, tell: Tell): void {
  const check = (choice: FactChoice, unit?: string) => checkChoice(choice, unit, pack, measures, tell);
  const checkKeys = (keys: readonly string[], choice: FactChoice) => {
    const known = qualifiersOf(choice, pack, measures);
    for (const key of keys)
      if (!BOARD_KEYS.includes(key) && !known.has(key)) tell("pack.unknown", `no measure has the qualifier ${key}`);
  };
  switch (section.kind) {
    case "map":
    case "dots":
      check(section.facts, section.unit);
      break;
    case "bars":
    case "series":
      checkKeys(section.by ?? [], section.facts);
      check(section.facts, section.unit);
      break;
    case "matrix":
      checkKeys([section.rows, section.columns], section.facts);
      check(section.facts);
      break;
    case "tree":
      check(section.facts, "money");
      break;
    case "timeline":
      if (section.status !== undefined) checkKeys([section.status], section.facts);
      if (section.from !== undefined) check(section.from);
      check(section.facts);
      break;
    case "bullet":
      for (const { facts } of section.roles) check(facts, section.unit);
      break;
    case "stages":
      checkKeys([section.by], section.facts);
      checkStages(section, pack, measures, tell);
      check(section.facts);
      break;
    case "derived":
      for (const each of section.derive) {
        checkLabel("derived", each.label, tell);
        if (each.kind === "identity") checkIdentity(each, pack, tell);
        else if (each.kind === "ratio") for (const choice of [each.part, each.whole]) check(choice);
        else check(each.facts, "%");
        if (each.kind === "concentration" && !(each.top >= 1)) tell("pack.bad-board", `top ${each.top}`);
      }
  }
}

function fullId(id: string, pack: Pack): string {
  return id.includes(".") ? id : `${pack.id}.${id}`;
}

function qualifiersOf({ measures: ids }: FactChoice, pack: Pack, measures: ReadonlyMap<string, Measure>): Set<string> {
  return new Set(ids.flatMap((id) => measures.get(fullId(id, pack))?.qualifiers ?? []));
}

/** Its measures exist, belong to a pack that is used, can be told in the unit, and have the qualifiers that are asked for. */
function checkChoice(
  choice: FactChoice,
  unit: string | undefined,
  pack: Pack,
  measures: ReadonlyMap<string, Measure>,
  tell: Tell,
): void {
  if (choice.measures.length === 0) tell("pack.bad-board", "no measure");
  for (const id of choice.measures) {
    const full = fullId(id, pack);
    const measure = measures.get(full);
    const owner = full.split(".")[0]!;
    if (measure === undefined) tell("pack.unknown", `unknown measure: ${full}`);
    else if (owner !== pack.id && !(pack.uses ?? []).includes(owner))
      tell("pack.unknown", `pack not in uses: ${owner}`);
    else if (unit !== undefined && !isToldIn(measure, unit)) tell("pack.unknown", `${full} is not told in ${unit}`);
  }
  const qualifiers = qualifiersOf(choice, pack, measures);
  for (const name of Object.keys(choice.where ?? {}))
    if (!qualifiers.has(name)) tell("pack.unknown", `no measure has the qualifier ${name}`);
}

function checkStages(
  { columns }: Extract<BoardSection, { readonly kind: "stages" }>,
  pack: Pack,
  measures: ReadonlyMap<string, Measure>,
  tell: Tell,
): void {
  const keys = new Set<string>();
  for (const { key, label, measures: ids = [] } of columns) {
    checkLabel(`stage ${key}`, label, tell);
    if (keys.has(key)) tell("pack.clash", `stage given twice: ${key}`);
    keys.add(key);
    for (const id of ids)
      if (!measures.has(fullId(id, pack))) tell("pack.unknown", `unknown measure: ${fullId(id, pack)}`);
  }
}

function checkIdentity(
  { identity: id, solve, unit, of, note }: Extract<Derivation, { readonly kind: "identity" }>,
  pack: Pack,
  tell: Tell,
): void {
  if (note !== undefined) checkLabel("note", note, tell);
  const identity = (pack.identities ?? []).find((each) => each.id === id);
  if (identity === undefined) tell("pack.unknown", `unknown identity: ${id}`);
  else if (identity.terms[solve] === undefined) tell("pack.unknown", `${id} has no ${solve}`);
  if (dimensionOf(unit) === undefined) tell("pack.unknown", `unknown unit: ${unit}`);
  if (of !== undefined && !BOARD_KEYS.includes(of)) tell("pack.unknown", `no key ${of}`);
}
