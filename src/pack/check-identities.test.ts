import { expect, it, test } from "vitest";
import type { Identity, Measure, Pack } from "#model";
import { checkPacks } from "./check.ts";

const measure = (id: string, units: readonly string[], qualifiers: readonly string[] = []): Measure => ({
  id,
  label: { zh: id, en: id },
  kind: "stock",
  units,
  words: [`${id}詞`],
  qualifiers,
});
const MEASURES = [
  measure("value", ["money"], ["basis"]),
  measure("price", ["money"]),
  measure("mass", ["t", "kg"]),
  measure("growth", ["%", "x"]),
  measure("mixed", ["money", "%"]),
];
const LABEL = { zh: "式", en: "identity" };
const sound: Identity = {
  id: "worth",
  label: LABEL,
  equation: "value = mass * price",
  terms: { value: { measure: "value" }, mass: { measure: "mass" }, price: { measure: "price", per: ["t"] } },
  same: ["subject", "period"],
  strength: "definition",
  explanation: LABEL,
};

const told = (identity: Partial<Identity>, extra: Partial<Pack> = {}): readonly string[] => {
  const pack: Pack = {
    id: "mine",
    label: LABEL,
    measures: MEASURES,
    identities: [{ ...sound, ...identity }],
    ...extra,
  };
  const other: Pack = { id: "other", label: LABEL, measures: [{ ...measure("rate", ["%"]), words: ["別的詞"] }] };
  const text = `\n\n  "worth"`;
  const files = [
    { pack: "mine", file: "packs/mine/measures.ts", text: `"worth"` },
    { pack: "mine", file: "packs/mine/identities.ts", text },
  ];
  return checkPacks({ packs: [pack, other], rows: [], problems: [], files }).map(
    ({ code, at, detail }) => `${code} ${at.source}:${at.line} ${detail}`,
  );
};
const at = (code: string, detail: string) => `pack.${code} packs/mine/identities.ts:3 worth: ${detail}`;

it("finds nothing wrong with a sound identity", () => {
  expect(told({})).toEqual([]);
  expect(told({ unless: { basis: ["real"] } })).toEqual([]);
});

test.each([
  [
    "unlike things on the two sides",
    { terms: { ...sound.terms, price: { measure: "price" } } },
    [at("bad-identity", "does not go together: money = mass·money")],
  ],
  [
    "unlike things added",
    { equation: "value = mass + price" },
    [at("bad-identity", "does not go together: mass + money/mass")],
  ],
  [
    "units of two kinds in one term",
    { terms: { ...sound.terms, value: { measure: "mixed" } } },
    [at("bad-identity", "value: units of money and of pure number")],
  ],
  [
    "an equation that cannot be read",
    { equation: "value = mass *" },
    [at("bad-identity", "equation, character 15: expected a name, a number or (")],
  ],
  [
    "a name without a term, and a term without a name",
    { equation: "value = tonnes * price" },
    [at("bad-identity", "no term for tonnes"), at("bad-identity", "mass is not in the equation")],
  ],
  [
    "an unknown measure",
    { terms: { ...sound.terms, mass: { measure: "weight" } } },
    [at("unknown", "mass: unknown measure: mine.weight")],
  ],
  [
    "a measure of a pack that it does not build on",
    { terms: { ...sound.terms, mass: { measure: "other.rate" } } },
    [at("unknown", "mass: pack not in uses: other")],
  ],
  [
    "a unit in which the measure is not told",
    { terms: { ...sound.terms, mass: { measure: "mass", units: ["oz"] } } },
    [at("unknown", "mass: mine.mass is not told in oz")],
  ],
  [
    "an unknown unit that an amount is for",
    { terms: { ...sound.terms, price: { measure: "price", per: ["barrel"] } } },
    [at("unknown", "price: unknown unit: barrel")],
  ],
  [
    "a qualifier that no term has",
    { same: ["subject", "horizon"] },
    [at("unknown", "no term has the qualifier horizon")],
  ],
  [
    "a term free of what nothing shares",
    { terms: { ...sound.terms, value: { measure: "value", free: ["source"] } } },
    [at("bad-identity", "value: free of source, which nothing shares")],
  ],
  [
    "two terms that nobody can tell apart",
    { equation: "low <= high", terms: { low: { measure: "value" }, high: { measure: "value" } } },
    [at("bad-identity", "low and high cannot be told apart")],
  ],
  [
    "a period beside others that share none",
    {
      equation: "after = before * (1 + growth)",
      same: ["subject"],
      terms: {
        after: { measure: "mass" },
        before: { measure: "mass", when: "before" },
        growth: { measure: "growth", units: ["%"] },
      },
    },
    [at("bad-identity", "before: before, but no period is shared")],
  ],
  [
    "a constant that is no number",
    { equation: "value = mass * price * k", terms: { ...sound.terms, k: { value: "many" } } },
    [at("bad-identity", "invalid constant: many")],
  ],
  [
    "nothing that facts could fill",
    { equation: "value = k", terms: { value: { measure: "value" }, k: { value: "3", unit: "money" } } },
    [at("bad-identity", "fewer than two terms are measured")],
  ],
  [
    "words in one language only",
    { label: { zh: "式", en: "" }, explanation: { zh: " ", en: "why" } },
    [at("missing-label", "explanation zh"), at("missing-label", "en")],
  ],
] satisfies readonly (readonly [string, Partial<Identity>, readonly string[]])[])(
  "tells of %s",
  (_, change, problems) => {
    expect([...told(change)].sort()).toEqual([...problems].sort());
  },
);

it("tells of ids that are wrong or given twice, and takes measures of packs that it uses", () => {
  expect(told({}, { identities: [sound, sound] })).toEqual([at("clash", "identity given twice")]);
  expect(told({ id: "Worth" })).toEqual(["pack.bad-identity packs/mine/measures.ts:undefined Worth: invalid id"]);
  const terms = { ...sound.terms, price: { measure: "price", per: ["t"] }, rate: { measure: "other.rate" } };
  expect(told({ equation: "value = mass * price * rate", terms }, { uses: ["other"] })).toEqual([]);
});
