/** A writer beside others on one file: appends ten batches of its own. */
import { openLedger } from "#ledger";
import { AT, makeReading, RUN } from "./reading.ts";

const [path, name] = process.argv.slice(2);
const ledger = await openLedger(path!);
for (let batch = 0; batch < 10; batch++) {
  const readings = Array.from({ length: 5 }, (_, i) =>
    makeReading(`作者${name}第${batch}批第${i}則`, { topics: [`作者${name}`, "共同"], source: "共同社" }),
  );
  await ledger.append(readings, RUN, AT);
}
await ledger.close();
