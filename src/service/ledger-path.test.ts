import { join } from "node:path";
import { expect, test } from "vitest";
import { findDataFolder, findLedgerPath, openForReading } from "./ledger-path.ts";

test("the ledger is where the user says, else where the environment says, else in the data folder", () => {
  const env = { ASSAY_LEDGER: "/e.db", XDG_DATA_HOME: "/data" };
  expect(findLedgerPath("/o.db", env)).toBe("/o.db");
  expect(findLedgerPath(undefined, env)).toBe("/e.db");
  expect(findLedgerPath(undefined, { ...env, ASSAY_LEDGER: "" })).toBe(join("/data", "assay", "ledger.db"));
});

test.each([
  ["linux", {}, /[\\/]\.local[\\/]share[\\/]assay$/],
  ["darwin", {}, /Application Support[\\/]assay$/],
  ["win32", { LOCALAPPDATA: "C:\\L" }, /^C:\\L.assay$/],
])("on %s with %j the folder is %s", (platform, env, pattern) => {
  expect(findDataFolder(env, platform)).toMatch(pattern);
});

test("a ledger that is not there is a problem with a hint, not an empty ledger", async () => {
  await expect(openForReading("/nowhere/ledger.db")).rejects.toMatchObject({ problem: { code: "ledger.missing" } });
});
