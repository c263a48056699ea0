/**
 * `npm run bench -- speed|gold|store|audit|audit-ledger|duplicates|warc|http|restart [--json] [--write] [--quick]`: measures and prints a table; `--json` prints one
 * JSON object as the last line; `--write` keeps the table in bench/RESULTS.md; `--quick` is a small try-out; `--details FILE` keeps what the audit
 * missed or wrongly flagged, with the words.
 */

import { parseArgs } from "node:util";
import { ROOT } from "./articles.ts";
import { machineText, type Result, toTerminal, writeResult } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    write: { type: "boolean" },
    quick: { type: "boolean" },
    details: { type: "string" },
  },
});
const BENCHES: Readonly<Record<string, (isQuick: boolean) => Promise<readonly Result[]>>> = {
  speed: async (isQuick) => [await (await import("./speed.ts")).benchSpeed(isQuick)],
  gold: async () => [await (await import("./gold.ts")).benchGold(), await (await import("./facts.ts")).benchFacts()],
  store: async (isQuick) => [await (await import("./store.ts")).benchStore(isQuick)],
  audit: async (isQuick) => [await (await import("./audit.ts")).benchAudit(isQuick, values.details)],
  "audit-ledger": async (isQuick) => [await (await import("./audit-ledger.ts")).benchLedgerChecks(isQuick)],
  duplicates: async (isQuick) => [await (await import("./duplicates.ts")).benchDuplicates(isQuick)],
  warc: async (isQuick) => [await (await import("./warc.ts")).benchWarc(isQuick)],
  http: async (isQuick) => [await (await import("./http.ts")).benchHttp(isQuick)],
  restart: async (isQuick) => [await (await import("./restart.ts")).benchRestart(isQuick)],
};

const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
} else {
  const json: Record<string, unknown> = { machine: machineText() };
  for (const name of names) {
    for (const result of await BENCHES[name]!(values.quick === true)) {
      console.log(toTerminal(result));
      if (values.write === true) writeResult(ROOT, result);
      json[result.name] = result.json;
    }
  }
  if (values.json === true) console.log(JSON.stringify(json));
}
