/**
 * Every identity of our packs with amounts that fulfil it and amounts that do not, a line each in
 * `packs/<id>/identities.txt`:
 *
 *     market-value   | cap = [72.5, 73.5] USD | shares = 9 share | price = [8, 8.2] USD per share
 *     ! market-value | cap = …                  what must not hold
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  compareSides,
  evaluate,
  isConstant,
  isGap,
  type Quantity,
  type ReadyIdentity,
  readIdentity,
  solveFor,
} from "#algebra";
import type { Identity } from "#model";
import { loadPacks } from "#pack";
import { readQuantities } from "#test/algebra/quantities.ts";

const { packs } = await loadPacks("packs");

interface Line {
  readonly name: string;
  readonly id: string;
  readonly holds: boolean;
  readonly values: Readonly<Record<string, string>>;
}

function readLines(pack: string): readonly Line[] {
  const file = `packs/${pack}/identities.txt`;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      if (text.trim() === "" || text.startsWith("%")) return [];
      const [head = "", ...cells] = text.split("|").map((cell) => cell.trim());
      const values = Object.fromEntries(cells.map((cell) => cell.split("=").map((part) => part.trim())));
      const holds = !head.startsWith("!");
      return [{ name: `${file}:${index + 1}`, id: head.replace(/^! */, ""), holds, values }];
    });
}

describe.each(packs.filter(({ identities }) => identities !== undefined))("$id", ({ id: pack, identities = [] }) => {
  const lines = readLines(pack);
  const find = (id: string): Identity => identities.find((each) => each.id === id)!;

  it("shows every identity holding and failing, and no other", () => {
    const shown = (holds: boolean) =>
      [...new Set(lines.filter((line) => line.holds === holds).map(({ id }) => id))].sort();
    const ids = identities.map(({ id }) => id).sort();
    expect(shown(true)).toEqual(ids);
    expect(shown(false)).toEqual(ids);
  });

  it.each(lines)("$name $id", ({ id, holds, values }) => {
    const { equation, constants, measured } = readIdentity(find(id)) as ReadyIdentity;
    expect(Object.keys(values).sort()).toEqual([...measured.keys()].sort());
    const quantities = new Map([...constants, ...readQuantities(values)]);
    const sides = compareSides(equation, quantities);
    expect(isGap(sides) ? sides : sides.holds).toBe(holds);
    if (!holds || equation.relation !== "=") return;
    // What holds is found again from the others, wherever there is one answer.
    for (const name of measured.keys()) {
      const formula = solveFor(equation, name);
      const found = formula && (evaluate(formula, quantities) as Quantity);
      if (found !== undefined) expect(found.dimension).toEqual(quantities.get(name)!.dimension);
    }
  });
});

it("gives every constant of ours a sense", () => {
  const terms = packs.flatMap(({ identities = [] }) => identities.flatMap((each) => Object.values(each.terms)));
  expect(
    terms
      .filter(isConstant)
      .map(({ value }) => value)
      .sort(),
  ).toEqual(["0..1", "0..1", "1000000", "1000000", "144", "4294967296", "600"]);
});
