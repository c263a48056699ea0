import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { spellingsOf } from "./spelling.ts";

test("a word in either spelling gives both, itself first", () => {
  expect(spellingsOf("計畫書")).toEqual(["計畫書", "計劃書"]);
  expect(spellingsOf("都市規劃")).toEqual(["都市規劃", "都市規畫"]);
  expect(spellingsOf("漫畫")).toEqual(["漫畫"]);
});

test("one of them folds to what Simplified Chinese prints", () => {
  for (const [word, simplified] of Object.entries({ 計畫: "计划", 規畫: "规划", 藉由: "借由", 憑藉: "凭借" }))
    expect(spellingsOf(word).map(fold)).toContain(simplified);
});

test("spellings keep the length, so that no offset moves", () => {
  for (const word of ["計畫", "企劃案", "籌畫", "策劃", "擘畫", "藉由", "借此", "藉助", "憑借"])
    expect(spellingsOf(word).map(({ length }) => length)).toEqual([word.length, word.length]);
});
