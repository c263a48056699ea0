import { expect, it, test } from "vitest";
import type { Board, BoardSection, Label, Measure, Pack } from "#model";
import { checkPacks } from "./check.ts";

const LABEL: Label = { zh: "板", en: "board" };
const measure = (id: string, units: readonly string[], qualifiers: readonly string[] = []): Measure => ({
  id,
  label: LABEL,
  kind: "stock",
  units,
  words: [`${id}詞`],
  qualifiers,
});
const bars: BoardSection = {
  kind: "bars",
  title: LABEL,
  facts: { measures: ["share"] },
  unit: "%",
  by: ["source", "stage"],
};
const sound: Board = {
  id: "supply",
  label: LABEL,
  about: LABEL,
  filters: [{ name: "source", label: LABEL }],
  sections: [bars],
};

const told = (...boards: readonly Board[]): readonly string[] => {
  const pack: Pack = {
    id: "mine",
    label: LABEL,
    measures: [measure("share", ["%"], ["stage"]), measure("mass", ["t"]), measure("price", ["money"], ["status"])],
    identities: [
      {
        id: "worth",
        label: LABEL,
        equation: "price = share * mass",
        terms: {
          price: { measure: "price" },
          share: { measure: "share" },
          mass: { measure: "price", free: ["subject"] },
        },
        same: ["subject"],
        strength: "definition",
        explanation: LABEL,
      },
    ],
    boards,
  };
  const other: Pack = { id: "other", label: LABEL, measures: [{ ...measure("rate", ["%"]), words: ["別的詞"] }] };
  const files = [
    { pack: "mine", file: "packs/mine/measures.ts", text: `"supply"` },
    { pack: "mine", file: "packs/mine/boards.ts", text: `\n  "supply"` },
  ];
  return checkPacks({ packs: [pack, other], rows: [], problems: [], files }).map(
    ({ code, at, detail }) => `${code} ${at.source}:${at.line} ${detail}`,
  );
};
const at = (code: string, detail: string) => `pack.${code} packs/mine/boards.ts:2 supply: ${detail}`;
const withSection = (section: BoardSection) => told({ ...sound, sections: [section] });

it("finds nothing wrong with a sound board, mass told in kg and money in a currency", () => {
  const mass: BoardSection = { kind: "dots", title: LABEL, facts: { measures: ["mass"] }, unit: "kg" };
  const money: BoardSection = { kind: "dots", title: LABEL, facts: { measures: ["price"] }, unit: "USD" };
  expect(told(sound)).toEqual([]);
  expect(told({ ...sound, sections: [mass, money] })).toEqual([]);
});

test.each<[string, Partial<Board>, string]>([
  ["no section", { sections: [] }, at("bad-board", "no section")],
  ["a label in one language", { label: { zh: "板", en: "" } }, at("missing-label", "label en")],
  ["nothing about it", { about: { zh: " ", en: "x" } }, at("missing-label", "about zh")],
  ["a filter that nobody knows", { filters: [{ name: "colour", label: LABEL }] }, at("unknown", "no filter by colour")],
  [
    "a filter without a label",
    { filters: [{ name: "source", label: { zh: "", en: "x" } }] },
    at("missing-label", "filter source zh"),
  ],
])("tells of %s", (_, change, problem) => {
  expect(told({ ...sound, ...change })).toEqual([problem]);
});

test.each<[string, BoardSection, string]>([
  ["an unknown measure", { ...bars, facts: { measures: ["share", "shape"] } }, "unknown measure: mine.shape"],
  [
    "a measure of a pack that is not used",
    { ...bars, facts: { measures: ["share", "other.rate"] } },
    "pack not in uses: other",
  ],
  [
    "a unit that a measure is not told in",
    { ...bars, facts: { measures: ["share", "mass"] } },
    "mine.mass is not told in %",
  ],
  ["an unknown qualifier of groups", { ...bars, by: ["colour"] }, "no measure has the qualifier colour"],
  [
    "an unknown qualifier of facts",
    { ...bars, facts: { measures: ["share"], where: { colour: ["red"] } } },
    "no measure has the qualifier colour",
  ],
  [
    "a matrix by what no measure has",
    { kind: "matrix", title: LABEL, facts: { measures: ["share"] }, rows: "subject", columns: "colour" },
    "no measure has the qualifier colour",
  ],
  [
    "a stage of an unknown measure",
    {
      kind: "stages",
      title: LABEL,
      facts: { measures: ["price"] },
      by: "status",
      columns: [{ key: "a", label: LABEL, measures: ["shape"] }],
    },
    "unknown measure: mine.shape",
  ],
  [
    "an unknown identity",
    {
      kind: "derived",
      title: LABEL,
      derive: [{ kind: "identity", label: LABEL, identity: "none", solve: "x", unit: "t" }],
    },
    "unknown identity: none",
  ],
  [
    "a name that an identity has not",
    {
      kind: "derived",
      title: LABEL,
      derive: [{ kind: "identity", label: LABEL, identity: "worth", solve: "x", unit: "t" }],
    },
    "worth has no x",
  ],
  [
    "a concentration of what is no share",
    {
      kind: "derived",
      title: LABEL,
      derive: [{ kind: "concentration", label: LABEL, facts: { measures: ["mass"] }, top: 3 }],
    },
    "mine.mass is not told in %",
  ],
])("tells of %s", (_, section, detail) => {
  expect(withSection(section)).toEqual([at("unknown", `board: ${detail}`)]);
});

it("tells of two boards and two stages of one name, and of an id that is none", () => {
  const column = { key: "a", label: LABEL };
  const stages: BoardSection = {
    kind: "stages",
    title: LABEL,
    facts: { measures: ["price"] },
    by: "status",
    columns: [column, column],
  };
  expect(told(sound, sound)).toEqual([at("clash", "board given twice")]);
  expect(withSection(stages)).toEqual([at("clash", "board: stage given twice: a")]);
  expect(told({ ...sound, id: "Supply" }).map((each) => each.split(" ").slice(2).join(" "))).toEqual([
    "Supply: invalid id",
  ]);
});
