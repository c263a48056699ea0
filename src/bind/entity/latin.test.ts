import { expect, it } from "vitest";
import { printed, sightOf } from "#test/entities/read-entities.ts";
import { findLatin, isPersonal, latinType } from "./latin.ts";
import { findLatinRuns } from "./latin-run.ts";

const ROWS = ["place\tkansas\tKansas", "org\troche\tRoche"];
const names = (text: string) => {
  const sight = sightOf(text, ROWS);
  return printed(sight, findLatin(sight, findLatinRuns(text)));
};

it.each([
  ["收購Iron Ridge Mining Corp.的股權", ["org Iron Ridge Mining Corp."]],
  ["收购Iron Ridge Mining Corp.的股权", ["org Iron Ridge Mining Corp."]],
  ["Hut 8 Corp.說", ["org Hut 8 Corp."]],
  ["Nova Mining 10月16日表示", ["org Nova Mining"]],
  ["Nova Mining 12 月會議", ["org Nova Mining"]],
  ["擴建Corsica 園區", ["place Corsica"]],
  ["代幣NOVX大漲", ["commodity NOVX"]],
  ["符合Clean Air Act的規定", ["program Clean Air Act"]],
  ["往Kansas City與La Roche-Posay", ["place Kansas City", "org La Roche-Posay"]],
])("%s", (text, expected) => expect(names(text)).toEqual(expected));

it.each([
  "AI、GDP、CPU與ETF",
  "每秒145 EH/s",
  "見https://example.org/Report_A.pdf",
  "寄到News@Example.com",
  "H100晶片與Zephyr礦機",
  "The estimate excludes fees.",
  "Historically, ore was poor. Prices fell.",
  "BETTERTOGETHERNOW",
])("no name in %s", (text) => expect(names(text)).toEqual([]));

it("types by the words inside", () => {
  expect(["Clean Air Act", "Nova Resources", "Coral Bay", "Nova"].map(latinType)).toEqual([
    "program",
    "org",
    "place",
    "org",
  ]);
});

it("knows names that look like a person's", () => {
  expect(["Ana Berg", "Luiz Inácio da Silva", "Nova Resources", "NOVA", "Coral Bay"].map(isPersonal)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
