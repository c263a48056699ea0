import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "#test/cli/read-csv.ts";
import { toCsvHead, toCsvLine } from "./csv.ts";

const SIGNS = [
  "=",
  "+",
  "-",
  "@",
  "＝",
  "＋",
  "－",
  "＠",
  "﹢",
  "⁼",
  "\u0338",
  "\t",
  "\r",
  "\n",
  "\0",
  "'",
  '"',
  ",",
  " ",
  "\u200b",
  "\ufeff",
  "1",
  "礦",
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "grapheme", maxLength: 3 })), {
  maxLength: 8,
});
const cell = nasty.map((parts) => parts.join(""));

describe("toCsvLine", () => {
  test("writes plain cells plainly and ends a line with CRLF", () => {
    expect(toCsvLine(["銅", "10月", { number: "-3.20" }, ""])).toBe("銅,10月,-3.20,\r\n");
  });

  test("quotes commas, quotes, line ends and blanks at an end", () => {
    expect(toCsvLine(['a,"b"', "c\nd", " e"])).toBe('"a,""b""","c\nd"," e"\r\n');
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠SUM",
    "﹢1",
    "⁻1",
    "₌1",
    "=\u03381",
    " =1",
    "\u3000＝1",
    "\u200b=1",
    "\ufeff=1",
    '=HYPERLINK("http://x","y")',
  ])("makes %j harmless", (text) => {
    expect(readCsv(toCsvLine([text]))).toEqual([[`'${text}`]]);
  });

  test("leaves numbers of ours numbers, also negative ones", () => {
    expect(toCsvLine([{ number: "-123456789012345678901234567890.10" }])).toBe(
      "-123456789012345678901234567890.10\r\n",
    );
  });

  test("is read back by a strict reader, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const width = rows[0]!.length;
        const even = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
        const read = readCsv(even.map(toCsvLine).join(""));
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[\s\S])/u, "")))).toEqual(
          even.map((row) => row.map((text) => (text.startsWith("'") && text.length > 1 ? text.slice(1) : text))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("lets no text begin as a formula", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [[read = ""] = []] = readCsv(toCsvLine([text, ""]));
        const shown = read.replace(/^[\s\p{Cf}\p{Cc}]+/u, "").normalize("NFKC");
        expect(shown === "" || !"=+-@".includes(shown[0]!)).toBe(true);
        expect(/^[\t\r\n\0]/.test(read)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

test("toCsvHead puts the mark in front only when it is asked for", () => {
  expect(toCsvHead(["a", "b"], true)).toBe("\ufeffa,b\r\n");
  expect(toCsvHead(["a", "b"], false)).toBe("a,b\r\n");
});
