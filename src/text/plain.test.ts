import { expect, it } from "vitest";
import { readPlain } from "./plain.ts";

const OPTIONS = { source: "input" };

it("takes the first line as title, the rest as body with its line ends", () => {
  const article = readPlain("\n\n標題 \r\n\r\n第一段。\r\n\r\n第二段。\r\n", OPTIONS);
  expect(article).toMatchObject({ title: "標題", text: "標題\n第一段。\n\n第二段。" });
  expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
    ["title", "標題"],
    ["paragraph", "第一段。"],
    ["paragraph", "第二段。"],
  ]);
});

it("keeps a single line as a title with an empty body", () => {
  expect(readPlain("銅價上漲2%", OPTIONS).text).toBe("銅價上漲2%\n");
});

it("does not take a long paragraph for a title", () => {
  const text = "銅".repeat(201);
  expect(readPlain(text, OPTIONS)).toMatchObject({
    title: "",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: 201 }],
  });
});

it("does not take a sentence of a draft for its title", () => {
  const text = "出口120萬噸，其中日本50萬噸。";
  const draft = { ...OPTIONS, isDraft: true };
  expect(readPlain(text, draft)).toMatchObject({ title: "", text });
  expect(readPlain(`${text}\n第二段。`, draft)).toMatchObject({ title: "", text: `${text}\n第二段。` });
  expect(readPlain("標題\n第一段。", draft).title).toBe("標題");
  expect(readPlain(text, OPTIONS).title).toBe(text);
});
