/** A writer that appends until it is killed and says, line by line, what the ledger has acknowledged. */
import { writeSync } from "node:fs";
import { openLedger } from "#ledger";
import { AT, RUN } from "#test/contract/reading.ts";
import { makeBatch } from "./batch.ts";

const [path, round] = process.argv.slice(2);
writeSync(1, "start\n");
const ledger = await openLedger(path!);
for (let batch = 0; ; batch++) {
  const { sequence } = await ledger.append(makeBatch(Number(round), batch), RUN, AT);
  writeSync(1, `${batch} ${sequence}\n`);
}
