/** Alerts in the terminal: each with the figures that it goes by, cited in full. */
import { afterAll, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { followWatches } from "#service";
import { makeClaimed } from "#test/contract/claimed.ts";
import { RUN } from "#test/contract/reading.ts";
import { makeFolder } from "./folder.ts";
import { run } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);

test("`assay watch alerts` cites outlet, day and sentence, with the figure marked in it", async () => {
  const path = folder.file("ledger.db");
  const ledger = await openLedger(path);
  const rule = { kind: "new" } as const;
  const at = "2025-11-03T08:00:00.000Z";
  await ledger.watches.add(
    { label: { zh: "庫存", en: "inventory" }, facts: { measure: "minerals.inventory" }, rule },
    at,
  );
  const reading = makeClaimed(
    "鋰的庫存為1200公噸。",
    { claims: [{ subject: "鋰", measure: "minerals.inventory" }] },
    { title: "港口簡報", source: "自編社", published: "2025-02", publishedBy: { kind: "assumed", rule: "test" } },
  );
  await ledger.append([reading], RUN, at);
  const following = followWatches(ledger);
  await following.settled();
  await following.close();
  await ledger.close();
  const { stdout } = await run(["watch", "alerts", "--ledger", path, "--lang", "en"]);
  const [, row, citation] = stdout.split("\n");
  expect(row).toMatch(/^2025-11-03 08:00 {2}inventory {2}told for the first time: 鋰 .*\(自編社, ≈2025-02\)/);
  expect(citation).toBe("  「鋰的庫存為⟦1200⟧公噸。」 自編社 · ≈2025-02 · 港口簡報");

  const outs = folder.file("outs.json", JSON.stringify({ desk: "https://desk.example/" }));
  const asked = (...args: string[]) =>
    run(["watch", "alerts", ...args, "--ledger", path], { env: { ASSAY_OUTS: outs } });
  const [{ id }] = JSON.parse((await asked("--format", "json")).stdout);
  const cap = await asked(id, "--format", "cap");
  expect(cap.stdout).toMatch(
    /^<\?xml [^\n]*<identifier>assay-[0-9a-f]{16}<\/identifier><sender>assay@desk\.example<\/sender>[^\n]*<\/alert>\n$/,
  );
  const none = await asked("0000000000000000", "--format", "cap");
  expect([none.status, none.stdout]).toEqual([0, ""]);
  const list = await run(["watch", "list", "--format", "cap", "--ledger", path, "--lang", "en"]);
  expect([list.status, list.stderr]).toEqual([2, expect.stringContaining("--format")]);
});

test("the unit need not be given where a measure is told in one only; else the units are named", async () => {
  const path = folder.file("units.db");
  await (await openLedger(path)).close();
  const asked = (measure: string) =>
    run(["watch", "try", "--measure", measure, "--above", "10", "--ledger", path, "--lang", "en"]);
  expect(await asked("incidents.deaths")).toMatchObject({ status: 0, stderr: "" });
  const open = await asked("minerals.inventory");
  expect([open.status, open.stderr]).toEqual([2, expect.stringMatching(/argument missing: --unit \(t, /)]);
});
