/** Follows a ledger until it is killed: `node process-follow.ts LEDGER WEBHOOK`. */
import { openLedger } from "#ledger";
import { followWatches } from "#service";

const [path = "", url = ""] = process.argv.slice(2);
const webhooks = [{ name: "ops", url, secret: "s", allowPrivate: true }];
followWatches(await openLedger(path), { outs: { webhooks }, look: 20, hold: 1_000 });
