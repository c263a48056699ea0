import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINE, RUN } from "./run.ts";

test("the engine is the version of the package, and the run names it", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(ENGINE).toBe(version);
  expect(RUN.id).toContain(version);
});
