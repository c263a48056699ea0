/** What a step or a file of tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of the test command: `12 passed, 0 failed`, with `, 3 skipped` only when there are some. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a vitest JSON report by group: `unit` for tests beside their file, else the name of the file or folder under
 * `test/`. A file that could not be loaded holds no test and counts as one failure. `root` is the absolute path of the
 * repository, which the report's file names begin with.
 */
export function countGroups(report: unknown, root: string): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const file of (report as Report).testResults ?? []) {
    let tally: Tally = NONE;
    for (const { status } of file.assertionResults) tally = addTallies(tally, toTally(status));
    if (file.status === "failed" && tally.failed === 0) tally = addTallies(tally, { ...NONE, failed: 1 });
    const group = groupOf(file.name.slice(root.length));
    groups.set(group, addTallies(groups.get(group) ?? NONE, tally));
  }
  return groups;
}

function toTally(status: string): Tally {
  if (status === "passed") return { ...NONE, passed: 1 };
  return status === "failed" ? { ...NONE, failed: 1 } : { ...NONE, skipped: 1 };
}

/** `/test/contract/sqlite.test.ts` → `contract`, `/test/linear.test.ts` → `linear`, all else → `unit`. */
function groupOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== "");
  return parts[0] === "test" && parts[1] !== undefined ? parts[1].replace(/\.test\.ts$/, "") : "unit";
}
