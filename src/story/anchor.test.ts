import fc from "fast-check";
import { expect, test } from "vitest";
import { makeAnchor, resolveAnchor } from "./anchor.ts";

const TEXT = "題目\n第三季產量為4.5萬噸，年增8.3%。全年指引不變。";
const span = (words: string, text = TEXT) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = { start: TEXT.indexOf("第三季"), end: TEXT.indexOf("全年") };
const anchor = makeAnchor("a", TEXT, span("4.5萬噸"), sentence);

test("words are found where they stand, also when other sentences changed", () => {
  expect(resolveAnchor(anchor, "a", TEXT)).toEqual({ kind: "here", ...span("4.5萬噸") });
  const newer = TEXT.replace("題目", "一個長得多的題目").replace("不變", "下修");
  expect(resolveAnchor(anchor, "b", newer)).toEqual({ kind: "here", ...span("4.5萬噸", newer) });
});

test("words whose sentence changed, or stands twice, are lost with what they were", () => {
  const lost = { kind: "lost", exact: "4.5萬噸" };
  expect(resolveAnchor(anchor, "b", TEXT.replace("4.5萬噸", "4.2萬噸"))).toEqual(lost);
  expect(resolveAnchor(anchor, "b", TEXT.replace("第三季", "上季"))).toEqual(lost);
  expect(resolveAnchor(anchor, "b", `${TEXT}\n${TEXT}`)).toEqual(lost);
  expect(resolveAnchor(anchor, "b", "產量為4.5萬噸")).toEqual(lost);
});

test("what is shown is always the words themselves", () => {
  const pieces = fc.array(fc.constantFrom("產量", "4.5萬噸", "。", "年增", "8.3%"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pieces, pieces, fc.nat(), (older, newer, pick) => {
      const at = pick % older.length;
      const start = older.slice(0, at).join("").length;
      const [text, other] = [older.join(""), newer.join("")];
      const made = makeAnchor("a", text, { start, end: start + older[at]!.length }, { start: 0, end: text.length });
      const found = resolveAnchor(made, "b", other);
      if (found.kind === "here") expect(other.slice(found.start, found.end)).toBe(older[at]);
      expect(resolveAnchor(made, "a", text)).toMatchObject({ kind: "here", start });
    }),
  );
});
