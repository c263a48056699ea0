/** A process that reads one archive and tells how it went: `child.ts article|ledger FILE THREADS LEDGER`. */
import { statSync } from "node:fs";
import { openLedger } from "#ledger";
import { addInputs } from "#service";
import { readArchive } from "#service/archive/read.ts";
import { makeMeter } from "#service/read.ts";
import { type ArchiveRun, MARKS } from "./run-child.ts";

const [mode = "", name = "", threads = "", path = ""] = process.argv.slice(2);
const total = statSync(name).size;
const damage: number[] = [];
const peaks: number[] = [];
const begun = performance.now();
let [pages, careful] = [0, 0];

const note = (bytes: number): void => {
  while (peaks.length < MARKS.length && bytes >= total * MARKS[peaks.length]!)
    peaks.push((process.resourceUsage().maxRSS * 1024) / 1e6);
};
const options = {
  threads: Number(threads),
  onDamage: ({ at }: { readonly at: { readonly byte?: number } }) => void damage.push(at.byte ?? -1),
  onProgress: ({ bytes }: { readonly bytes: number }) => note(bytes),
};
if (mode === "ledger") {
  const ledger = await openLedger(path);
  pages = (await addInputs(ledger, [name], options)).added;
  await ledger.close();
} else {
  const meter = makeMeter([], options);
  const setting = { reach: "article", textOptions: { source: name } } as const;
  for await (const { articles, story } of readArchive({ kind: "file", name }, setting, options, meter)) {
    pages += articles.length;
    if (story === "careful") careful++;
  }
}
note(total);
const { user, system } = process.cpuUsage();
const run: ArchiveRun = {
  pages,
  careful,
  damage,
  peaks,
  seconds: (performance.now() - begun) / 1e3,
  cpuSeconds: (user + system) / 1e6,
};
console.log(JSON.stringify(run));
