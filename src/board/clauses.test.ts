import { expect, test } from "vitest";
import { readClauses } from "./clauses.ts";
import { readCorpus } from "./corpus.ts";

function clauses(text: string, topic = "礦業"): string[] {
  const corpus = readCorpus([{ title: "", text }], 1000);
  const codes = readClauses(corpus, topic);
  let out = "";
  for (let i = 0; i < codes.length; i++) out += codes[i] === 0 ? "|" : corpus.printed[i];
  return out.split("|").filter((clause) => clause !== "");
}

test("function words, words of reporting and punctuation divide", () => {
  expect(clauses("美國表示，稀土的供應與鎵")).toEqual(["美國", "稀土", "供應", "鎵"]);
});

test("numbers go with their units", () => {
  expect(clauses("投入10億美元購鈷")).toEqual(["投入", "購鈷"]);
  expect(clauses("27日公布")).toEqual([]);
});

test("日本 after a number is a country", () => {
  expect(clauses("簽約20日本與澳洲")).toEqual(["簽約", "日本", "澳洲"]);
});

test("the topic's own name divides, in either script", () => {
  expect(clauses("澳洲矿业巨頭")).toEqual(["澳洲", "巨頭"]);
});

test("Latin letters divide", () => {
  expect(clauses("蘋果Apple買磁鐵")).toEqual(["蘋果", "買磁鐵"]);
});
