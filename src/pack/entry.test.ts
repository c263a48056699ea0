import { describe, expect, it } from "vitest";
import { parseEntry } from "./entry.ts";

describe("parseEntry", () => {
  it("reads words near, in the context, before and behind, and a subject", () => {
    expect(parseEntry("~股價+<org>+漲_+_收盤+最高")).toEqual({
      subject: "org",
      words: [
        { word: "股價", stand: "context" },
        { word: "漲", stand: "before" },
        { word: "收盤", stand: "behind" },
        { word: "最高", stand: "near" },
      ],
    });
  });
  it("reads an entry that only the unit names", () => {
    expect(parseEntry("*")).toEqual({ words: [] });
  });
  it.each(["", "失業率+", "<firm>+漲", "<org>+<place>+漲", "<org>", "~股價", "a~b", "_", "*+漲"])(
    "refuses %j",
    (entry) => {
      expect(parseEntry(entry)).toBeUndefined();
    },
  );
});
