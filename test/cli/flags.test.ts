import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLAGS, run } from "./run.ts";

test("the first line and the way over an older Node give the same flags", () => {
  const script = readFileSync(new URL("../../bin/assay.js", import.meta.url), "utf8");
  const listed = /const NODE_FLAGS = (\[[^\]]*\])/.exec(script)![1]!;
  expect(FLAGS.length).toBeGreaterThan(0);
  expect(FLAGS).toEqual(JSON.parse(listed));
});

test("Node takes the flags", async () => {
  expect(await run(["--version"])).toMatchObject({ status: 0, stderr: "" });
});
