import { afterEach, describe } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { describeLedger } from "./suite.ts";

const open: Ledger[] = [];
const folder = makeFolder();

afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close();
});

describe("sqlite", () =>
  describeLedger(async () => {
    const ledger = await openLedger(folder.file());
    open.push(ledger);
    return ledger;
  }));
