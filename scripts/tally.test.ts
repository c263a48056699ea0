import { expect, test } from "vitest";
import { countGroups, tallyText } from "./tally.ts";

test("the last line names skipped tests only when there are some", () => {
  expect(tallyText({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(tallyText({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});

test("a report is counted by group, and a file that did not load is a failure", () => {
  const file = (name: string, status: string, ...tests: string[]) => ({
    name: `/repo/${name}`,
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });
  const groups = countGroups(
    {
      testResults: [
        file("src/base/decimal.test.ts", "passed", "passed", "passed"),
        file("src/text/decode.test.ts", "failed", "passed", "failed"),
        file("test/contract/memory.test.ts", "passed", "passed", "pending"),
        file("test/linear.test.ts", "failed"),
      ],
    },
    "/repo",
  );
  expect(Object.fromEntries(groups)).toEqual({
    unit: { passed: 3, failed: 1, skipped: 0 },
    contract: { passed: 1, failed: 0, skipped: 1 },
    linear: { passed: 0, failed: 1, skipped: 0 },
  });
});

test("an empty report holds no group", () => {
  expect(countGroups({}, "/repo").size).toBe(0);
});
