import { expect, it } from "vitest";
import { parseRows } from "./rows.ts";

const from = { pack: "test", type: "commodity", file: "packs/test/words/commodities.tsv" } as const;

it("reads ids, forms and flags, and passes over comments", () => {
  const { rows, problems } = parseRows("% Head\nnova\t諾瓦|?諾|Nova\tnot<甲\n\n", from);
  expect(problems).toEqual([]);
  expect(rows).toEqual([{ ...from, id: "nova", forms: ["諾瓦", "?諾", "Nova"], flags: ["not<甲"], line: 2 }]);
});

it.each(["Nova\t諾瓦", "nova", "nova\t|", "nova\t諾瓦\tunheard"])("tells of %j with its line", (line) => {
  const { rows, problems } = parseRows(`% Head\n${line}\n`, from);
  expect(rows).toEqual([]);
  expect(problems).toEqual([
    { code: "pack.bad-row", at: { source: from.file, line: 2 }, detail: line.trim().slice(0, 60) },
  ]);
});

it("makes what is made of a metal, unless a row prints it", () => {
  const { rows } = parseRows("lithium\t鋰|lithium\tmetal\nlithia\t氧化鋰\n", from);
  expect(rows.map(({ id, forms }) => [id, forms.slice(0, 4)])).toEqual([
    ["lithium", ["鋰", "lithium", "鋰金屬", "金屬鋰"]],
    ["lithium-concentrate", ["鋰精礦", "鋰礦砂", "鋰礦石"]],
    ["lithium-sulfate", ["硫酸鋰"]],
    ["lithium-carbonate", ["碳酸鋰"]],
    ["lithium-chloride", ["氯化鋰"]],
    ["lithium-hydroxide", ["氫氧化鋰"]],
    ["lithium-alloy", ["鋰合金"]],
    ["lithia", ["氧化鋰"]],
  ]);
});
