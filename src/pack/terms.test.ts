import { expect, it } from "vitest";
import { makeScan } from "#grammar";
import { parseRows } from "./rows.ts";
import { compileTerms, findTerms } from "./terms.ts";

const rows = parseRows(
  "eu\t歐盟|EU\nchile\t智利\nre\t稀土|rare earth\nfirm\t?智利稀土\ntwin-a\t雙子\tambiguous\ntwin-b\t雙子\n",
  {
    pack: "test",
    type: "commodity",
    file: "test",
  },
).rows;
const trie = compileTerms(rows);
const read = (text: string) =>
  findTerms(makeScan(text), trie).map(
    ({ start, end, weak, rows: found }) => `${text.slice(start, end)}${weak ? "?" : ""} ${found.length}`,
  );

it.each([
  ["歐盟與EU", ["歐盟 1", "EU 1"]],
  ["欧盟", ["欧盟 1"]],
  ["EUR與REUS", []],
  ["智利稀土", ["智利稀土? 1", "智利 1", "稀土 1"]],
  ["Rare earth and rare earth", ["Rare earth 1", "rare earth 1"]],
  ["雙子", ["雙子 2"]],
  ["", []],
])("%j", (text, expected) => expect(read(text)).toEqual(expected));
