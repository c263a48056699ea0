import { expect, test } from "vitest";
import { describeProblem, describeUnexpected } from "./problem.ts";

test("a line of a file is told with what to do and the code", () => {
  const problem = { code: "input.bad-json", at: { source: "a.ndjson", line: 7 }, detail: "Unexpected token" } as const;
  expect(describeProblem(problem, "en")).toBe(
    "a.ndjson:7: this line is not JSON (Unexpected token); mend the line; NDJSON is one object a line [input.bad-json]",
  );
  expect(describeProblem(problem, "zh-TW")).toBe(
    "a.ndjson:7：這一行不是 JSON（Unexpected token）。請修正這一行；NDJSON 每行一個物件。[input.bad-json]",
  );
});

test("a byte and standard input have their words in both languages", () => {
  const problem = { code: "input.encoding", at: { source: "-", byte: 12 } } as const;
  expect(describeProblem(problem, "en")).toMatch(/^standard input byte 12: /);
  expect(describeProblem(problem, "zh-TW")).toMatch(/^標準輸入 第 12 位元組：/);
});

test("what an input says never reaches the terminal raw", () => {
  const problem = { code: "input.bad-article", at: { source: "a\u001b[31m" }, detail: "x\ny\u009b" } as const;
  expect(describeProblem(problem, "en")).toMatch(/^a␛\[31m: .*x␊y\ufffd/);
  expect(describeUnexpected(new Error("\u001b[2J"), "en")).toContain("␛[2J");
});
