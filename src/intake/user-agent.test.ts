import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makeUserAgent, ROBOT_VERSION } from "./user-agent.ts";

it("names the version of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(ROBOT_VERSION).toBe(version);
});

it("tells whom to write to, in signs that a header may hold", () => {
  expect(makeUserAgent()).toBe("Assay/0.1.0 (mining-news reader)");
  expect(makeUserAgent("a@b.example\r\nX: (1); 礦")).toBe("Assay/0.1.0 (+a@b.exampleX:1; mining-news reader)");
});
