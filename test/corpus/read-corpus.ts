import { readFileSync } from "node:fs";
import type { Decimal } from "#base";
import { parseDecimal } from "#base";

/** What one indented line expects: a figure (`39668億元 | 3966800000000 CNY`) or a time (`8月份 | 2025-08`). */
export interface Expected {
  readonly printed: string;
  readonly edtf?: string;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly unit?: string;
  readonly bound?: string;
  readonly change?: string | undefined;
}

/** One text at the margin with all that must be read in it. `name` is file and line. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly kinds: "all" | "figures" | "times";
  readonly expected: readonly Expected[];
}

const PUBLISHED = /\s+@published (\S+)\s*$/;
const AMOUNT = /^(-?[\d.e+]+?)(?:\.\.(-?[\d.e+]+))? (\S+)$/;

/**
 * Reads a corpus file: text at the margin, expected lines indented, `-` for none, `%` for comments; a first line
 * `% figures only` or `% times only` says which lists are complete. Throws on a line of another form.
 */
export function readCorpus(path: string, file: string): Case[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const kinds = lines[0] === "% figures only" ? "figures" : lines[0] === "% times only" ? "times" : "all";
  const cases: {
    name: string;
    text: string;
    published: string | undefined;
    kinds: Case["kinds"];
    expected: Expected[];
  }[] = [];
  lines.forEach((line, index) => {
    const name = `${file}:${index + 1}`;
    if (line.trim() === "" || line.startsWith("%")) return;
    if (!line.startsWith("  ")) {
      cases.push({
        name,
        text: line.replace(PUBLISHED, ""),
        published: PUBLISHED.exec(line)?.[1],
        kinds,
        expected: [],
      });
      return;
    }
    if (line.trim() !== "-") cases.at(-1)!.expected.push(parseExpected(line.trim(), name));
  });
  return cases;
}

function parseExpected(line: string, name: string): Expected {
  const [printed, second, bound = "=", change] = line.split(" | ");
  if (printed === undefined || second === undefined) throw new Error(`invalid line: ${name}`);
  const amount = AMOUNT.exec(second);
  if (amount === null) return { printed, edtf: second };
  const low = parseDecimal(amount[1]!);
  const high = amount[2] === undefined ? low : parseDecimal(amount[2]);
  if (low === undefined || high === undefined) throw new Error(`invalid amount: ${name}`);
  return { printed, low, high, unit: amount[3]!, bound, change };
}
